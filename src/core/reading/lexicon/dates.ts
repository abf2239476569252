import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import type { LanguageData } from '../languages/language-data.ts'
import { MONTH_WORDS, MONTHS, WEEKDAYS } from './calendar-words.ts'
import { fold } from './fold.ts'
import { lean } from './lean.ts'
import { hasNumber, withoutEnd } from './letters.ts'

/** A calendar date as a page prints it: `YYYY-MM-DD`, or `--MM-DD` without a year. */
export interface FoundDate {
  date: string
  start: number
  end: number
}
/** A time of day, `HH:MM`. */
export interface FoundTime {
  time: string
  start: number
  end: number
}

const NUMERIC =
  /(?<!\d|\d[./:-])(?:(\d{4})(?:-(?=\d{1,2}-)|[./]\s?(?=\d{1,2}[./]\s?\d))(\d{1,2})[-./]\s?(\d{1,2})|(\d{1,2})([./-])\s?(\d{1,2})(?:\5\s?((?:1[89]|20)\d{2}(?!:\d\d)|\d{2}(?!\d)(?![:.]\d\d)|\d{2}(?=\d{1,2}[:.]\d\d))?)?)/u
const DAY_MONTH = lean(
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?\.?\s?(?:de |d[’']|of )?(\p{L}{3,12})\.?,?(?:\s?(?:de |del )?(\d{4})(?!\d))?/iu,
)
const MONTH_DAY = lean(
  /(?<!\p{L})(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:hH])(?:,?\s(\d{4})(?!\d))?/u,
)

const words = (pick: (clock: NonNullable<LanguageData['clock']>) => readonly string[] | undefined) =>
  [...new Set(ALL_LANGUAGES.flatMap(data => (data.clock ? (pick(data.clock) ?? []) : [])))]
    .sort((a, b) => b.length - a.length)
    .map(it => it.replaceAll('.', '\\.'))
    .join('|')
const AFTER = words(it => it.after)
const BEFORE = words(it => it.before)

/** `20:30`, `20h30`, `20.30 Uhr`, `ore 20,30`; `20 Uhr`, `20h`; `ore 20`; `8 pm`. The hour of each form is a group of its own. */
const TIME = lean(
  new RegExp(
    `(?<!\\d|[.,/-]|\\d:)(?:([01]?\\d|2[0-4])\\s?(?::(?=\\d)|(?<=\\s):|h|u(?=\\d\\d)|[.](?=\\d{2}(?:\\s?(?:(?:${AFTER})(?!\\p{L})|pm|am|p\\.m|a\\.m)|(?![.\\d]))))\\s?([0-5]\\d)(?!\\d|\\.\\d{2,4})` +
      `|(?<=(?<!\\p{L})(?:${BEFORE})\\s?)([01]?\\d|2[0-4]),([0-5][05])(?![\\d,.]|\\s?[€$£])` +
      `|([01]?\\d|2[0-4])\\s?(?:${AFTER})(?![\\p{L}\\d])` +
      `|(1[0-2]|0?[1-9])(?=\\s?(?:am|pm|a\\.m|p\\.m))` +
      `|(?<=(?<!\\p{L})(?:${BEFORE})\\s?)([01]?\\d|2[0-4])(?![\\d:%€]|[.,]\\d|\\s?['’′]|\\s?(?:min|ans|años|jahre)))` +
      `(?:\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L}))?`,
    'iu',
  ),
)

/** The first date in `text` from `from` on. Day before month, except where the figures or US English forbid it. */
export function dateIn(text: string, from = 0, language = 'en'): FoundDate | undefined {
  // days, months and hours have one figure or two
  if (!hasNumber(text, 2, from)) return undefined
  let at = from
  for (let tries = 0; tries < 12; tries++) {
    const rest = text.slice(at, at + 400)
    const numeric = NUMERIC.exec(rest)
    const named = MONTH_WORDS.mayStandWithin(fold(rest))
      ? earliest(namedDate(rest, DAY_MONTH, false), namedDate(rest, MONTH_DAY, true))
      : undefined
    if (!numeric && !named) return undefined
    if (numeric && (!named || numeric.index <= named.start)) {
      const date = numericDate(numeric, language, besideDay(rest, numeric))
      if (date)
        return { date, start: at + numeric.index, end: at + numeric.index + numeric[0].trimEnd().length }
      if (named && named.start < numeric.index + numeric[0].length) return shift(named, at)
      at += numeric.index + Math.max(1, numeric[0].length - 1)
      continue
    }
    return named ? shift(named, at) : undefined
  }
  return undefined
}

function shift(found: FoundDate, by: number): FoundDate {
  return { date: found.date, start: found.start + by, end: found.end + by }
}

function earliest(a: FoundDate | undefined, b: FoundDate | undefined): FoundDate | undefined {
  if (!a || !b) return a ?? b
  return a.start <= b.start ? a : b
}

function namedDate(text: string, form: RegExp, monthFirst: boolean): FoundDate | undefined {
  let at = 0
  for (let tries = 0; tries < 8; tries++) {
    const match = form.exec(text.slice(at))
    if (!match) return undefined
    const month = MONTHS.get(fold(monthFirst ? match[1]! : match[2]!))
    const day = Number(monthFirst ? match[2] : match[1])
    if (month && day >= 1 && day <= 31) {
      const start = at + match.index
      return { date: iso(match[3], month, day), start, end: start + withoutEnd(match[0], ',.').length }
    }
    at += match.index + match[1]!.length
  }
  return undefined
}

/** `19.08, 18:00`: an hour with a colon behind two figures with a point. */
const HOUR_BEHIND = lean(/^,\s(?:\p{L}{1,3}\.?\s)?[012]?\d:[0-5]\d(?!\d)/u)

const WORD_BEFORE = lean(/(\p{L}{2,12})[.,]?\s?$/u)

/** `sob. 19.08, 18:00`, `ven/Fr 8.05`: a weekday before or an hour behind makes two figures with a point a day. */
function besideDay(text: string, match: RegExpExecArray): boolean {
  if (!/\.\d\d$/.test(match[0])) return false
  const word = WORD_BEFORE.exec(text.slice(0, match.index))?.[1]
  return (
    (word !== undefined && WEEKDAYS.has(fold(word))) ||
    HOUR_BEHIND.test(text.slice(match.index + match[0].length))
  )
}

function numericDate(match: RegExpExecArray, language: string, besideWeekday: boolean): string | undefined {
  if (match[1]) return real(match[1], Number(match[2]), Number(match[3]))
  let day = Number(match[4])
  let month = Number(match[6])
  if (match[5] === '-' && !match[7]) return undefined
  if (match[5] === '.' && !match[7] && !/\.\s?$/.test(match[0]) && !besideWeekday) return undefined
  if (month > 12 && day <= 12 && language === 'en' && match[5] === '/') [day, month] = [month, day]
  const year = match[7] && match[7].length === 2 ? `20${match[7]}` : match[7]
  return real(year, month, day)
}

function real(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (year !== undefined && (Number(year) < 1895 || Number(year) > 2100)) return undefined
  return iso(year, month, day)
}

function iso(year: string | undefined, month: number, day: number): string {
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first time of day in `text` from `from` on. */
export function timeIn(text: string, from = 0): FoundTime | undefined {
  // days, months and hours have one figure or two
  if (!hasNumber(text, 2, from)) return undefined
  let at = from
  for (let tries = 0; tries < 8; tries++) {
    const match = TIME.exec(text.slice(at, at + 400))
    if (!match) return undefined
    let hour = Number(match[1] ?? match[3] ?? match[5] ?? match[6] ?? match[7])
    const minute = Number(match[2] ?? match[4] ?? 0)
    const half = match[8]?.toLowerCase().replaceAll('.', '')
    if (half === 'pm' && hour < 12) hour += 12
    if (half === 'am' && hour === 12) hour = 0
    const start = at + match.index
    if (hour < 24)
      return {
        time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
        start,
        end: start + match[0].length,
      }
    at = start + match[0].length
  }
  return undefined
}
