import type { Field } from '../../film/facts.ts'

/** What a column of a sheet or a property of structured data is about. */
export type StatedMeaning =
  | Field
  /** A year told by when the film came out, not by when it was made. */
  | 'releaseDate'
  /** A running time in seconds. */
  | 'seconds'
  /** A running text that may be a synopsis. */
  | 'description'
  | 'screeningDate'
  | 'screeningTime'
  | 'screeningVenue'
  | 'screeningNotes'

/**
 * A value that a sheet, a JSON file or a page's data for machines states under a name of its own. `start` and `end` are
 * offsets in the document's text; `verbatim` where `text` is exactly what stands there (JSON may escape it).
 */
export interface Statement {
  meaning: StatedMeaning
  /** The heading or property, as it came. */
  name: string
  text: string
  start: number
  end: number
  verbatim: boolean
  /** Where its row of a sheet begins: what stands in one row belongs together, in whatever order. */
  row?: number
}
