import { FreeSeats } from '#core/boxoffice/free-seats.ts'
import { basketTotal, type Order, type PaymentWay } from '#core/boxoffice/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { House } from '../ports/house.ts'
import type { GroupedAct } from '../ports/store.ts'
import { signingKey } from './issue-tickets.ts'
import { readOnSale, told, type WantedLine, whyNotToBeHad } from './seats-on-sale.ts'
import { type OrderDraft, orderOf, type SignedOrder, signOrder, writeOrders } from './write-orders.ts'

export interface BuyRequest {
  house: Pick<House, 'clock' | 'chance' | 'signer'>
  by: string
  editionId: string
  lines: readonly WantedLine[]
  name: string
  email: string
  language: HouseLanguage
  way: PaymentWay
  idempotencyKey: string
  /** The digest of what was asked for. */
  request: string
}

export type BuyRefusal = Refusal<
  | 'not-found'
  | 'wrong-value'
  | 'address-wrong'
  | 'basket-empty'
  | 'key-reused'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | 'too-many-seats'
  | 'sold-out'
  | 'not-enough-seats'
>

/** Purchases of many people in one transaction (docs/decisions/022-grouped-commits.md). */
export const buyTogether: GroupedAct<BuyRequest, Order | BuyRefusal> = {
  keysOf: request => [request.idempotencyKey],
  sizeOf: request => request.lines.length,

  async work({ boxOffice, letters }, requests) {
    const { house } = requests[0]!
    const now = house.clock.now()
    const key = await signingKey(house, boxOffice)
    const onSale = await readOnSale(
      boxOffice,
      requests.flatMap(({ lines }) => lines),
    )
    const answers = new Map<BuyRequest, Order | BuyRefusal>()
    const before = await boxOffice.ordersUnderKeys(requests.map(({ idempotencyKey }) => idempotencyKey))
    const drafts: { request: BuyRequest; draft: OrderDraft }[] = []
    for (const request of requests) {
      const twin = before.get(request.idempotencyKey)
      if (twin) {
        const isSame = twin.request === request.request
        answers.set(request, isSame ? (await boxOffice.order(twin.orderId))! : refuse('key-reused'))
        continue
      }
      const refusal = whyNotToBeHad(onSale, request.editionId, request.lines, [], now)
      const draft = refusal ?? drafted(request, onSale)
      if (isRefusal(draft)) answers.set(request, draft)
      else drafts.push({ request, draft })
    }
    if (drafts.length === 0) return requests.map(request => answers.get(request)!)

    const wanted = drafts.flatMap(({ request }) => request.lines)
    const seats = new FreeSeats(await boxOffice.lockSeats(wanted, []))
    const short = seats.short(wanted)
    if (short.length > 0) seats.giveBack(await boxOffice.lapseSeats(short, { at: now, by: requests[0]!.by }))
    const signed: SignedOrder[] = []
    for (const { request, draft } of drafts) {
      const missing = seats.take(request.lines)
      if (missing) {
        const { place, ...refusal } = missing
        answers.set(request, told(refusal, request.lines, request.lines[place]!.screeningId))
        continue
      }
      const placed = draft.seats.map(each => ({
        ...each,
        allocationId: seats.allocation({ screeningId: each.screeningId, kind: each.allocation })!.id,
      }))
      const one = signOrder(request.house, key, { ...draft, seats: placed }, now)
      signed.push(one)
      answers.set(request, orderOf(one))
    }
    await writeOrders({ boxOffice, letters }, signed)
    return requests.map(request => answers.get(request)!)
  },
}

/** What is bought, before it is known which allocation has it. */
function drafted(
  { editionId, lines, name, email, language, way, idempotencyKey, request, by }: BuyRequest,
  { sales, prices }: Awaited<ReturnType<typeof readOnSale>>,
): OrderDraft | Refusal<'wrong-value'> {
  const seats = lines.map(({ screeningId, kind, priceId, quantity }) => ({
    ...{ screeningId, allocation: kind, allocationId: '', priceId, quantity },
    price: prices.get(priceId)!.price,
  }))
  const { currency } = sales.get(lines[0]!.screeningId)!
  if (way === 'free' && basketTotal(seats, currency).amount > 0)
    return refuse('wrong-value', { field: 'way', value: 'free' })
  const contact = { name, email, language }
  const basketId = null
  return { editionId, basketId, ...contact, currency, way, idempotencyKey, request, seats, isHeld: false, by }
}
