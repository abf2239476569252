import { MONTH_WORDS, MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { type FoundDate, timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { FIGURES } from '../lexicon/marks.ts'
import type { Line } from '../page/page.ts'

/** The month that a heading puts above days told without one. */
export interface HeadedMonth {
  month: number
  year?: number
  /** The first and last day, where the heading is that of a week. */
  days?: readonly [number, number]
}

/** `März 2023`, `Programm · März`, `MARS`: a line whose last words are a month; `Semaine du 3 au 9 mai`. */
export function monthHeading(line: Line): HeadedMonth | undefined {
  return MONTH_WORDS.mayStandIn(line.starts) ? (weekHeading(line) ?? headedBy(line)) : undefined
}

const WEEK = lean(
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s?(?:\p{L}{3,12}\s)?(?:[-/]|a[lou]?|bis(?: zum)?|to|until|t\/m|tot|ate|fins al)\s?(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:de |of |d')?(\p{L}{3,12})(?:,?\s(?:de[l]?\s)?((?:19|20)\d\d))?(?:$|\s[·|•-]\s)/u,
)

/** `Semaine du 3 au 9 mai`, `13.–19. März 2023`: days told by weekday and figure below are in this month. */
function weekHeading(line: Line): HeadedMonth | undefined {
  if (line.prose || line.words > 14 || (line.marks & FIGURES) === 0) return undefined
  const match = WEEK.exec(line.folded)
  const month = match ? MONTHS.get(match[3]!) : undefined
  const days = [Number(match?.[1]), Number(match?.[2])] as const
  if (!match || !month || days[0] > days[1] || days[1] > 31 || timeIn(line.text)) return undefined
  return match[4] === undefined ? { month, days } : { month, days, year: Number(match[4]) }
}

const MONTH_FIRST = lean(/^(\p{L}{3,12})\s(?:de[l]?\s)?((?:19|20)\d\d)\s?[|·•/-]/u)
const MONTH_LAST = lean(/^(?:.*\s)?(?:d['e]\s?)?(\p{L}{3,12})(?:,?\s(?:de[l]?\s)?((?:19|20)\d\d))?$/u)
const BEHIND_MARK = lean(/[·•|:/–—-]\s*\p{L}+$/u)
/** `Filmoteca · Sala 1 · octubre` */
const LAST_PIECE = lean(/\s[·•|]\s\p{L}+(?:\s(?:de\s)?(?:19|20)\d\d)?$/u)

function headedBy(line: Line): HeadedMonth | undefined {
  const first = line.marks & FIGURES ? MONTH_FIRST.exec(line.folded) : null
  const leading = first ? MONTHS.get(first[1]!) : undefined
  if (first && leading) return { month: leading, year: Number(first[2]) }
  if (line.prose || line.words > (line.words < 10 && LAST_PIECE.test(line.folded) ? 9 : 4)) return undefined
  const match = MONTH_LAST.exec(line.folded)
  const month = match ? MONTHS.get(match[1]!) : undefined
  if (!match || !month || /\d/.test(line.text.replace(match[2] ?? '', ''))) return undefined
  if (match[2] === undefined) return line.words === 1 || BEHIND_MARK.test(line.text) ? { month } : undefined
  return { month, year: Number(match[2]) }
}

const DAY = lean(
  /(?<!\p{L})(\p{L}{2,12})\.?,?\s(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?!\d|\s?[:.h]\s?\d\d(?!\s?(?:[:.hu]\s?\d\d|(?:h|uhr|uur|hs)(?!\p{L})))|\s?(?:h|uhr|uur|hs|am|pm)(?!\p{L}))/iu,
)

/** `14 seg 18h30`; the groups stand behind those of the other order. */
const FIGURE_FIRST = lean(/^()?()?(\d{1,2})\.?\s(\p{L}{2,12})\.?(?=[\s,])/u)

/** `Fr 12.`, `jeudi 14`: a weekday and a day under the heading of a month. */
export function dayUnder(heading: HeadedMonth, text: string, from = 0): FoundDate | undefined {
  const match = DAY.exec(text.slice(from)) ?? (from === 0 ? FIGURE_FIRST.exec(text) : null)
  const day = Number((match?.[2] || match?.[3]) ?? 0)
  if (!match || day < 1 || day > 31 || !WEEKDAYS.has(fold(match[1] || match[4]!))) return undefined
  if (heading.days && (day < heading.days[0] || day > heading.days[1])) return undefined
  const two = (figure: number) => String(figure).padStart(2, '0')
  return {
    date: `${heading.year ?? '-'}-${two(heading.month)}-${two(day)}`,
    start: from + match.index,
    end: from + match.index + match[0].length,
  }
}
