import { isAmount } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'

/** Money paid beforehand, or given: it pays orders until nothing is left or its end has come (docs/rules/passes.md#vouchers). */
export interface Voucher {
  id: string
  editionId: string
  /** Typed like the number of an order; show it with `shownNumber`. */
  code: string
  currency: string
  /** What it was issued with, and what is left of it, in minor units. */
  value: number
  balance: number
  /** From this moment on it pays nothing. */
  endsAt: Temporal.Instant
}

export const voucherActs = ['issue', 'redeem', 'return', 'void'] as const
type VoucherAct = (typeof voucherActs)[number]

/** One line of a voucher's append-only journal; added up, they give its balance. */
export interface VoucherMove {
  id: number
  voucherId: string
  act: VoucherAct
  amount: number
  orderId: string | null
  at: Temporal.Instant
  by: string
  why: string
}

/** Why a voucher pays nothing now. */
export function whyNotPays(
  voucher: Voucher,
  now: Temporal.Instant,
): Refusal<'voucher-over' | 'voucher-empty'> | undefined {
  if (Temporal.Instant.compare(now, voucher.endsAt) >= 0)
    return refuse('voucher-over', { untilAt: voucher.endsAt.toString() })
  return voucher.balance === 0 ? refuse('voucher-empty') : undefined
}

/** Vouchers that an edition offers on its pages. */
export interface VoucherOffer {
  /** Their values, in minor units of the edition's currency, in the order in which they are offered. */
  amounts: number[]
  /** How long each pays, from the day on which it is paid. */
  months: number
}

/** What is wrong with an offer of vouchers (docs/rules/passes.md#bought-online). */
export function whyNotOffer({ amounts, months }: VoucherOffer): Refusal<'wrong-value'> | undefined {
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  const isTwice = new Set(amounts).size < amounts.length
  if (amounts.length === 0 || amounts.length > 12 || isTwice) return wrong('amounts', amounts.join(', '))
  const odd = amounts.find(amount => amount === 0 || !isAmount(amount))
  if (odd !== undefined) return wrong('amounts', odd)
  if (!Number.isInteger(months) || months < 1 || months > 120) return wrong('months', months)
  return undefined
}

/** When a voucher that is paid now pays nothing any more: at the end of the day so many months later. */
export function voucherEnd(paidAt: Temporal.Instant, months: number, timeZone: string): Temporal.Instant {
  const day = paidAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ months })
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
}

/** What each voucher pays of an amount: the one that ends first is used first, as far as it goes. */
export function paidBy(vouchers: readonly Voucher[], due: number): { voucherId: string; amount: number }[] {
  let left = due
  return [...vouchers]
    .sort((one, other) => Temporal.Instant.compare(one.endsAt, other.endsAt) || (one.id < other.id ? -1 : 1))
    .flatMap(voucher => {
      const amount = Math.min(left, voucher.balance)
      left -= amount
      return amount > 0 ? [{ voucherId: voucher.id, amount }] : []
    })
}
