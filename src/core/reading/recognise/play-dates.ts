import type { StatedScreening } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { timeIn } from '../lexicon/dates.ts'
import { lean } from '../lexicon/lean.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { PhraseSet } from '../lexicon/phrase-index.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { dateInLine } from './dated-lines.ts'
import { venueIn } from './houses.ts'

/** Headings of such lists that are no labels of showings elsewhere, folded. */
const HEADINGS = new PhraseSet(
  ['', 'upcoming ', 'theatrical ', 'current '].flatMap(before =>
    ['screenings', 'playdates', 'play dates', 'engagements'].map(it => before + it),
  ),
)
const BEHIND_DAY = lean(/^(?:\s*[–—:|-]\s*|\s{2,}|\t|,\s)(?=\p{Lu})/u)

/**
 * Days and houses without an hour, two or more below a heading for showings: where a distributor says when a film plays
 * (`Nov 14 – IFC Center, New York, NY`).
 */
export function playDates(page: Page, parts: readonly LabelledPart[]): Candidate[] {
  const heads = new Set(
    parts.filter(it => it.meanings[0] === 'screenings' && it.style === 'alone').map(it => it.line),
  )
  for (const line of page.lines) {
    if (!heads.has(line.index) && !HEADINGS.has(line.folded)) continue
    const found: Candidate[] = []
    for (const it of page.lines.slice(line.index + 1, line.index + 60)) {
      const shown = it.blanks < 2 ? dayAndHouse(page, it) : undefined
      if (!shown) break
      found.push(shown)
    }
    if (found.length > 1) return found
  }
  return []
}

function dayAndHouse(page: Page, line: Line): Candidate | undefined {
  if (line.prose || line.text.length > 110 || (line.marks & FIGURES) === 0) return undefined
  const date = dateInLine(page, line)
  if (!date || date.start > 12 || timeIn(line.text) !== undefined) return undefined
  const behind = BEHIND_DAY.exec(line.text.slice(date.end))
  const venue = behind ? venueIn(line.text.slice(date.end + behind[0].length)) : ''
  if (venue === '') return undefined
  const value: StatedScreening = { date: date.date, venue }
  return candidate(
    'screenings',
    value,
    { start: line.start + date.start, end: line.end },
    'day-and-house',
    0.68,
    'below a heading for showings',
  )
}
