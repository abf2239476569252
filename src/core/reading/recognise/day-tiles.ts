import { MONTHS } from '../lexicon/calendar-words.ts'
import type { FoundDate } from '../lexicon/dates.ts'
import type { Line, Page } from '../page/page.ts'

/** The month that a line says and nothing else, perhaps with its year. */
function monthAlone(line: Line | undefined): { month: number; year: string | undefined } | undefined {
  if (!line || line.words > 2 || line.text.length > 20) return undefined
  const match = /^(?:d[e']\s?)?(\p{L}{3,12})\.?,?(?:\s((?:19|20)\d\d))?$/u.exec(line.folded)
  const month = match ? MONTHS.get(match[1]!) : undefined
  return month === undefined ? undefined : { month, year: match![2] }
}

/**
 * A day as on a leaf of a calendar, its figure on a line of its own and the month on the line below or above: `14` / `març`.
 * Undefined where the line is no such figure. The offsets count in the line of the figure.
 */
export function dayTile(page: Page, line: Line): FoundDate | undefined {
  if (line.text.length > 3 || !/^\d{1,2}\.?$/u.test(line.text)) return undefined
  const below = page.lines[line.index + 1]
  const own = (below?.blanks === 0 ? monthAlone(below) : undefined) ?? monthAlone(page.lines[line.index - 1])
  const day = Number.parseInt(line.text, 10)
  if (!own || day < 1 || day > 31) return undefined
  const two = (figure: number) => String(figure).padStart(2, '0')
  return { date: `${own.year ?? '-'}-${two(own.month)}-${two(day)}`, start: 0, end: line.text.length }
}
