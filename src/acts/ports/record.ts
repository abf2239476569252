import type { ChosenFacts } from '#core/film/choose-facts.ts'
import type { ReadDocument } from '#core/film/claim.ts'
import type { Correction, MadeCorrection } from '#core/film/correction.ts'
import type { Field } from '#core/film/facts.ts'
import type { Film, PressEntry, Settlement } from '#core/film/film.ts'
import type { SameOrNot } from '#core/film/match-values.ts'
import type { Credit, Person, SettledPerson } from '#core/film/person.ts'
import type { SaidSame, Sighting } from '#core/film/same-or-not.ts'
import type {
  DocumentOfFilm,
  DocumentRow,
  DocumentWithText,
  FilmRow,
  StoredDocument,
} from '#core/film/stored-document.ts'
import type { Localised } from '#core/localised.ts'
import type { ListWish, Page } from '#core/page.ts'

/** Documents, the films they add up to, people and the press. Ids that are no ids find nothing. */
export interface RecordShelf {
  documents: DocumentShelf
  corrections: CorrectionShelf
  films: FilmShelf
  people: PeopleShelf
  sameOrNot: SameOrNotShelf
  press: PressShelf
}

export interface NewDocument {
  editionId: string
  name: string
  mediaType: string
  bytes: Uint8Array
  sha256: Uint8Array
  text: string
  reader: string
  receivedAt: Temporal.Instant
  receivedBy: string
}

export type DocumentSort = 'name' | 'received' | 'kind'

export interface DocumentShelf {
  add(document: NewDocument, read: ReadDocument): Promise<string>
  /** The document of an edition with these bytes, removed or not. */
  withBytes(editionId: string, sha256: Uint8Array): Promise<StoredDocument | undefined>
  find(id: string): Promise<DocumentWithText | undefined>
  list(editionId: string, wish: ListWish<DocumentSort>): Promise<Page<DocumentRow>>
  /** Removed or not, in the order they came in. */
  withIds(ids: readonly string[]): Promise<StoredDocument[]>
  /** All that are not removed, in the order they came in. */
  ofEdition(editionId: string): Promise<StoredDocument[]>
  /**
   * What choosing a film's facts needs: its documents that are not removed, in the order they came in; of a document
   * of several films only the entries, facts and claims that are this film's.
   */
  ofFilm(filmId: string): Promise<DocumentOfFilm[]>
  /** The same without the claims. */
  factsOfFilm(filmId: string): Promise<Omit<DocumentOfFilm, 'claims'>[]>
  /** A newer reading instead of the older one. */
  readAgain(id: string, read: ReadDocument, reader: string): Promise<void>
  /** Says of which film an entry speaks (entry 0 of a document of one film); null for none. */
  link(id: string, entry: number, filmId: string | null): Promise<void>
  setRemoved(id: string, at: Temporal.Instant | null): Promise<void>
}

/** What people said of documents; re-reading leaves it alone. */
export interface CorrectionShelf {
  /** In the order in which they were made. */
  ofDocument(documentId: string): Promise<MadeCorrection[]>
  /** Saying what words say ends that they were struck. */
  add(documentId: string, correction: MadeCorrection): Promise<void>
  /** Takes back what was said of exactly these words, or that they were struck; gives how many there were. */
  takeBack(
    documentId: string,
    words: Pick<Correction, 'field' | 'start' | 'end'>,
    which: 'said' | 'struck',
  ): Promise<number>
}

export type FilmSort = 'title' | 'year' | 'director' | 'minutes'

export interface FilmShelf {
  /** A film of the edition; its address comes from `title`. */
  add(editionId: string, title: string, chosen: ChosenFacts): Promise<string>
  /** Also a removed one. `lock` keeps others from changing it until the transaction ends. */
  find(id: string, lock?: 'lock'): Promise<(Film & { removed: boolean }) | undefined>
  /** The facts of all that are not removed, by slug, without the claims they stand on. */
  factsOfEdition(editionId: string): Promise<Pick<Film, 'id' | 'facts' | 'version'>[]>
  /** What a timetable says of its films. */
  briefOfEdition(editionId: string): Promise<{ id: string; title: string; minutes: number | null }[]>
  withIds(ids: readonly string[]): Promise<Film[]>
  list(
    editionId: string,
    wish: ListWish<FilmSort> & { sectionId?: string; removed?: boolean },
  ): Promise<Page<FilmRow>>
  /** A film of another edition is shown in this one too. */
  takeIntoEdition(filmId: string, editionId: string): Promise<void>
  editionsOf(filmId: string): Promise<string[]>
  /** Films that are not removed and have a document that names a company so, but for case and diacritics. */
  namingCompanies(names: readonly string[]): Promise<string[]>
  /** Stores a choice and counts the version when it says something new. */
  choose(id: string, chosen: ChosenFacts): Promise<void>
  settle(id: string, settlement: Settlement): Promise<void>
  unsettle(id: string, field: Field): Promise<void>
  setNote(id: string, note: Localised): Promise<void>
  setRemoved(id: string, at: Temporal.Instant | null): Promise<void>
}

export interface PeopleShelf {
  find(id: string): Promise<Person | undefined>
  /** Every record whose key is one of these (core/film/person-key.ts), also one that another stands for. */
  withKeys(keys: readonly string[]): Promise<KeyedPerson[]>
  add(name: string, matchKey: string): Promise<string>
  /** The keys of all records that this one stands for, its own among them. */
  keysOf(id: string): Promise<string[]>
  /** A fuller spelling that documents give. */
  rename(id: string, name: string, matchKey: string): Promise<void>
  /** Says who stands for whom: ids with the id that stands for them, their own where they stand for themselves. */
  setStanding(stands: ReadonlyMap<string, string>): Promise<void>
  /** The records, whoever stands for them, that the credits of a film name. */
  creditedOn(filmId: string): Promise<string[]>
  /** Every credit of these people, and of all whom they stand for, on films that are not removed. */
  sightingsOf(ids: readonly string[]): Promise<Sighting[]>
  /** Everybody with a credit on a film that is not removed. */
  credited(): Promise<{ id: string; name: string }[]>
  /** What documents tell of somebody's life, by language. */
  setBiography(id: string, biography: Record<string, string>): Promise<void>
  settle(id: string, settled: SettledPerson): Promise<void>
  settledOf(id: string): Promise<SettledPerson>
  creditsOf(filmIds: readonly string[]): Promise<Credit[]>
  setCredits(filmId: string, credits: readonly Omit<Credit, 'filmId'>[]): Promise<void>
  filmsOf(personId: string): Promise<Credit[]>
  list(editionId: string | undefined, wish: ListWish<'name' | 'films'>): Promise<Page<PersonRow>>
  withIds(ids: readonly string[]): Promise<Person[]>
}

export interface KeyedPerson {
  id: string
  name: string
  matchKey: string
  /** Who stands for it: itself, unless people said that two are one. */
  standsId: string
}

/** What people said of names that the rules leave open. */
export interface SameOrNotShelf {
  all(): Promise<SaidSame[]>
  /** The same as names: of people as documents write them. */
  names(): Promise<(SameOrNot & { ids: readonly [string, string] })[]>
  say(said: SaidSame): Promise<void>
  takeBack(said: Pick<SaidSame, 'kind' | 'one' | 'other'>): Promise<void>
}

export interface PersonRow extends Person {
  filmCount: number
}

export type NewPressEntry = Omit<PressEntry, 'id'>

export interface PressRow extends PressEntry {
  filmTitle: string
}

export interface PressShelf {
  add(entry: NewPressEntry): Promise<string>
  find(id: string): Promise<(PressEntry & { removed: boolean }) | undefined>
  ofDocument(documentId: string): Promise<PressEntry[]>
  /** Not removed; published ones only when asked for. */
  ofFilms(filmIds: readonly string[], only?: 'published'): Promise<PressEntry[]>
  list(editionId: string, wish: ListWish<'title' | 'outlet' | 'film'>): Promise<Page<PressRow>>
  /** About the films of an edition, not removed. */
  ofEdition(editionId: string): Promise<PressRow[]>
  change(id: string, change: Partial<NewPressEntry>): Promise<void>
  setRemoved(id: string, at: Temporal.Instant | null): Promise<void>
}
