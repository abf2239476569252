import { type Basket, basketLine } from '#core/boxoffice/orders/order.ts'
import { FreeSeats } from '#core/boxoffice/seats/free-seats.ts'
import { hasLapsed, hasOwnMoment, heldUntil } from '#core/boxoffice/seats/hold.ts'
import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import { idFrom } from '#core/id.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Hold, LockedBasket } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { NewBasket, NewHold } from '../../ports/grouped-seats.ts'
import type { House } from '../../ports/house.ts'
import type { GroupedAct } from '../../ports/store.ts'
import { priceOf } from './price-of-lines.ts'
import {
  type LineRefusal,
  type OnSale,
  oneScreening,
  readOnSale,
  type WantedLine,
  whyNotToBeHad,
} from './seats-on-sale.ts'
import { numberedAmong, readFreePlaces, type TakeRefusal, takeSeats } from './take-seats.ts'

export interface HoldRequest {
  house: Pick<House, 'clock' | 'chance'>
  by: string
  /** The basket's token, or what a new one is to be. */
  basket: { token: string } | Omit<NewBasket, 'madeAt'>
  lines: readonly WantedLine[]
  /** Instead of the edition's minutes: seats that the house itself holds for somebody. */
  until?: Temporal.Instant
  /** Free seats that are kept for whoever waits are for this request; in a group, for all of it. */
  isOffer?: boolean
}

export type HoldRefusal = LineRefusal | TakeRefusal | Refusal<'wrong-value' | 'basket-ordered'>

/** Seats for many baskets in one transaction (docs/decisions/022-grouped-commits.md). */
export const holdTogether: GroupedAct<HoldRequest, Basket | HoldRefusal> = {
  keysOf: request => [request.basket.token],
  sizeOf: request => Math.max(1, request.lines.length),
  subjectOf: ({ lines }) => oneScreening(lines),

  async work({ boxOffice }, requests) {
    const onSale = await readOnSale(
      boxOffice,
      requests.flatMap(request => request.lines),
    )
    const answers = await holdKnown(boxOffice, requests, onSale)
    const late = requests.filter((_, place) => {
      const answer = answers[place]
      return isRefusal(answer) && answer.refused === 'sold-out'
    })
    const lines = late.flatMap(request => request.lines)
    await boxOffice.rememberGone(lines, requests[0]!.house.clock.now())
    return answers
  },
}

/**
 * The same, for whoever has read what is on sale, and perhaps locked the seats already.
 *
 * @param alreadyLocked the allocations of all lines as they are now
 */
export async function holdKnown(
  boxOffice: BoxOfficeShelf,
  requests: readonly HoldRequest[],
  onSale: OnSale,
  alreadyLocked?: readonly Allocation[],
): Promise<(Basket | HoldRefusal)[]> {
  const now = requests[0]!.house.clock.now()
  const lines = requests.flatMap(request => request.lines)
  const baskets = await openedAndLocked(boxOffice, requests)
  const known = [...baskets.values()].filter(basket => !('madeAt' in basket)).map(basket => basket.id)
  const isMoving = lines.length > 0
  const [locked, heldBefore] = await Promise.all([
    alreadyLocked ?? (isMoving ? boxOffice.lockSeats(lines, known) : []),
    boxOffice.holdsIn(known),
  ])
  const isOffer = requests.every(request => request.isOffer)
  const seats = new FreeSeats(isOffer ? locked.map(each => ({ ...each, awaited: false })) : locked)
  const holds = Map.groupBy(heldBefore, hold => hold.basketId)

  const answers = new Map<HoldRequest, HoldRefusal>()
  const able = requests.filter(request => {
    const refusal = whyNotAble(request, baskets, holds, onSale, now)
    if (refusal) answers.set(request, refusal)
    return !refusal
  })
  // Seats of other baskets whose time has run out are free as soon as somebody wants them.
  const hoped = able.flatMap(request => request.lines)
  const numbered = numberedAmong(onSale, seats, hoped)
  const lapsing = [...new Set([...seats.short(hoped), ...numbered])]
  if (lapsing.length > 0)
    seats.giveBack(await boxOffice.lapseSeats(lapsing, { at: now, by: requests[0]!.by }))
  const { places, leave } = await readFreePlaces(boxOffice, seats.kindOf, numbered)

  const added: NewHold[] = []
  const prolonged: { id: string; until: Temporal.Instant }[] = []
  const opened: NewBasket[] = []
  const held = new Map<HoldRequest, Basket>()
  for (const request of able) {
    const basket = baskets.get(request.basket.token)!
    const live = liveOf(holds.get(basket.id), now)
    const seated = takeSeats(seats, places, request.lines, live)
    if ('refused' in seated) {
      answers.set(request, seated)
      continue
    }
    const [first] = request.lines
    const holdMinutes = first ? onSale.sales.get(first.screeningId)!.holdMinutes : 0
    const usual = first ? live.filter(hold => !hasOwnMoment(hold, holdMinutes)) : []
    const until = request.until ?? heldUntil(now, holdMinutes, firstHeldAt(usual))
    const longer = usual.filter(hold => Temporal.Instant.compare(hold.heldUntil, until) < 0)
    const taken = request.lines.map(({ screeningId, kind, priceId, quantity }, line) => ({
      id: idFrom(request.house.chance.bytes(16)),
      basketId: basket.id,
      allocationId: seats.allocation({ screeningId, kind })!.id,
      allocation: kind,
      screeningId,
      priceId,
      price: priceOf(onSale, { screeningId, priceId }),
      quantity,
      heldAt: now,
      heldUntil: until,
      places: seated.places[line]!.length > 0 ? seated.places[line]! : null,
      by: request.by,
    }))
    if ('madeAt' in basket) opened.push(basket)
    for (const { allocation: _, ...hold } of taken) added.push(hold)
    for (const { id } of longer) prolonged.push({ id, until })
    const kept = live.map(hold => (longer.includes(hold) ? { ...hold, heldUntil: until } : hold))
    const all = [...kept, ...taken].map(basketLine)
    held.set(request, {
      id: basket.id,
      editionId: basket.editionId,
      token: request.basket.token,
      language: basket.language,
      state: 'open',
      lines: all,
      expiresAt: all.map(line => line.heldUntil).sort(Temporal.Instant.compare)[0] ?? null,
      lapsed: 0,
      orderToken: null,
    })
  }
  if (held.size > 0) await boxOffice.addHolds({ baskets: opened, holds: added, prolonged })
  leave()
  return requests.map(request => answers.get(request) ?? held.get(request)!)
}

type OpenBasket = (LockedBasket & { token: string }) | (NewBasket & { state: 'open' })

/** The baskets of a group by their tokens: those that are there, locked, and those that are to be opened. */
async function openedAndLocked(
  boxOffice: BoxOfficeShelf,
  requests: readonly HoldRequest[],
): Promise<Map<string, OpenBasket>> {
  const baskets = new Map<string, OpenBasket>()
  const tokens: string[] = []
  const wished: Omit<NewBasket, 'madeAt'>[] = []
  for (const { basket } of requests) {
    if ('id' in basket) wished.push(basket)
    else tokens.push(basket.token)
  }
  if (wished.length > 0) {
    const madeAt = requests[0]!.house.clock.now()
    const editions = await boxOffice.editionCurrencies(wished.map(basket => basket.editionId))
    for (const basket of wished)
      if (editions.has(basket.editionId)) baskets.set(basket.token, { ...basket, madeAt, state: 'open' })
  }
  if (tokens.length > 0)
    for (const basket of await boxOffice.lockBaskets(tokens)) baskets.set(basket.token, basket)
  return baskets
}

function whyNotAble(
  request: HoldRequest,
  baskets: ReadonlyMap<string, OpenBasket>,
  holds: ReadonlyMap<string, Hold[]>,
  onSale: OnSale,
  now: Temporal.Instant,
): HoldRefusal | undefined {
  const basket = baskets.get(request.basket.token)
  if (!basket) return refuse('not-found', 'id' in request.basket ? { edition: request.basket.editionId } : {})
  if (basket.state === 'ordered') return refuse('basket-ordered')
  return whyNotToBeHad(onSale, basket.editionId, request.lines, liveOf(holds.get(basket.id), now), now)
}

const liveOf = (holds: readonly Hold[] = [], now: Temporal.Instant) =>
  holds.filter(hold => !hasLapsed(hold.heldUntil, now))

const firstHeldAt = (holds: readonly Hold[]) =>
  holds.reduce<Temporal.Instant | null>(
    (first, hold) => (!first || Temporal.Instant.compare(hold.heldAt, first) < 0 ? hold.heldAt : first),
    null,
  )
