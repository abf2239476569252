import { arrangeWishes, type Offer, type Visit } from '#core/boxoffice/opening/arrange-wishes.ts'
import type { Unavailable, WishAnswer } from '#core/boxoffice/opening/wish-answer.ts'
import { seatsByKind, type Wish, type WishList } from '#core/boxoffice/opening/wish-list.ts'
import type { Basket } from '#core/boxoffice/orders/order.ts'
import { FreeSeats, type WantedSeats } from '#core/boxoffice/seats/free-seats.ts'
import { hasLapsed } from '#core/boxoffice/seats/hold.ts'
import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import { walkingMinutes } from '#core/programme/walking.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { type HoldRefusal, type HoldRequest, holdKnown } from '../../boxoffice/steps/hold-together.ts'
import {
  type OnSale,
  readOnSale,
  type WantedLine,
  whyNotToBeHad,
} from '../../boxoffice/steps/seats-on-sale.ts'
import type { Hold } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { House } from '../../ports/house.ts'
import type { GroupedAct } from '../../ports/store.ts'
import type { Whereabouts } from '../../ports/wish-lists.ts'

export interface WishesRequest {
  house: Pick<House, 'clock' | 'chance'>
  by: string
  /** Of the wish-list. */
  token: string
  /** Of an open basket that the seats are to lie in; a new one otherwise. */
  basket?: string | undefined
  /** Instead of the edition's minutes. */
  until?: Temporal.Instant
}

export interface HeldWishes {
  list: WishList
  answer: WishAnswer[]
  /** Null when nothing was to be had. */
  basket: Basket | null
}

/** Of one list in the size of a group: lists wait for the seats of all others, so many go together. */
const usualLines = 8

export type WishesRefusal = Refusal<'not-found' | 'wish-list-held' | 'wish-list-empty'> | HoldRefusal

/** Wish-lists of many people in one transaction, each the best of what those before it left (docs/rules/wish-lists.md#turns). */
export const holdWishesTogether: GroupedAct<WishesRequest, HeldWishes | WishesRefusal> = {
  keysOf: ({ token, basket }) => (basket ? [`list ${token}`, `basket ${basket}`] : [`list ${token}`]),
  sizeOf: () => usualLines,

  async work({ wishLists, boxOffice }, requests) {
    const now = requests[0]!.house.clock.now()
    const locked = await wishLists.lock(requests.map(request => request.token))
    const lists = new Map(locked.map(list => [list.token, list]))
    const wishes = locked.flatMap(list => list.wishes)
    const onSale = await readOnSale(boxOffice, wishes.flatMap(everyLine))
    const tokens = requests.flatMap(({ basket }) => basket ?? [])
    const baskets = new Map(
      (tokens.length > 0 ? await boxOffice.lockBaskets(tokens) : []).map(basket => [basket.token, basket]),
    )
    const places = await wishLists.whereabouts(everyScreening(wishes))
    const known = [...baskets.values()].map(basket => basket.id)
    const wanted = wishes.flatMap(everySeat)
    const allocations = await lockedSeats(boxOffice, wanted, known, { at: now, by: requests[0]!.by })
    const seats = new FreeSeats(allocations)
    const holds = Map.groupBy(await boxOffice.holdsIn(known), hold => hold.basketId)
    const inBaskets = [...holds.values()].flat().map(hold => hold.screeningId)
    if (inBaskets.length > 0) places.push(...(await wishLists.whereabouts(inBaskets)))
    const visits = new Map(places.map(each => [each.screeningId, each]))
    const live = (token: string | undefined) =>
      (holds.get(baskets.get(token ?? '')?.id ?? '') ?? []).filter(hold => !hasLapsed(hold.heldUntil, now))

    const answers = new Map<WishesRequest, WishesRefusal | WishAnswer[]>()
    const holding: { request: WishesRequest; hold: HoldRequest }[] = []
    for (const request of inLine(requests, lists)) {
      const list = lists.get(request.token)
      const refusal = whyNotHeld(list)
      if (refusal || !list) {
        answers.set(request, refusal ?? refuse('not-found'))
        continue
      }
      const before = live(request.basket)
      const answer = arrangeWishes(list.wishes, offerOf({ onSale, seats, visits, list, before, now }))
      if (answer.every(isTooEarly)) {
        answers.set(request, refuse('sale-not-open'))
        continue
      }
      answers.set(request, answer)
      const lines = list.wishes.flatMap((wish, index) => linesOf(wish, answer[index]!.got))
      if (lines.length === 0) continue
      seats.take(lines)
      holding.push({ request, hold: holdOf(request, list, lines, baskets.get(request.basket ?? '')?.token) })
    }
    const held =
      holding.length > 0
        ? await holdKnown(
            boxOffice,
            holding.map(({ hold }) => hold),
            onSale,
            allocations,
          )
        : []
    const basketOf = new Map(holding.map(({ request }, index) => [request, held[index]!]))

    const result = requests.map((request): HeldWishes | WishesRefusal => {
      const answer = answers.get(request)!
      if (isRefusal(answer)) return answer
      const basket = basketOf.get(request) ?? null
      return isRefusal(basket) ? basket : { list: lists.get(request.token)!, answer, basket }
    })
    const kept = result.filter((each): each is HeldWishes => !isRefusal(each))
    if (kept.length > 0)
      await wishLists.keepAnswers(
        kept.map(({ list, answer, basket }) => ({
          id: list.id,
          answer,
          answeredAt: now,
          basketId: basket?.id ?? null,
        })),
      )
    return result
  },
}

/** The allocations of these seats, locked, with what had lapsed in them given back where it is wanted. */
async function lockedSeats(
  boxOffice: BoxOfficeShelf,
  wanted: readonly WantedSeats[],
  basketIds: readonly string[],
  note: { at: Temporal.Instant; by: string },
): Promise<Allocation[]> {
  if (wanted.length === 0) return []
  const locked = await boxOffice.lockSeats(wanted, basketIds)
  const short = new FreeSeats(locked).short(wanted)
  if (short.length === 0) return locked
  const lapsed = await boxOffice.lapseSeats(short, note)
  return locked.map(each => ({ ...each, held: each.held - (lapsed.get(each.id) ?? 0) }))
}

/** Earlier places first; among those without one, in the order in which they asked. */
function inLine(requests: readonly WishesRequest[], lists: ReadonlyMap<string, WishList>): WishesRequest[] {
  const place = ({ token }: WishesRequest) => lists.get(token)?.place ?? Number.MAX_SAFE_INTEGER
  return requests.toSorted((one, other) => place(one) - place(other))
}

function whyNotHeld(list: WishList | undefined): WishesRefusal | undefined {
  if (!list) return refuse('not-found')
  if (list.basketToken) return refuse('wish-list-held')
  return list.wishes.length === 0 ? refuse('wish-list-empty') : undefined
}

function holdOf(
  { house, by, until }: WishesRequest,
  { editionId, language }: WishList,
  lines: readonly WantedLine[],
  token: string | undefined,
): HoldRequest {
  const basket = token
    ? { token }
    : { id: idFrom(house.chance.bytes(16)), token: secretFrom(house.chance.bytes(24)), editionId, language }
  return { house, by, basket, lines, ...(until && { until }) }
}

/** What the wishes of one list are measured against, as the lists before it left the seats. */
function offerOf(given: {
  onSale: OnSale
  seats: FreeSeats
  visits: ReadonlyMap<string, Whereabouts>
  list: WishList
  before: readonly Hold[]
  now: Temporal.Instant
}): Offer {
  const { onSale, seats, visits, list, before, now } = given
  const venues = new Map([...visits.values()].map(({ venue }) => [venue.id, venue]))
  const visit = (screeningId: string): Visit | undefined => {
    const found = visits.get(screeningId)
    return found && { screeningId, venueId: found.venue.id, startsAt: found.startsAt, endsAt: found.endsAt }
  }
  return {
    visit,
    whyNot: (wish, screeningId) => {
      const lines = linesOf(wish, screeningId)
      const refusal = whyNotToBeHad(onSale, list.editionId, lines, [], now)
      return refusal ? reasonOf(refusal) : whyNoSeats(seats, wish, screeningId)
    },
    walkingMinutes: (from, to) => walkingMinutes(venues.get(from)!, venues.get(to)!),
    before: before.flatMap(hold => visit(hold.screeningId) ?? []),
  }
}

function reasonOf({ refused, about }: Refusal): Unavailable {
  switch (refused) {
    case 'screening-cancelled':
      return { why: 'cancelled' }
    case 'sale-not-open':
    case 'sale-closed':
      return { why: 'not-on-sale' }
    case 'too-many-seats':
      return { why: 'too-many-seats', most: Number(about.most) }
    case 'not-found':
      return { why: 'gone' }
    default:
      return { why: 'price-not-offered' }
  }
}

function whyNoSeats(seats: FreeSeats, { party }: Wish, screeningId: string): Unavailable | undefined {
  const free = [...seatsByKind(party)].map(([kind, wanted]) => ({
    left: seats.left({ screeningId, kind }),
    wanted,
  }))
  const few = free.filter(({ left, wanted }) => left < wanted).sort((one, other) => one.left - other.left)[0]
  if (!few) return undefined
  return few.left > 0 ? { why: 'too-few-seats', free: few.left } : { why: 'sold-out' }
}

/** Nothing that was wished for is on sale: the list was not tried. */
const isTooEarly = ({ got, missed }: WishAnswer) =>
  got === null && missed.every(({ reason }) => reason.why === 'not-on-sale')

/** What a wish takes of a screening; nothing of none. */
function linesOf({ party }: Wish, screeningId: string | null): WantedLine[] {
  return screeningId === null ? [] : party.map(line => ({ ...line, screeningId }))
}

const everyLine = (wish: Wish) => wish.alternatives.flatMap(({ screeningId }) => linesOf(wish, screeningId))

const everySeat = (wish: Wish): WantedSeats[] =>
  wish.alternatives.flatMap(({ screeningId }) =>
    [...seatsByKind(wish.party)].map(([kind, quantity]) => ({ screeningId, kind, quantity })),
  )

const everyScreening = (wishes: readonly Wish[]) =>
  wishes.flatMap(wish => wish.alternatives.map(alternative => alternative.screeningId))
