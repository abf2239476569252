import { type Basket, basketTotal } from '#core/boxoffice/orders/order.ts'
import { rightsLeft } from '#core/boxoffice/prices/pass.ts'
import type { ReckoningRefusal } from '#core/boxoffice/prices/reckoning.ts'
import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { Entitlements } from './steps/entitle-orders.ts'

/** A basket with what its code, vouchers and passes make of it, if it were ordered now. */
export interface Quote {
  basket: Basket
  /** What the seats cost by themselves, and after passes and code: what is ordered. */
  listed: Money
  total: Money
  /** What is left to pay once the vouchers paid. */
  due: Money
  code: { id: string; code: string; off: number } | null
  vouchers: { id: string; code: string; balance: number; pays: number }[]
  passes: QuotedPass[]
  /** Why something in it does not hold: the order would be refused. */
  refusals: Refusal<ReckoningRefusal>[]
}

export interface QuotedPass {
  id: string
  number: string
  name: Localised
  /** What it books at, and where. */
  priceId: string
  kinds: string[]
  /** That it books of one screening. */
  seats: number
  /** Seats of this basket. */
  books: number
  /** Seats that it still books in all, before this basket; null: as many as one likes. */
  left: number | null
}

export function quoteBasket(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, email = '' }: { token: string; email?: string },
): Promise<Quote | Refusal<'not-found'>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const basket = await boxOffice.basket(token, now)
    const entitlements = await boxOffice.entitlementsOf(token)
    const edition = basket && (await boxOffice.editionSale(basket.editionId))
    if (!basket || !entitlements || !edition) return refuse('not-found')
    const { currency } = edition
    const seats = basket.lines.flatMap(line => Array.from({ length: line.quantity }, () => line))
    const means = await Entitlements.read(boxOffice, [{ entitlements, email, seats }])
    const reckoning = means.reckon({ entitlements, email }, seats, currency, now)
    const listed = basketTotal(basket.lines, currency)
    const { total, due, refusals } = reckoning ?? { total: listed, due: listed, refusals: [] }
    const off = reckoning?.seats.reduce((all, seat) => all + seat.discount, 0) ?? 0
    const { discountCodeId, voucherIds, passIds } = entitlements
    const [code] = discountCodeId ? await boxOffice.discountCodesById([discountCodeId]) : []
    const vouchers = voucherIds.length > 0 ? await boxOffice.vouchersById(voucherIds) : []
    const passes = passIds.length > 0 ? await boxOffice.passesById(passIds) : []
    return {
      basket,
      ...{ listed, total, due, refusals },
      code: code ? { id: code.id, code: code.code, off } : null,
      vouchers: vouchers.map(voucher => ({
        ...{ id: voucher.id, code: voucher.code, balance: voucher.balance },
        pays: reckoning?.redeemed.find(each => each.voucherId === voucher.id)?.amount ?? 0,
      })),
      passes: passes.map(({ pass, product, uses }) => ({
        ...{ id: pass.id, number: pass.number, name: product.name },
        ...{ priceId: product.priceId, kinds: product.kinds, seats: product.seats },
        books: reckoning?.seats.filter(seat => seat.booked?.passId === pass.id).length ?? 0,
        left: rightsLeft(product, uses, '').inAll,
      })),
    }
  })
}
