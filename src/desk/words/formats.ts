import type { Money } from '#core/money.ts'

/** How dates, money and names are written in one language, by Intl. */
export interface Formats {
  /** `Fri 24 Jun` */
  day: (date: Temporal.PlainDate) => string
  /** `Friday 24 June 2022` */
  longDay: (date: Temporal.PlainDate) => string
  /** `20:45`, on the wall of the edition's zone. */
  time: (moment: Temporal.ZonedDateTime) => string
  /** `Fri 24 Jun, 20:45` */
  dayAndTime: (moment: Temporal.ZonedDateTime) => string
  money: (money: Money) => string
  count: (count: number) => string
  country: (code: string) => string
  languageName: (tag: string) => string
  list: (parts: readonly string[]) => string
  compare: (a: string, b: string) => number
}

/** Intl knows the exponent of a currency (2 for EUR, 0 for JPY); amounts are in minor units. */
export function majorUnits(money: Money): number {
  return money.amount / 10 ** minorDigits(money.currency)
}

export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

export function formatsIn(deskLanguage: string): Formats {
  // British English: the day before the month and hours to 24, as in the other three languages.
  const language = deskLanguage === 'en' ? 'en-GB' : deskLanguage
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' })
  const longDay = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const count = new Intl.NumberFormat(language)
  const countries = new Intl.DisplayNames(language, { type: 'region' })
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const named = (names: Intl.DisplayNames, code: string) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
  return {
    day: date => day.format(date),
    longDay: date => longDay.format(date),
    time: moment => time.format(moment.toPlainTime()),
    dayAndTime: moment => `${day.format(moment.toPlainDate())}, ${time.format(moment.toPlainTime())}`,
    money: money =>
      new Intl.NumberFormat(language, { style: 'currency', currency: money.currency }).format(
        majorUnits(money),
      ),
    count: number => count.format(number),
    country: code => named(countries, code),
    languageName: tag => named(languages, tag),
    list: parts => list.format(parts),
    compare: collator.compare,
  }
}
