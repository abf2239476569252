import type { PaymentWay } from '#core/boxoffice/orders/order.ts'
import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'

/** `GIFT-2026-000042` */
export function receiptNumber({ year, number }: { year: number; number: number }): string {
  return `GIFT-${year}-${String(number).padStart(6, '0')}`
}

/** A gift with its receipt, as paper states it. */
export interface ReceiptLine {
  receipt: string
  receivedAt: Temporal.Instant
  giver: string
  money: Money
  way: PaymentWay
  /** Of the appeal. */
  name: Localised
  /** Given back: it counts no more. */
  isVoid: boolean
}

/** The receipt of a gift, or of all that came from one address in a year. */
export interface ReceiptSheet {
  /** Who confirms it, and where they are. */
  issuer: { name: string; address: string; email: string }
  edition: { name: string; timeZone: string; languages: string[] }
  /** Null: of one order. */
  year: number | null
  /** The oldest first; at least one. */
  lines: ReceiptLine[]
}

/** What the file of a receipt is called. */
export function receiptName({ year, lines }: Pick<ReceiptSheet, 'year' | 'lines'>): string {
  return year === null ? `${lines[0]!.receipt}.pdf` : `GIFTS-${year}.pdf`
}
