/**
 * Facts about a film: the contract of `cartelera read --json` (docs/rules/reading.md).
 * Every field is optional. Lists keep the order of the document.
 */
export interface Facts {
  title?: string
  originalTitle?: string
  otherTitles?: string[]
  /** Year of production, four digits. */
  year?: number
  /** ISO 3166-1 alpha-2, upper case. */
  countries?: string[]
  /** Running time in whole minutes. */
  minutes?: number
  colour?: Colour
  /** BCP 47 tags, spoken. */
  languages?: string[]
  /** BCP 47 tags. */
  subtitles?: string[]
  genres?: string[]
  certificate?: Certificate
  directors?: string[]
  writers?: string[]
  producers?: string[]
  cinematographers?: string[]
  editors?: string[]
  composers?: string[]
  sound?: string[]
  cast?: string[]
  productionCompanies?: string[]
  distributors?: string[]
  worldSales?: string[]
  awards?: Award[]
  screenings?: StatedScreening[]
  premiere?: string
  quotes?: StatedQuote[]
  synopsis?: string
  synopsisAuthor?: string
  guestsPresent?: string[]
  articleAuthor?: string
  publication?: string
  interviewee?: string
  /** What a document tells of a person's life and work; `person` as named in the document. */
  biographies?: Biography[]
}

export type Colour = 'colour' | 'bw' | 'both'

/** An age rating; `system` names the board (FSK, BBFC, ICAA …) when the document or its country tells it. */
export interface Certificate {
  system?: string
  value: string
}

/** A prize this film won, as the document words it. `year` is the year of the festival. */
export interface Award {
  festival: string
  award: string
  year?: number
}

/** A screening as a document states it: `date` is YYYY-MM-DD, or --MM-DD without a year; `time` HH:MM, local. */
export interface StatedScreening {
  date: string
  time?: string
  venue?: string
  notes?: string
}

/** Words from a review and the paper they are credited to. */
export interface StatedQuote {
  text: string
  source: string
}

export type Field = keyof Facts

/** What one claim of a field says: an element of a list field, or the value of a single field. */
export type FieldValue<F extends Field = Field> =
  NonNullable<Facts[F]> extends readonly (infer Element)[] ? Element : NonNullable<Facts[F]>

export interface Biography {
  person: string
  text: string
}
