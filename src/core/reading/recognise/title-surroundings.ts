import { isOnlyNames } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { leadLine } from './name-lines.ts'
import type { TechnicalLine } from './technical-line.ts'

/** What the title recogniser needs to know of the page beforehand. */
export interface TitleSurroundings {
  parts: readonly LabelledPart[]
  technical: readonly TechnicalLine[]
  /** Names that labels credit, folded. */
  people: ReadonlySet<string>
  /** The page opens with the word for a review or an interview. */
  article: boolean
  /** What running text quotes twice or more, folded. */
  quoted: ReadonlySet<string>
}

/** How much the lines below speak for a title: names or data right below most, further down less. */
export function followedByFilmData(page: Page, line: Line, around: TitleSurroundings): number {
  for (const [at, worth] of [0.2, 0.1, 0.04].entries()) {
    const index = line.index + 1 + at
    const next = page.lines[index]
    if (!next || next.prose) return 0
    if (
      around.technical.some(
        it =>
          it.line === index &&
          it.kinds > 1 &&
          (it.coverage >= 0.45 || it.candidates.some(own => own.field === 'countries' && own.score >= 0.85)),
      )
    )
      return worth
    if (around.parts.some(it => it.line === index && !it.unknown && it.style !== 'spaced')) return worth
    if (leadLine(page, next) || around.people.has(next.folded)) return worth
    if (isOnlyNames(next.text, page.language) && next.words >= 2 && next.words <= 6) return worth * 0.8
  }
  return 0
}
