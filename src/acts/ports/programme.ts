import type { ListWish, Page } from '#core/page.ts'
import type { Edition, News, Section } from '#core/programme/edition.ts'
import type { Release } from '#core/programme/release.ts'
import type { TimetableEntry } from '#core/programme/release-changes.ts'
import type {
  Guest,
  ProgrammeItem,
  ReleasedScreening,
  Screening,
  ScreeningProposal,
} from '#core/programme/screening.ts'
import type { OpeningWindow, Screen, Venue } from '#core/programme/venue.ts'
import type { ShowingShelf } from './showings.ts'

/** Editions, places, the timetable and what the public knows of it. Ids that are no ids find nothing. */
export interface ProgrammeShelf {
  editions: EditionShelf
  sections: SectionShelf
  places: PlaceShelf
  items: ItemShelf
  guests: GuestShelf
  screenings: ScreeningShelf
  proposals: ProposalShelf
  releases: ReleaseShelf
  news: NewsShelf
  showings: ShowingShelf
}

/** Rows can be taken away and brought back. */
interface Removable {
  setRemoved(id: string, at: Temporal.Instant | null): Promise<void>
}

export type Kept<Row> = Row & { removed: boolean }

export type NewEdition = Omit<Edition, 'id' | 'releasedVersion' | 'version'>

export interface EditionShelf {
  add(edition: NewEdition): Promise<string>
  /** `lock` keeps others from changing it until the transaction ends. */
  find(id: string, lock?: 'lock'): Promise<Edition | undefined>
  withSlug(slug: string): Promise<Edition | undefined>
  slugs(): Promise<Set<string>>
  list(wish: ListWish<'name' | 'starts'>): Promise<Page<Edition>>
  /** Counts the version. */
  change(id: string, change: Partial<NewEdition>): Promise<void>
  setReleasedVersion(id: string, version: number): Promise<void>
}

export type NewSection = Omit<Section, 'id'>

export interface SectionShelf extends Removable {
  add(section: NewSection): Promise<string>
  find(id: string): Promise<Kept<Section> | undefined>
  slugs(editionId: string): Promise<Set<string>>
  /** Not removed, by position. */
  ofEdition(editionId: string): Promise<Section[]>
  list(editionId: string, wish: ListWish<'position' | 'name'>): Promise<Page<Section>>
  change(id: string, change: Partial<NewSection>): Promise<void>
  /** Items not removed that stand in it. */
  itemCount(id: string): Promise<number>
}

export type NewVenue = Omit<Venue, 'id' | 'screens'>
export type NewScreen = Omit<Screen, 'id'>

export interface PlaceShelf {
  addVenue(venue: NewVenue): Promise<string>
  findVenue(id: string): Promise<Kept<Venue> | undefined>
  venueSlugs(): Promise<Set<string>>
  /** Not removed, by name, each with its screens that are not removed. */
  venues(): Promise<Venue[]>
  /** Also removed ones, with all their screens: for what once was on the programme. */
  venuesWithScreens(screenIds: readonly string[]): Promise<Venue[]>
  listVenues(wish: ListWish<'name' | 'city'>): Promise<Page<Venue>>
  changeVenue(id: string, change: Partial<NewVenue>): Promise<void>
  setVenueRemoved(id: string, at: Temporal.Instant | null): Promise<void>
  addScreen(screen: NewScreen): Promise<string>
  /** `removed` also when its venue is. */
  findScreen(id: string): Promise<Kept<Screen> | undefined>
  screenSlugs(venueId: string): Promise<Set<string>>
  changeScreen(id: string, change: Partial<NewScreen>): Promise<void>
  setScreenRemoved(id: string, at: Temporal.Instant | null): Promise<void>
  /** Screenings not removed, of editions not over, on these screens. */
  screeningCount(screenIds: readonly string[]): Promise<number>
  windows(editionId: string): Promise<OpeningWindow[]>
  setWindows(editionId: string, windows: readonly OpeningWindow[]): Promise<void>
}

export type NewItem = Omit<ProgrammeItem, 'id'>

export interface ItemRow extends ProgrammeItem {
  /** In the order of `filmIds`. */
  filmTitles: string[]
  /** All films together, where every film's minutes are known. */
  minutes: number | null
  /** In the draft timetable, cancelled ones left out. */
  screeningCount: number
}

export interface ItemShelf extends Removable {
  add(item: NewItem): Promise<string>
  find(id: string): Promise<Kept<ProgrammeItem> | undefined>
  slugs(editionId: string): Promise<Set<string>>
  /** Not removed, by slug. */
  ofEdition(editionId: string): Promise<ProgrammeItem[]>
  withFilm(filmId: string): Promise<ProgrammeItem[]>
  list(
    editionId: string,
    wish: ListWish<'title' | 'section' | 'minutes'> & { sectionId?: string },
  ): Promise<Page<ItemRow>>
  change(id: string, change: Partial<NewItem>): Promise<void>
  /** Screenings not removed that show it. */
  screeningCount(id: string): Promise<number>
}

export type NewGuest = Omit<Guest, 'id'>

export interface GuestShelf extends Removable {
  add(guest: NewGuest): Promise<string>
  find(id: string): Promise<Kept<Guest> | undefined>
  /** Not removed, by name. */
  ofEdition(editionId: string): Promise<Guest[]>
  list(editionId: string, wish: ListWish<'name' | 'arrives'>): Promise<Page<Guest>>
  change(id: string, change: Partial<NewGuest>): Promise<void>
}

export type NewScreening = Omit<Screening, 'id' | 'version'>

export interface ScreeningShelf extends Removable {
  add(screening: NewScreening): Promise<string>
  find(id: string, lock?: 'lock'): Promise<Kept<Screening> | undefined>
  /** Not removed, by start. */
  ofEdition(editionId: string): Promise<Screening[]>
  /** Counts the version. */
  change(id: string, change: Partial<NewScreening>): Promise<void>
}

export type NewProposal = Omit<ScreeningProposal, 'id' | 'state' | 'screeningId'>

export interface ProposalRow extends ScreeningProposal {
  filmTitle: string
  documentName: string
}

export interface ProposalShelf {
  add(proposal: NewProposal): Promise<string>
  find(id: string, lock?: 'lock'): Promise<ScreeningProposal | undefined>
  /** In any state. */
  ofEdition(editionId: string): Promise<ScreeningProposal[]>
  /** Of documents not removed; `state` leaves others out. */
  ofScreening(screeningId: string): Promise<ScreeningProposal[]>
  list(
    editionId: string,
    wish: ListWish<'date' | 'film' | 'venue'> & { state?: ScreeningProposal['state'] },
  ): Promise<Page<ProposalRow>>
  change(id: string, change: Partial<Omit<ScreeningProposal, 'id'>>): Promise<void>
  remove(ids: readonly string[]): Promise<void>
}

export interface ReleaseShelf {
  /** What the public knows, by start, withdrawn ones too. */
  released(editionId: string): Promise<ReleasedScreening[]>
  /** Writes what the public knows of screenings, new or changed. */
  putReleased(screenings: readonly ReleasedScreening[]): Promise<void>
  /** The whole timetable as the last release had it. */
  last(editionId: string): Promise<{ version: number; entries: TimetableEntry[] } | undefined>
  add(release: Release, entries: readonly TimetableEntry[]): Promise<void>
  list(editionId: string, wish: ListWish<'version'>): Promise<Page<Release>>
  find(editionId: string, version: number): Promise<Release | undefined>
  /** Grows with every change a public page can show. */
  publicVersion(): Promise<bigint>
}

export type NewNews = Omit<News, 'id'>

export interface NewsShelf extends Removable {
  add(news: NewNews): Promise<string>
  find(id: string): Promise<Kept<News> | undefined>
  slugs(editionId: string): Promise<Set<string>>
  /** Published until now, newest first. */
  published(editionId: string, now: Temporal.Instant): Promise<News[]>
  list(editionId: string, wish: ListWish<'published' | 'title'>): Promise<Page<News>>
  change(id: string, change: Partial<NewNews>): Promise<void>
}
