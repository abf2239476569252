import type { Order, PaymentWay } from '#core/boxoffice/orders/order.ts'
import type { ReckoningRefusal } from '#core/boxoffice/prices/reckoning.ts'
import { whyNotOnSale, withPass } from '#core/boxoffice/seats/availability.ts'
import { hasLapsed } from '#core/boxoffice/seats/hold.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { planPayment } from '../../money/steps/plan-payment.ts'
import type { Hold, LockedBasket } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { House } from '../../ports/house.ts'
import type { ScreeningSale } from '../../ports/seat-ledger.ts'
import type { GroupedAct } from '../../ports/store.ts'
import { Entitlements, type Entitling } from './entitle-orders.ts'
import { signingKey } from './issue-tickets.ts'
import {
  type OrderDraft,
  orderOf,
  type SignedOrder,
  sellOrders,
  signOrder,
  writeOrders,
} from './write-orders.ts'

export interface PlaceRequest {
  house: Pick<House, 'clock' | 'chance' | 'signer' | 'payments'>
  by: string
  token: string
  name: string
  email: string
  way: PaymentWay
  idempotencyKey: string
  /** The digest of what was asked for. */
  request: string
  seen: { seats: number; amount: number } | undefined
}

export type PlaceRefusal = Refusal<
  | 'not-found'
  | 'wrong-value'
  | 'address-wrong'
  | 'basket-empty'
  | 'basket-ordered'
  | 'hold-expired'
  | 'key-reused'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | ReckoningRefusal
  | 'way-not-offered'
>

/** Orders of many baskets in one transaction (docs/decisions/022-grouped-commits.md). */
export const placeTogether: GroupedAct<PlaceRequest, Order | PlaceRefusal> = {
  keysOf: request => [`basket ${request.token}`, `key ${request.idempotencyKey}`],
  sizeOf: () => 1,

  async work({ boxOffice, letters }, requests) {
    const { house } = requests[0]!
    const now = house.clock.now()
    const key = await signingKey(house, boxOffice)
    const baskets = new Map(
      (await boxOffice.lockBaskets(requests.map(({ token }) => token))).map(basket => [basket.token, basket]),
    )
    // Asked once the baskets are locked: a twin of a request has then either finished or not begun.
    const [before, held, currencies] = await Promise.all([
      boxOffice.ordersUnderKeys(requests.map(({ idempotencyKey }) => idempotencyKey)),
      boxOffice.holdsIn([...baskets.values()].map(basket => basket.id)),
      boxOffice.editionCurrencies([...baskets.values()].map(each => each.editionId)),
    ])
    const holds = Map.groupBy(held, hold => hold.basketId)
    const screeningIds = new Set(held.map(hold => hold.screeningId))
    const sales = new Map(
      (await boxOffice.screeningSales([...screeningIds])).map(sale => [sale.screeningId, sale]),
    )

    const answers: (Order | PlaceRefusal | SignedOrder)[] = []
    for (const request of requests) {
      const twin = before.get(request.idempotencyKey)
      const basket = baskets.get(request.token)
      if (twin) {
        answers.push(
          twin.request === request.request ? (await boxOffice.order(twin.orderId))! : refuse('key-reused'),
        )
      } else if (!basket) answers.push(refuse('not-found'))
      else {
        const currency = currencies.get(basket.editionId)!
        const draft = await drafted(
          boxOffice,
          request,
          { basket, currency },
          holds.get(basket.id) ?? [],
          sales,
          now,
        )
        answers.push(isRefusal(draft) ? draft : signOrder(request.house, key, draft, now))
      }
    }
    await entitle(boxOffice, requests, baskets, answers, sales, now)

    const signed = answers.filter(isSigned)
    const heldSeats = signed.flatMap(({ draft }) => holds.get(draft.basketId!)!.filter(isLiveAt(now)))
    // Seats last, because from there on whoever wants some of the same screenings waits.
    const [, , sold] = await Promise.all([
      writeOrders({ boxOffice, letters }, signed),
      boxOffice.lockAllocationsById(heldSeats.map(hold => hold.allocationId)),
      boxOffice.markSold(heldSeats.map(hold => hold.id)),
    ])
    if (sold.size < heldSeats.length)
      throw new Error('A hold lapsed while it was being sold: to be asked again')
    await sellOrders(boxOffice, signed)
    return answers.map(answer => (isSigned(answer) ? orderOf(answer) : answer))
  },
}

/** Brings what baskets are ordered with into their orders, one after the other as they came. */
async function entitle(
  boxOffice: BoxOfficeShelf,
  requests: readonly PlaceRequest[],
  baskets: ReadonlyMap<string, LockedBasket>,
  answers: (Order | PlaceRefusal | SignedOrder)[],
  sales: ReadonlyMap<string, ScreeningSale>,
  now: Temporal.Instant,
): Promise<void> {
  const asked = requests.flatMap(
    ({ token }, place): (Entitling & { place: number; signed: SignedOrder })[] => {
      const signed = answers[place]!
      if (!isSigned(signed)) return []
      const { email } = signed.order
      const { entitlements } = baskets.get(token)!
      return [{ place, signed, email, entitlements, seats: signed.draft.seats }]
    },
  )
  const means = await Entitlements.read(boxOffice, asked, 'lock')
  for (const { place, signed, entitlements, seats } of asked) {
    const { seen, house } = requests[place]!
    answers[place] = means.entitle(signed, entitlements, now, order => {
      if (seen && seen.amount !== order.total.amount) return refuse('hold-expired')
      const wanted = seats.flatMap(({ screeningId }) => sales.get(screeningId) ?? [])
      const { way, state } = order
      const plan = planPayment(house, { way, isToPay: state === 'unpaid' }, wanted, now)
      return isRefusal(plan) ? plan : { ...order, payUntil: plan.payUntil }
    })
  }
}

const isSigned = (answer: Order | PlaceRefusal | SignedOrder): answer is SignedOrder => 'draft' in answer

const isLiveAt = (now: Temporal.Instant) => (hold: Hold) => !hasLapsed(hold.heldUntil, now)

/** The seats of a basket that are still held, all that the buyer saw; or why they are not ordered. */
async function drafted(
  boxOffice: BoxOfficeShelf,
  { token, seen, way, name, email, idempotencyKey, request, by }: PlaceRequest,
  { basket, currency }: { basket: LockedBasket; currency: string },
  held: readonly Hold[],
  sales: ReadonlyMap<string, ScreeningSale>,
  now: Temporal.Instant,
): Promise<OrderDraft | PlaceRefusal> {
  if (basket.state === 'ordered') {
    const shown = await boxOffice.basket(token, now)
    return refuse('basket-ordered', { order: shown?.orderToken ?? '' })
  }
  const seats = held.filter(isLiveAt(now))
  const count = seats.reduce((all, hold) => all + hold.quantity, 0)
  const isLess = seen ? seen.seats !== count : seats.length < held.length
  if (isLess) return refuse('hold-expired')
  if (count === 0) {
    const shown = await boxOffice.basket(token, now)
    return refuse(shown?.state === 'expired' ? 'hold-expired' : 'basket-empty')
  }
  for (const { screeningId, allocation } of seats) {
    const sale = sales.get(screeningId)
    // Which kinds of screening a visitor may have was said when the seats were held.
    const notOnSale = sale && whyNotOnSale(sale, now, withPass(allocation))
    if (notOnSale) return notOnSale
  }
  const { id: basketId, editionId, language } = basket
  const contact = { name, email, language }
  return { editionId, basketId, ...contact, currency, way, idempotencyKey, request, seats, isHeld: true, by }
}
