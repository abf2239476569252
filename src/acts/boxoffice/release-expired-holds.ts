import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** So many holds a transaction: short enough that nobody at the till waits for it. */
const batch = 200

/**
 * Gives back every seat whose time in a basket has run out (docs/rules/holds.md#lapsing). A job runs it; whoever wants
 * the seats earlier makes them lapse by asking.
 */
export async function releaseExpiredHolds(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ holds: number; seats: number }> {
  const total = { holds: 0, seats: 0 }
  for (;;) {
    const at = house.clock.now()
    const lapsed = await house.store.within(acting.organisation, ({ boxOffice }) =>
      boxOffice.lapseAll(batch, { act: 'lapse', at, by: acting.by }),
    )
    total.holds += lapsed.holds
    total.seats += lapsed.seats
    if (lapsed.holds < batch) return total
  }
}
