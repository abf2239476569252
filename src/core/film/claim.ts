import type { Facts, Field, FieldValue } from './facts.ts'

/**
 * One fact that a document states. `start`/`end` are UTF-16 offsets into the document's text, and
 * `text.slice(start, end) === quote` holds for every claim. `rule` names the recogniser that read it.
 */
export interface Claim<F extends Field = Field> {
  field: F
  value: FieldValue<F>
  quote: string
  start: number
  end: number
  rule: string
}

/** What a document is (docs/rules/reading.md#kinds). */
export type DocumentKind =
  | 'programme-entry'
  | 'release'
  | 'interview'
  | 'review'
  | 'press-kit'
  | 'news'
  | 'catalogue'
  | 'dcp'
  | 'spreadsheet'
  | 'other'

/** A document after reading: what it is, its language (BCP 47), the facts chosen and the claims they stand on. */
export interface ReadDocument {
  kind: DocumentKind
  language: string
  facts: Facts
  claims: Claim[]
  /** The films of a document that tells of several, in its order; `facts` and `claims` above are then the first one's. */
  entries?: ReadEntry[]
}

/** One film of a document that tells of several; `start`/`end` bound its stretch of the text. */
export interface ReadEntry {
  start: number
  end: number
  facts: Facts
  claims: Claim[]
}
