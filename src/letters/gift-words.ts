import type { LetterKind } from '#core/boxoffice/orders/letter.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { moneyOf } from '#words/amounts.ts'
import { dayWithYear } from '#words/dates.ts'
import { type Params, speak } from '#words/speak.ts'

const ofGifts = new Set<LetterKind>(['gift-not-charged', 'monthly-gift-ended', 'gift-year'])

/** Whether a letter of this kind is about a gift whatever else the order has. */
export const isAboutGift = (kind: LetterKind): boolean => ofGifts.has(kind)

const ended = new Set<LetterKind>(['order-cancelled', 'order-refunded', 'order-expired'])

/**
 * Which sentences a letter about a gift begins with: it is asked for, thanked for, given back, or a month of it did not come.
 *
 * @param told with `until`, and where a transfer goes
 */
export function aboutGift(
  kind: LetterKind,
  sheet: OrderSheet,
  language: HouseLanguage,
  told: Params,
): { name: string; params: Params } {
  if (kind === 'order')
    return { name: sheet.state === 'paid' ? 'order-paid.gift' : 'order.gift', params: told }
  if (kind === 'order-paid' || ended.has(kind)) return { name: `${kind}.gift`, params: told }
  if (kind === 'monthly-gift-ended') {
    const reason = speak(language, `letters.monthly-end.${sheet.monthly?.whyEnded ?? 'desk'}`)
    return { name: kind, params: { ...told, reason } }
  }
  if (kind === 'gift-year') return { name: kind, params: { ...told, year: yearOfGift(sheet) } }
  return { name: kind, params: told }
}

/** Of the receipt of an order's gift; without grouping, so as text. */
function yearOfGift({ gifts, edition, placedAt }: OrderSheet): string {
  const at = gifts[0]?.receivedAt ?? placedAt
  return String(at.toZonedDateTimeISO(edition.timeZone).year)
}

/** Where a gift is a month of a monthly one: the next, and the page that ends it. */
export function monthlyLines(
  language: HouseLanguage,
  { monthly }: Pick<OrderSheet, 'monthly'>,
  publicUrl: string,
): string[] {
  if (!monthly || monthly.state === 'promised' || monthly.whyEnded === 'not-begun') return []
  const address = `${publicUrl}/${language}/monthly-gifts/${monthly.token}`
  if (monthly.nextOn === null) return [speak(language, 'letters.monthly.ended', { address })]
  const day = dayWithYear(language, Temporal.PlainDate.from(monthly.nextOn))
  return [
    speak(language, 'letters.monthly.running', { address, day, amount: moneyOf(language, monthly.money) }),
  ]
}
