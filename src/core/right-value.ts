import type { Localised } from './localised.ts'
import { type Refusal, refuse } from './refusal.ts'

/** The first field that is not right, refused by its name; nothing when all are. */
export function firstWrong(rights: Record<string, boolean>): Refusal<'wrong-value'> | undefined {
  for (const [field, right] of Object.entries(rights)) if (!right) return refuse('wrong-value', { field })
  return undefined
}

/** Something to read, no control characters but line ends and tabs, not absurdly long. */
export function isText(value: unknown, most = 20_000): value is string {
  return typeof value === 'string' && value.length <= most && !/[^\P{Cc}\t\r\n]/u.test(value)
}

/** One line with at least one visible character. */
export function isName(value: unknown): value is string {
  return isText(value, 300) && value.trim() !== '' && !/[\r\n]/.test(value)
}

/** A BCP 47 tag, as `Intl` understands it. */
export function isLanguage(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** Text by language; with `filled` there must be some. */
export function isLocalised(value: unknown, filled?: 'filled'): value is Localised {
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  if (!entries.every(([language, text]) => isLanguage(language) && isText(text))) return false
  return !filled || entries.some(([, text]) => text.trim() !== '')
}

/** ISO 3166-1 alpha-2 by form. */
export const isCountry = (value: unknown): boolean => typeof value === 'string' && /^[A-Z]{2}$/.test(value)

/** A day as ISO 8601 writes it, YYYY-MM-DD, and one that there is. */
export function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value
  } catch {
    return false
  }
}

/** An address that a page may link to: http or https, nothing that runs. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

export function isWhole(value: unknown, from: number, to: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to
}

/** IANA, as this runtime knows it. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value)
    return true
  } catch {
    return false
  }
}
