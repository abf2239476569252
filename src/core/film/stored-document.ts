import type { Claim, DocumentKind } from './claim.ts'
import type { Facts } from './facts.ts'
import type { Film, PressEntry } from './film.ts'
import type { OtherSpelling } from './other-spellings.ts'
import type { Credit, Person } from './person.ts'

/** A document in the house, without its text. */
export interface StoredDocument {
  id: string
  editionId: string
  /** The file's name. */
  name: string
  mediaType: string
  kind: DocumentKind
  /** BCP 47. */
  language: string
  receivedAt: Temporal.Instant
  receivedBy: string
  /** The version of the reader that made the claims. */
  reader: string
  filmIds: string[]
  removedAt: Temporal.Instant | null
}

/** A document with everything the reader found in it. */
export interface DocumentWithText extends StoredDocument {
  text: string
  /** Of a document of several films: the first one's. */
  facts: Facts
  claims: Claim[]
  /** The films of a document that tells of several, in its order; empty where it tells of one. */
  entries: DocumentEntry[]
}

/** One film's stretch of a document that tells of several. */
export interface DocumentEntry {
  start: number
  end: number
  facts: Facts
  /** The film it speaks of, where that is known. */
  filmId: string | null
}

/** What a document tells of one film: all of it, or one of its entries. */
export interface DocumentPart {
  documentId: string
  /** Which entry; 0 too where the document tells of one film. */
  entry: number
  filmId: string | null
  name: string
  kind: DocumentKind
  language: string
  text: string
  facts: Facts
}

export function partsOf(document: DocumentWithText): DocumentPart[] {
  const { id: documentId, name, kind, language, text, facts, filmIds, entries } = document
  const whole = { documentId, name, kind, language }
  if (entries.length === 0) return [{ ...whole, entry: 0, filmId: filmIds[0] ?? null, text, facts }]
  return entries.map(({ start, end, ...rest }, entry) => ({
    ...whole,
    ...rest,
    entry,
    text: text.slice(start, end),
  }))
}

/** What a document tells of one film: of a document of several, its entries' facts and claims alone. */
export interface DocumentOfFilm extends Omit<StoredDocument, 'filmIds'> {
  facts: Facts
  claims: Claim[]
}

export interface DocumentRow extends StoredDocument {
  /** Titles of the films it tells of, in the order of `filmIds`. */
  filmTitles: string[]
  claimCount: number
}

/** A line in the list of films. */
export interface FilmRow {
  id: string
  slug: string
  title: string
  directors: string[]
  year: number | null
  countries: string[]
  minutes: number | null
  documentCount: number
  conflictCount: number
  /** Programme items of the edition that show it. */
  itemCount: number
  version: number
}

/** A film with what it stands on, for the desk. */
export interface FilmWithSources {
  film: Film
  removed: boolean
  documents: StoredDocument[]
  /** Every claim of those documents. */
  claims: (Claim & { documentId: string })[]
  /** How documents write its people and companies otherwise. */
  otherSpellings: OtherSpelling[]
  credits: Credit[]
  people: Person[]
  press: PressEntry[]
  /** Programme items that show it, in any edition. */
  itemIds: string[]
  editionIds: string[]
}
