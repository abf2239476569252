import type { HouseLanguage } from '#core/localised.ts'
import { localeOf } from './locale.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: HouseLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = language + JSON.stringify(options)
  let found = formats.get(name)
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf(language), options)
    formats.set(name, found)
  }
  return found
}

/** "Wednesday 5 August" */
export function dayName(language: HouseLanguage, day: Temporal.PlainDate): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(day)
}

/** "Wednesday 5 August 2026" */
export function dayWithYear(language: HouseLanguage, day: Temporal.PlainDate): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(day)
}

/** "5 August 2026" */
export function dateOf(language: HouseLanguage, day: Temporal.PlainDate): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(day)
}

/** "August 2026" */
export function monthName(language: HouseLanguage, month: Temporal.PlainYearMonth): string {
  return format(language, { month: 'long', year: 'numeric' }).format(month.toPlainDate({ day: 1 }))
}

/** "Wed 5 Aug" */
export function dayShort(language: HouseLanguage, day: Temporal.PlainDate): string {
  return format(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(day)
}

/** "5–9 August 2026": the days of an edition. */
export function dayRange(
  language: HouseLanguage,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last)
}

/** "20:45", by the clock of the venue. */
export function timeOf(language: HouseLanguage, at: Temporal.ZonedDateTime): string {
  return format(language, { hour: '2-digit', minute: '2-digit' }).format(at.toPlainTime())
}

/** "Friday 24 June, 20:45", by the clock of the venue. */
export function momentOf(language: HouseLanguage, at: Temporal.ZonedDateTime): string {
  return `${dayName(language, at.toPlainDate())}, ${timeOf(language, at)}`
}
