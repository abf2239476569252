import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { localeOf } from './locale.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** "Bs 30.00", "30,00 €": an amount in minor units as people write it. */
export function moneyOf(language: HouseLanguage, money: Money): string {
  const name = `${language} ${money.currency}`
  let format = formats.get(name)
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: 'narrowSymbol',
    })
    formats.set(name, format)
  }
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(money.amount / 10 ** digits)
}

/** How many digits a currency's minor unit has: 2 for cents, 0 where there are none. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

/** "5.5 %": a share of 1 as a percentage, with as many decimals as it has. */
export function percentOf(language: HouseLanguage, share: number): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 2 }).format(
    share,
  )
}
