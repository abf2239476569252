import type { Facts } from '#core/film/facts.ts'
import type { PressEntry } from '#core/film/film.ts'
import type { Credit, Person } from '#core/film/person.ts'
import type { Localised } from '#core/localised.ts'
import type { PlacedQuote } from '#core/press/pull-quote.ts'
import type { Edition, News, Section } from './edition.ts'
import type { Guest, ProgrammeItem, ReleasedScreening } from './screening.ts'
import type { Venue } from './venue.ts'

/**
 * Everything a public page, feed or search needs of one edition, in one read (docs/rules/releases.md#public).
 * An item is public once one of its public screenings is released, and stays so when that is withdrawn; films, people
 * and venues follow from the items. Every screening's item, every item's films and every screen are among them.
 * What changes with every sale (how many seats are left) is read separately.
 */
export interface PublicProgramme {
  edition: Edition
  /** In the order of their position; all of the edition's, also those without an item yet. */
  sections: Section[]
  /** By name, each with its screens; those where something public is shown. */
  venues: Venue[]
  /** By slug. */
  items: ProgrammeItem[]
  /** By slug. */
  films: PublicFilm[]
  /** Everybody with a credit on a public film, by name. */
  people: Person[]
  /** By film, role (in the order of `creditRoles`) and position. */
  credits: Credit[]
  /** Guests present at a public screening, or of a public film, by name. */
  guests: PublicGuest[]
  /** Of kind `public`, by start; cancelled ones are here too, and withdrawn ones, which only feeds show. */
  screenings: ReleasedScreening[]
  /** Published ones, newest first. */
  news: News[]
}

export interface PublicFilm {
  id: string
  slug: string
  /** `facts.quotes` are those that documents state; `facts.worldSales` is for professionals. */
  facts: Facts
  /** The house's own words, by language; shown before `facts.synopsis`. */
  note: Localised
  /** Published entries only. */
  press: PressEntry[]
  /** From published entries, in the order they were taken. */
  quotes: PlacedQuote[]
}

/** A guest without the travel dates, which are nobody's business outside the office. */
export type PublicGuest = Omit<Guest, 'arrives' | 'leaves'>
