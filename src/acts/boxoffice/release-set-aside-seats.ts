import { movedSeats } from '#core/boxoffice/seats/allocating.ts'
import { type Allocation, type AllocationKind, free } from '#core/boxoffice/seats/seats.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'
import type { House } from '../ports/house.ts'
import type { DueRelease } from '../ports/set-aside.ts'
import { divideSeats } from './steps/divide-seats.ts'

/**
 * Gives seats that were set aside and not taken, and those of people who did not come, to the allocations that the
 * edition says, once their time has come (docs/rules/seat-ledger.md#setting-free). A job runs it; run twice, it finds
 * nothing to do.
 */
export async function releaseSetAsideSeats(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ seats: number }> {
  const at = house.clock.now()
  const due = await house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.dueReleases(at))
  let seats = 0
  for (const release of due) {
    seats += await house.store.within(acting.organisation, ({ boxOffice }) =>
      releaseSeats(boxOffice, release, { at, by: acting.by }),
    )
  }
  return { seats }
}

async function releaseSeats(
  boxOffice: BoxOfficeShelf,
  { screeningId, what, to, minutesBefore }: DueRelease,
  note: { at: Temporal.Instant; by: string },
): Promise<number> {
  const why = `${what}, ${minutesBefore} min before the start`
  if (what !== 'no-shows') {
    await boxOffice.lockAllocations(screeningId)
    await boxOffice.lapse(screeningId, what, { act: 'lapse', ...note })
    const source = (await boxOffice.allocations(screeningId)).find(each => each.kind === what)
    return source
      ? shift(boxOffice, screeningId, [{ from: what, to, seats: free(source) }], { ...note, why })
      : 0
  }
  const givenUp = await boxOffice.giveUpNoShows(screeningId, { ...note, why })
  const now = await boxOffice.allocations(screeningId)
  const kindOf = (id: string) => now.find(each => each.id === id)!.kind
  const moves = givenUp.map(({ allocationId, ...given }) => ({ from: kindOf(allocationId), to, ...given }))
  await shift(boxOffice, screeningId, moves, { ...note, why })
  return moves.reduce((total, { seats }) => total + seats, 0)
}

/** Moves free seats between locked allocations; where from and to are the same there is nothing to move. */
async function shift(
  boxOffice: BoxOfficeShelf,
  screeningId: string,
  moves: readonly { from: AllocationKind; to: AllocationKind; seats: number; places?: readonly string[] }[],
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<number> {
  let moved = 0
  let allocations: Allocation[] = await boxOffice.allocations(screeningId)
  for (const move of moves) {
    const changed = move.from === move.to ? undefined : movedSeats(allocations, move)
    if (!changed || isRefusal(changed)) continue
    const refused = await divideSeats(boxOffice, changed, { act: 'set-free', ...note }, move.places)
    if (refused) continue
    allocations = await boxOffice.allocations(screeningId)
    moved += move.seats
  }
  return moved
}
