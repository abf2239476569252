import type { LabelMeaning } from '../languages/language-data.ts'

/** How a label is set off from its value; the first are sure, the last needs a value that fits. */
export type LabelStyle = 'colon' | 'mark' | 'alone' | 'glued' | 'spaced'

/** A label found in a line; offsets count in the line. */
export interface LabelHit {
  meanings: LabelMeaning[]
  from: number
  to: number
  /** Where the value begins in the line. */
  value: number
  style: LabelStyle
  unknown?: boolean
}
