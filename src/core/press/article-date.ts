import type { Facts } from '../film/facts.ts'
import { dateIn } from '../reading/lexicon/dates.ts'

/** Where an article says when it appeared: near its top, in a line that says little else. */
const top = { lines: 12, words: 16 }

/**
 * When an article appeared, as it says so itself (docs/rules/press.md#when-it-appeared): the first date with a year in a
 * short line near its top. No day after it came in, and none on which it says that the film is shown.
 */
export function articleDate(
  { text, language, facts }: { text: string; language: string; facts: Pick<Facts, 'screenings'> },
  cameInOn: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const shown = new Set(facts.screenings?.map(screening => screening.date))
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  for (const line of lines.slice(0, top.lines)) {
    if (line.trim().split(/\s+/).length > top.words) continue
    const found = dateIn(line, 0, language)?.date
    // `--MM-DD`: a day without its year.
    if (!found || found.startsWith('-') || shown.has(found)) continue
    const day = Temporal.PlainDate.from(found)
    if (Temporal.PlainDate.compare(day, cameInOn) <= 0) return day
  }
  return undefined
}
