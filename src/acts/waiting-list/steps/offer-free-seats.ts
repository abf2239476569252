import { whyNotOnSale } from '#core/boxoffice/seats/availability.ts'
import { free } from '#core/boxoffice/seats/seats.ts'
import {
  isListClosed,
  offerDeadline,
  offersFor,
  type WaitingKind,
} from '#core/boxoffice/waiting-list/waiting-list.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import { isRefusal } from '#core/refusal.ts'
import { holdTogether } from '../../boxoffice/steps/hold-together.ts'
import type { House } from '../../ports/house.ts'
import type { ScreeningSale } from '../../ports/seat-ledger.ts'
import type { Shelves } from '../../ports/store.ts'
import type { SettlingRequest } from '../../ports/waiting-list.ts'

/** A list: the seats of a kind of one screening. */
export interface AwaitedSeats {
  allocationId: string
  screeningId: string
  kind: WaitingKind
}

/**
 * Brings a list up to the moment: ends requests whose offer was taken, given back or has lapsed, closes a list whose time is
 * over, and offers what is free to those who wait, in their order (docs/rules/waiting-list.md#offers). Locks the
 * allocation; whatever changed seats or the list in the same transaction comes before.
 *
 * @returns how many offers were made
 */
export async function offerFreeSeats(
  house: Pick<House, 'clock' | 'chance'>,
  shelves: Shelves,
  { allocationId, screeningId, kind }: AwaitedSeats,
  by: string,
): Promise<number> {
  const { boxOffice, waitingList } = shelves
  await boxOffice.lockAllocationsById([allocationId])
  const at = house.clock.now()
  const note = { at, by }
  await boxOffice.lapse(screeningId, kind, { act: 'lapse', ...note })
  const list = await waitingList.list(allocationId, at)
  for (const [ended, requests] of Map.groupBy(list, request => endOf(request, at)))
    if (ended)
      await waitingList.end(
        requests.map(({ id }) => id),
        { ended, ...note },
      )
  const waiting = list.filter(({ state }) => state === 'waiting')
  const [sale] = await boxOffice.screeningSales([screeningId])
  const made =
    !sale || isOver(sale, at)
      ? await close(waiting)
      : await makeOffers(house, shelves, { sale, waiting, allocationId, kind, by, at })
  await waitingList.setAwaited(allocationId)
  return made

  async function close(requests: readonly SettlingRequest[]): Promise<0> {
    await waitingList.end(
      requests.map(({ id }) => id),
      { ended: 'closed', ...note },
    )
    return 0
  }
}

/** What became of an offer; undefined while it stands, and for who waits. */
function endOf({ state, isOrdered, heldSeats, offeredUntil }: SettlingRequest, now: Temporal.Instant) {
  if (state !== 'offered') return undefined
  if (isOrdered) return 'taken'
  if (heldSeats > 0) return undefined
  return Temporal.Instant.compare(offeredUntil!, now) <= 0 ? 'lapsed' : 'declined'
}

const isOver = (sale: ScreeningSale, now: Temporal.Instant) =>
  isListClosed(sale.startsAt, now) || whyNotOnSale(sale, now, 'online') !== undefined

async function makeOffers(
  house: Pick<House, 'clock' | 'chance'>,
  shelves: Shelves,
  given: {
    sale: ScreeningSale
    waiting: readonly SettlingRequest[]
    allocationId: string
    kind: WaitingKind
    by: string
    at: Temporal.Instant
  },
): Promise<number> {
  const { boxOffice, waitingList, letters } = shelves
  const { sale, waiting, allocationId, kind, by, at } = given
  const allocation = (await boxOffice.allocations(sale.screeningId)).find(each => each.id === allocationId)!
  const { offered, skips } = offersFor(waiting, free(allocation))
  if (offered.length === 0) return 0
  const chosen = waiting.filter(({ id }) => offered.includes(id))
  const until = offerDeadline(at, sale.startsAt, sale.timeZone)
  const holds = chosen.map(({ editionId, language, party, screeningId }) => ({
    house,
    by,
    basket: {
      id: idFrom(house.chance.bytes(16)),
      token: secretFrom(house.chance.bytes(24)),
      editionId,
      language,
    },
    lines: party.map(line => ({ ...line, kind, screeningId })),
    until,
    isOffer: true,
  }))
  const baskets = await holdTogether.work(shelves, holds)
  let made = 0
  for (const [index, request] of chosen.entries()) {
    const basket = baskets[index]!
    // A price that is gone, or a party that cannot sit: whoever cannot be served does not keep the others waiting.
    if (isRefusal(basket)) {
      await waitingList.end([request.id], { ended: 'closed', at, by, why: basket.refused })
      continue
    }
    await waitingList.offer(request.id, { basketId: basket.id, until })
    const { email, language, id } = request
    await letters.write({ kind: 'list-offer', recipient: email, language, waitingId: id, writtenAt: at })
    made += 1
  }
  if (skips.size > 0) await waitingList.setSkips(skips)
  return made
}
