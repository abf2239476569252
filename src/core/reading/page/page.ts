import type { WordStarts } from '../lexicon/phrase-index.ts'
import type { FlatText } from './flat-text.ts'

/** One line of the flat text, trimmed of space and bullets; offsets are flat. */
export interface Line {
  index: number
  start: number
  end: number
  text: string
  /** `text` in lower case without diacritics, same length. */
  folded: string
  /** The words of `folded`, by which phrases are looked for. */
  starts: WordStarts
  /** What `text` has of the marks that expressions need (`marksOf`); a stretch of a line keeps those of all of it. */
  marks: number
  /** The pieces of expressions that `text` has (`cuesOf`); a stretch of a line keeps those of all of it. */
  cues: number
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
  /** What was told of the page once, by its tellers (`onceAPage`): a catalogue's thousands of pages are gone with theirs. */
  told: unknown[]
}
