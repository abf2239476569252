import { confirmHours, type WaitingKind } from '#core/boxoffice/waiting-list/waiting-list.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { offerFreeSeats } from './steps/offer-free-seats.ts'

/** What ended is deleted after so long, and all of a screening after it is over. */
const kept = { ended: 7 * 24, over: 24 }

/**
 * Offers what came free to those who wait for it, ends what has lapsed, and deletes what nobody needs any more
 * (docs/rules/waiting-list.md). A job runs it; each list is a transaction of its own.
 */
export async function offerWaitingSeats(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ offers: number; forgotten: number }> {
  const lists = await house.store.within(acting.organisation, ({ waitingList }) =>
    waitingList.allocationsAwaited(),
  )
  let offers = 0
  for (const { kind, ...list } of lists) {
    const seats = { ...list, kind: kind as WaitingKind }
    offers += await house.store.within(acting.organisation, shelves =>
      offerFreeSeats(house, shelves, seats, acting.by),
    )
  }
  const now = house.clock.now()
  const forgotten = await house.store.within(acting.organisation, ({ waitingList }) =>
    waitingList.forget({
      unconfirmed: now.subtract({ hours: confirmHours }),
      ended: now.subtract({ hours: kept.ended }),
      over: now.subtract({ hours: kept.over }),
    }),
  )
  return { offers, forgotten }
}
