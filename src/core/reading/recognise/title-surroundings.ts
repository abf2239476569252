import type { LabelledPart } from '../page/labelled-parts.ts'
import type { TechnicalLine } from './technical-lines.ts'

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
