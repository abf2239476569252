import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import type { FoundDate } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import type { Line } from '../page/page.ts'

/** The month that a heading puts above days told without one. */
export interface HeadedMonth {
  month: number
  year?: number
}

/** `März 2023`, `Programm März 2023`, `MARS`: a line whose last words are a month, with its year or alone. */
export function monthHeading(line: Line): HeadedMonth | undefined {
  if (line.prose || line.words > 4) return undefined
  const match = /^(?:.*\s)?(?:d['e]\s?)?(\p{L}{3,12})(?:,?\s(?:de[l]?\s)?((?:19|20)\d\d))?$/u.exec(
    line.folded,
  )
  const month = match ? MONTHS.get(match[1]!) : undefined
  if (!match || !month || /\d/.test(line.text.replace(match[2] ?? '', ''))) return undefined
  if (match[2] === undefined) return line.words === 1 ? { month } : undefined
  return { month, year: Number(match[2]) }
}

const DAY =
  /(?<!\p{L})(\p{L}{2,12})\.?,?\s(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?!\d|\s?[:.h]\s?\d\d|\s?(?:h|uhr|uur|hs|am|pm)(?!\p{L}))/iu

/** `Fr 12.`, `jeudi 14`: a weekday and a day under the heading of a month. */
export function dayUnder(heading: HeadedMonth, text: string): FoundDate | undefined {
  const match = DAY.exec(text)
  const day = Number(match?.[2] ?? 0)
  if (!match || day < 1 || day > 31 || !WEEKDAYS.has(fold(match[1]!))) return undefined
  const two = (figure: number) => String(figure).padStart(2, '0')
  return {
    date: `${heading.year ?? '-'}-${two(heading.month)}-${two(day)}`,
    start: match.index,
    end: match.index + match[0].length,
  }
}
