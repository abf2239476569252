import { basketTotal, type Order, type PaymentWay } from '#core/boxoffice/orders/order.ts'
import type { ReckoningRefusal } from '#core/boxoffice/prices/reckoning.ts'
import { FreeSeats } from '#core/boxoffice/seats/free-seats.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { planPayment } from '../../money/steps/plan-payment.ts'
import type { BasketEntitlements } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { House } from '../../ports/house.ts'
import type { GroupedAct } from '../../ports/store.ts'
import { Entitlements } from './entitle-orders.ts'
import { entitlementsTyped } from './find-entitlement.ts'
import { signingKey } from './issue-tickets.ts'
import { priceOf } from './price-of-lines.ts'
import {
  type LineRefusal,
  type OnSale,
  oneScreening,
  readOnSale,
  told,
  type WantedLine,
  whyNotToBeHad,
} from './seats-on-sale.ts'
import { numberedAmong, readFreePlaces, type TakeRefusal, takeSeats } from './take-seats.ts'
import {
  type OrderDraft,
  orderOf,
  type SignedOrder,
  sellFreeSeats,
  sellOrders,
  signOrder,
  writeOrders,
} from './write-orders.ts'

export interface BuyRequest {
  house: Pick<House, 'clock' | 'chance' | 'signer' | 'payments'>
  by: string
  editionId: string
  lines: readonly WantedLine[]
  name: string
  email: string
  language: HouseLanguage
  way: PaymentWay
  codes: readonly { code: string; secret?: string | undefined }[]
  idempotencyKey: string
  /** The digest of what was asked for. */
  request: string
}

export type BuyRefusal =
  | LineRefusal
  | TakeRefusal
  | Refusal<'wrong-value' | 'address-wrong' | 'basket-empty' | 'key-reused' | 'way-not-offered'>
  | Refusal<'code-unknown' | 'pass-unknown' | ReckoningRefusal>

/** A purchase that may come to something, its tickets signed. */
interface Hopeful {
  request: BuyRequest
  one: SignedOrder
  /** Undefined where no code, voucher or pass was typed. */
  entitlements: BasketEntitlements | undefined
}

/** Purchases of many people in one transaction (docs/decisions/022-grouped-commits.md). */
export const buyTogether: GroupedAct<BuyRequest, Order | BuyRefusal> = {
  keysOf: request => [request.idempotencyKey],
  sizeOf: request => request.lines.length,
  subjectOf: ({ lines }) => oneScreening(lines),

  async work({ boxOffice, letters }, requests) {
    const { house } = requests[0]!
    const now = house.clock.now()
    const lines = requests.flatMap(request => request.lines)
    // Asked at once, so that the group waits for one answer from the database instead of six. Seats are looked at before
    // anything is locked: whoever comes too late need not wait, and whoever does not has their tickets signed while
    // others may still have the seats.
    const [key, onSale, before, typed, there] = await Promise.all([
      signingKey(house, boxOffice),
      readOnSale(boxOffice, lines),
      boxOffice.ordersUnderKeys(requests.map(({ idempotencyKey }) => idempotencyKey)),
      entitlementsTyped(boxOffice, requests),
      boxOffice.seatsNow(lines, now),
    ])
    const answers = new Map<BuyRequest, Order | BuyRefusal>()
    const drafts: (Omit<Hopeful, 'one'> & { draft: OrderDraft })[] = []
    for (const [place, request] of requests.entries()) {
      const twin = before.get(request.idempotencyKey)
      if (twin) {
        const isSame = twin.request === request.request
        answers.set(request, isSame ? (await boxOffice.order(twin.orderId))! : refuse('key-reused'))
        continue
      }
      const entitlements = typed[place]
      const refusal = whyNotToBeHad(onSale, request.editionId, request.lines, [], now)
      if (refusal || isRefusal(entitlements)) {
        answers.set(request, refusal ?? (entitlements as BuyRefusal))
        continue
      }
      const draft = drafted(request, onSale, now)
      if (isRefusal(draft)) answers.set(request, draft)
      else drafts.push({ request, draft, entitlements })
    }
    const glance = new FreeSeats(there)
    const late: WantedLine[] = []
    const hopeful = drafts.flatMap(({ request, draft, entitlements }): Hopeful[] => {
      const missing = whyMissing(glance, request.lines)
      if (missing) {
        answers.set(request, missing)
        if (missing.refused === 'sold-out') late.push(...request.lines)
        return []
      }
      const one = inAllocations(signOrder(request.house, key, draft, now), glance)
      return [{ request, one, entitlements }]
    })
    await boxOffice.rememberGone(late, now)
    const means = await meansOf(boxOffice, hopeful)
    // Where there is plenty, orders are written before anybody has to wait for the seats, which are sold in the last
    // statement. Should others have taken them meanwhile, all of it is undone and done again; by then there is no plenty,
    // and the seats are locked first. Numbered seats are chosen once they are locked, and orders name them.
    const still = hopeful.flatMap(({ request }) => request.lines)
    if (numberedAmong(onSale, glance, still).length === 0 && glance.isPlenty(still)) {
      const orders = hopeful.flatMap(each => {
        const one = entitled(each, means, onSale, now, () => undefined)
        answers.set(each.request, isRefusal(one) ? one : orderOf(one))
        return isRefusal(one) ? [] : [one]
      })
      const [, areSold] = await Promise.all([
        writeOrders({ boxOffice, letters }, orders),
        sellFreeSeats(boxOffice, orders),
      ])
      if (!areSold) throw new Error('Others took the seats meanwhile: to be done again')
      return requests.map(request => answers.get(request)!)
    }
    const signed: SignedOrder[] = []
    let leavePlaces = () => {}
    if (hopeful.length > 0) {
      const seats = new FreeSeats(await boxOffice.lockSeats(still, []))
      const numbered = numberedAmong(onSale, seats, still)
      const lapsing = [...new Set([...seats.short(still), ...numbered])]
      if (lapsing.length > 0)
        seats.giveBack(await boxOffice.lapseSeats(lapsing, { at: now, by: requests[0]!.by }))
      const { places, leave } = await readFreePlaces(boxOffice, seats.kindOf, numbered)
      leavePlaces = leave
      for (const each of hopeful) {
        const { request } = each
        let chosen: string[][] = []
        const take = () => {
          const taken = takeSeats(seats, places, request.lines)
          if ('refused' in taken) return taken
          chosen = taken.places
          return undefined
        }
        const one = entitled(each, means, onSale, now, take)
        if (isRefusal(one)) {
          answers.set(request, one)
          continue
        }
        const seated = atPlaces(one, chosen)
        answers.set(request, orderOf(seated))
        signed.push(seated)
      }
    }
    await Promise.all([writeOrders({ boxOffice, letters }, signed), sellOrders(boxOffice, signed)])
    leavePlaces()
    return requests.map(request => answers.get(request)!)
  },
}

/** What the group's purchases are bought with, locked; undefined where nobody typed anything. */
async function meansOf(
  boxOffice: BoxOfficeShelf,
  hopeful: readonly Hopeful[],
): Promise<Entitlements | undefined> {
  const asked = hopeful.flatMap(({ request, one, entitlements }) =>
    entitlements ? [{ entitlements, email: request.email, seats: one.draft.seats }] : [],
  )
  return asked.length > 0 ? Entitlements.read(boxOffice, asked, 'lock') : undefined
}

/**
 * The order with what it is bought with, and until when what is left has to be paid.
 *
 * @param take takes its seats, or says why not: then nothing is used up for it
 */
function entitled(
  { request, one, entitlements }: Hopeful,
  means: Entitlements | undefined,
  onSale: OnSale,
  now: Temporal.Instant,
  take: () => TakeRefusal | undefined,
): SignedOrder | BuyRefusal {
  if (!means || !entitlements) return take() ?? one
  return means.entitle(one, entitlements, now, order => {
    const { way, state } = order
    const plan = planPayment(
      request.house,
      { way, isToPay: state === 'unpaid' },
      salesOf(request, onSale),
      now,
    )
    return isRefusal(plan) ? plan : (take() ?? { ...order, payUntil: plan.payUntil })
  })
}

const salesOf = ({ lines }: BuyRequest, onSale: OnSale) =>
  lines.map(({ screeningId }) => onSale.sales.get(screeningId)!)

function whyMissing(
  seats: FreeSeats,
  lines: readonly WantedLine[],
): Refusal<'sold-out' | 'not-enough-seats'> | undefined {
  const missing = seats.take(lines)
  if (!missing) return undefined
  const { place, ...refusal } = missing
  return told(refusal, lines, lines[place]!.screeningId)
}

/** The order, now that it is known which allocations its seats are in. */
function inAllocations({ draft, order, tickets }: SignedOrder, seats: FreeSeats): SignedOrder {
  const idOf = (screeningId: string, kind: AllocationKind) => seats.allocation({ screeningId, kind })!.id
  const placed = draft.seats.map(each => ({
    ...each,
    allocationId: idOf(each.screeningId, each.allocation),
  }))
  const kinds = placed.flatMap(each => Array.from({ length: each.quantity }, () => each.allocationId))
  return {
    draft: { ...draft, seats: placed },
    order,
    tickets: tickets.map((ticket, index) => ({ ...ticket, allocationId: kinds[index]! })),
  }
}

/** The order with the places of its lines on its tickets; as it is where seats are not numbered. */
function atPlaces(one: SignedOrder, places: readonly (readonly string[])[]): SignedOrder {
  const each = one.draft.seats.flatMap(({ quantity }, line) =>
    Array.from({ length: quantity }, (_, seat) => places[line]?.[seat] ?? null),
  )
  return { ...one, tickets: one.tickets.map((ticket, index) => ({ ...ticket, place: each[index]! })) }
}

/** What is bought, before it is known which allocation has it, and what codes make of it. */
function drafted(
  buy: BuyRequest,
  onSale: OnSale,
  now: Temporal.Instant,
): OrderDraft | Refusal<'wrong-value' | 'way-not-offered'> {
  const { house, editionId, lines, name, email, language, way, codes, idempotencyKey, request, by } = buy
  const seats = lines.map(({ screeningId, kind, priceId, quantity }) => ({
    ...{ screeningId, allocation: kind, allocationId: '', priceId, quantity },
    price: priceOf(onSale, { screeningId, priceId }),
  }))
  const { currency } = onSale.sales.get(lines[0]!.screeningId)!
  const total = basketTotal(seats, currency)
  const isToPay = total.amount > 0 && codes.length === 0
  const plan = planPayment(house, { way, isToPay }, salesOf(buy, onSale), now)
  if (isRefusal(plan)) return plan
  const contact = { name, email, language }
  const basketId = null
  return {
    ...{ editionId, basketId, ...contact, currency, way, idempotencyKey, request, seats, by },
    payUntil: plan.payUntil,
    isHeld: false,
  }
}
