import type { PaymentWay } from '#core/boxoffice/orders/order.ts'
import type { DiscountCode } from '#core/boxoffice/prices/discount.ts'
import type { PassScreening } from '#core/boxoffice/prices/pass.ts'
import {
  type Means,
  type Reckoning,
  type ReckoningRefusal,
  reckon,
  type SeatToReckon,
} from '#core/boxoffice/prices/reckoning.ts'
import type { Voucher } from '#core/boxoffice/prices/voucher.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, type RefusalCode } from '#core/refusal.ts'
import type { BasketEntitlements } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { TicketDiscount } from '../../ports/discounts.ts'
import type { NewOrder, NewTicket } from '../../ports/orders.ts'
import type { NewPassUse, PassWithUses } from '../../ports/passes.ts'
import type { Entitled } from './entitled.ts'
import { digestOf } from './write-order.ts'
import type { SignedOrder } from './write-orders.ts'

/** An order of a group, with what it is placed with. */
export interface Entitling {
  entitlements: BasketEntitlements
  /** Of whoever orders; empty for nobody. */
  email: string
  /** What its seats are for and what they were held at. */
  seats: readonly { screeningId: string; priceId: string; price: Money }[]
}

/** The order at what it comes to, paid where nothing is left to pay. */
function reckonedOrder(order: NewOrder, way: PaymentWay, { total, due }: Reckoning): NewOrder {
  if (total.amount === 0) return { ...order, total, way: 'free', state: 'paid' }
  if (due.amount === 0) return { ...order, total, way: 'voucher', state: 'paid' }
  return { ...order, total, way, state: 'unpaid' }
}

export const nothingEntitled: BasketEntitlements = { discountCodeId: null, voucherIds: [], passIds: [] }

const hasAny = ({ discountCodeId, voucherIds, passIds }: BasketEntitlements) =>
  discountCodeId !== null || voucherIds.length > 0 || passIds.length > 0

/** By whom a code was used: one mailbox is one person. */
const personOf = (email: string) => (email === '' ? '' : digestOf(['mailbox', email.toLowerCase()]))

/**
 * Codes, passes and vouchers of a whole group, while they are given out to one order after the other in memory; each is
 * read in one statement, and none where nobody asks. The tables' constraints judge what is then written.
 */
export class Entitlements {
  readonly #codes: Map<string, DiscountCode>
  readonly #codeUses: Map<string, number>
  readonly #passes: Map<string, PassWithUses>
  readonly #vouchers: Map<string, Voucher>
  readonly #screenings: Map<string, PassScreening>
  readonly #passPrices: Set<string>

  private constructor(read: {
    codes: DiscountCode[]
    codeUses: Map<string, number>
    passes: PassWithUses[]
    vouchers: Voucher[]
    screenings: PassScreening[]
    passPrices: string[]
  }) {
    this.#codes = new Map(read.codes.map(code => [code.id, code]))
    this.#codeUses = read.codeUses
    this.#passes = new Map(read.passes.map(each => [each.pass.id, each]))
    this.#vouchers = new Map(read.vouchers.map(voucher => [voucher.id, voucher]))
    this.#screenings = new Map(read.screenings.map(each => [each.screeningId, each]))
    this.#passPrices = new Set(read.passPrices)
  }

  /** With `lock`, in the order of docs/rules/passes.md#order-of-locks. */
  static async read(
    boxOffice: BoxOfficeShelf,
    asked: readonly Entitling[],
    lock?: 'lock',
  ): Promise<Entitlements> {
    const entitled = asked.filter(({ entitlements }) => hasAny(entitlements))
    // Only what costs nothing can be what a pass books at.
    const free = asked.flatMap(({ seats }) => seats.filter(seat => seat.price.amount === 0))
    const passPrices = free.length > 0 ? await boxOffice.passPrices(free.map(seat => seat.priceId)) : []
    const codeIds = entitled.flatMap(({ entitlements: { discountCodeId } }) => discountCodeId ?? [])
    const passIds = entitled.flatMap(({ entitlements }) => entitlements.passIds)
    const voucherIds = entitled.flatMap(({ entitlements }) => entitlements.voucherIds)
    const codes = codeIds.length > 0 ? await boxOffice.discountCodesById(codeIds, lock) : []
    const people = entitled.flatMap(({ entitlements: { discountCodeId: codeId }, email }) =>
      codeId ? [{ codeId, person: personOf(email) }] : [],
    )
    const concerned = passPrices.length > 0 ? asked : entitled
    return new Entitlements({
      codes,
      codeUses: codes.length > 0 ? await boxOffice.discountUses(people) : new Map(),
      passes: passIds.length > 0 ? await boxOffice.passesById(passIds, lock) : [],
      vouchers: voucherIds.length > 0 ? await boxOffice.vouchersById(voucherIds, lock) : [],
      screenings:
        concerned.length > 0
          ? await boxOffice.passScreenings(
              concerned.flatMap(({ seats }) => seats.map(each => each.screeningId)),
            )
          : [],
      passPrices,
    })
  }

  /** What these seats cost with it; nothing is given out. */
  reckon(
    { entitlements, email }: Pick<Entitling, 'entitlements' | 'email'>,
    seats: readonly { screeningId: string; allocation: AllocationKind; priceId: string; price: Money }[],
    currency: string,
    now: Temporal.Instant,
  ): Reckoning | undefined {
    const concerns = hasAny(entitlements) || seats.some(seat => this.#passPrices.has(seat.priceId))
    if (!concerns) return undefined
    const { discountCodeId, passIds, voucherIds } = entitlements
    const code = discountCodeId ? this.#codes.get(discountCodeId) : undefined
    const means: Means = {
      code,
      codeUsedBefore: code ? (this.#codeUses.get(`${code.id} ${personOf(email)}`) ?? 0) : 0,
      passes: passIds.flatMap(id => {
        const known = this.#passes.get(id)
        return known && !known.pass.endedAt ? [{ passId: id, product: known.product, uses: known.uses }] : []
      }),
      vouchers: voucherIds.flatMap(id => this.#vouchers.get(id) ?? []),
    }
    const toReckon = seats.map(
      ({ screeningId, ...seat }): SeatToReckon => ({
        ...seat,
        screening: this.#screenings.get(screeningId)!,
        isOfPass: this.#passPrices.has(seat.priceId),
      }),
    )
    return reckon(toReckon, means, currency, now)
  }

  /**
   * The order with its codes, passes and vouchers, which the next order of the group then finds used; or why not.
   *
   * @param accept the last word on what it comes to: what it refuses uses nothing up
   */
  entitle<Code extends RefusalCode>(
    signed: SignedOrder,
    entitlements: BasketEntitlements,
    now: Temporal.Instant,
    accept: (order: NewOrder) => NewOrder | Refusal<Code>,
  ): SignedOrder | Refusal<ReckoningRefusal | Code> {
    const { draft, order, tickets } = signed
    const kinds = new Map(draft.seats.map(each => [each.allocationId, each.allocation]))
    const seats = tickets.map(ticket => ({ ...ticket, allocation: kinds.get(ticket.allocationId)! }))
    const reckoning = this.reckon({ entitlements, email: order.email }, seats, draft.currency, now)
    const [refusal] = reckoning?.refusals ?? []
    if (refusal) return refusal
    const reckoned = accept(reckoning ? reckonedOrder(order, draft.way, reckoning) : order)
    if (isRefusal(reckoned)) return reckoned
    if (!reckoning) return { ...signed, order: reckoned }
    const entitled = this.giveOut(
      { orderId: order.id, email: order.email, entitlements },
      tickets,
      reckoning,
      now,
    )
    return {
      ...signed,
      order: reckoned,
      tickets: tickets.map((ticket, place): NewTicket => {
        const { price, priceId } = reckoning.seats[place]!
        return { ...ticket, price, priceId }
      }),
      entitled,
    }
  }

  /** Counts what an order was reckoned with as used, for the next one, and says what is to be written. */
  giveOut(
    {
      orderId,
      email,
      entitlements: { discountCodeId },
    }: { orderId: string; email: string; entitlements: BasketEntitlements },
    tickets: readonly NewTicket[],
    { seats, redeemed }: Reckoning,
    now: Temporal.Instant,
  ): Entitled {
    const cheaper: TicketDiscount[] = []
    const bookings: NewPassUse[] = []
    for (const [place, { discount, booked, price, screening }] of seats.entries()) {
      const { id: ticketId, screeningId } = tickets[place]!
      if (discount > 0) cheaper.push({ ticketId, orderId, listed: price.amount + discount, discount })
      if (!booked) continue
      bookings.push({ ticketId, passId: booked.passId, screeningId, day: screening.day, ...booked.places })
      this.#passes.get(booked.passId)!.uses.push({
        ticketId,
        screening,
        ...booked.places,
        isEnded: false,
        isGivenBack: false,
        isAdmitted: false,
      })
    }
    for (const { voucherId, amount } of redeemed) {
      const voucher = this.#vouchers.get(voucherId)!
      this.#vouchers.set(voucherId, { ...voucher, balance: voucher.balance - amount })
    }
    const off = cheaper.reduce((all, { discount }) => all + discount, 0)
    if (off === 0) return { discount: undefined, cheaper, bookings, redeemed }
    const code = this.#codes.get(discountCodeId!)!
    const person = personOf(email)
    const name = `${code.id} ${person}`
    this.#codes.set(code.id, { ...code, uses: code.uses + 1 })
    this.#codeUses.set(name, (this.#codeUses.get(name) ?? 0) + 1)
    return {
      discount: { orderId, codeId: code.id, person, amount: off, at: now },
      cheaper,
      bookings,
      redeemed,
    }
  }
}
