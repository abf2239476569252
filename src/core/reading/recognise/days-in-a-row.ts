import { MONTH_WORDS, MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import type { FoundDate } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import type { Line } from '../page/page.ts'

const MONTH_BEHIND = lean(
  /(?<!\p{L})(?:de |d')?(\p{L}{3,12})\.?(?:,?\s(?:del?\s)?((?:19|20)\d\d))?(?!\p{L})/gu,
)
const DAY = lean(
  /(?<![\p{L}\d]|\d[:.h])(?:(\p{L}{2,12})\.?,?\s)?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?=\s?(?:,|&|\+|\/|e|y|i|et|en|und|and|og|och|oraz|ve|și|\(|\)|$))/giu,
)
const TWO_FIGURES = /\d\D+\d/
const JOINTS = lean(/^(?:\p{L}{1,3}|[,&+/.]|\s)*$/u)
const ASIDE = lean(/\([^()]*\)/gu)

/**
 * `martedì 22, mercoledì 23 (ore 21) e giovedì 24 (ore 15.30 e 21) novembre`, `10., 11. und 12. Mai`: days whose month
 * stands once, behind the last. Each with where it ends; undefined where fewer than two days stand in a row.
 */
export function daysInARow({ text, folded, marks }: Line): FoundDate[] | undefined {
  if ((marks & FIGURES) === 0) return undefined
  const figures = TWO_FIGURES.exec(text)
  if (!figures || !MONTH_WORDS.mayStandWithin(folded)) return undefined
  const from = figures.index + figures[0].length
  for (const behind of matchesOf(MONTH_BEHIND, folded.slice(from, 240))) {
    const month = MONTH_WORDS.mayHave(behind[1]!) ? MONTHS.get(behind[1]!) : undefined
    if (!month) continue
    const before = text.slice(0, from + behind.index).trimEnd()
    const days: FoundDate[] = []
    for (const match of matchesOf(DAY, before)) {
      const day = Number(match[2])
      const named = match[1] !== undefined && WEEKDAYS.has(fold(match[1]))
      const start = named ? match.index : match.index + match[0].lastIndexOf(match[2]!)
      const bare = !named && depthAt(before, start) === 0
      if (day < 1 || day > 31 || (!named && !bare)) continue
      const two = (figure: number) => String(figure).padStart(2, '0')
      days.push({
        date: `${behind[2] ?? '-'}-${two(month)}-${two(day)}`,
        start,
        end: match.index + match[0].length,
      })
    }
    const last = days.at(-1)
    if (days.length < 2 || !last || depthless(before.slice(last.end)) !== '') continue
    const inRow = days.every(
      (it, at) => at === 0 || JOINTS.test(depthless(before.slice(days[at - 1]!.end, it.start))),
    )
    if (inRow) return days
  }
  return undefined
}

function depthless(text: string): string {
  return text.replace(ASIDE, '').replace(/^[\s.]+|[\s.]+$/gu, '')
}

function depthAt(text: string, at: number): number {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) ? 1 : 0
}
