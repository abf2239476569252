import type { FlatText } from './flat-text.ts'

/** One line of the flat text, trimmed of space and bullets; offsets are flat. */
export interface Line {
  index: number
  start: number
  end: number
  text: string
  /** `text` in lower case without diacritics, same length. */
  folded: string
  /** Empty lines before it. */
  blanks: number
  /** All of it is bold or a heading. */
  strong: boolean
  heading: boolean
  /** Sentences rather than data. */
  prose: boolean
  words: number
}

/** A document laid out for the recognisers. */
export interface Page {
  name: string
  flat: FlatText
  text: string
  lines: Line[]
  /** BCP 47. */
  language: string
}
