import type { Film, PressEntry } from '#core/film/film.ts'
import { type Credit, creditRoles, type Person } from '#core/film/person.ts'
import type { PlacedQuote } from '#core/press/pull-quote.ts'
import type { Edition, News, Section } from './edition.ts'
import type { PublicProgramme } from './public-programme.ts'
import type { Guest, ProgrammeItem, ReleasedScreening } from './screening.ts'
import type { Venue } from './venue.ts'

/** What is kept of an edition, public or not. */
export interface KeptProgramme {
  edition: Edition
  sections: Section[]
  venues: Venue[]
  items: ProgrammeItem[]
  films: Film[]
  people: Person[]
  credits: Credit[]
  guests: Guest[]
  press: PressEntry[]
  quotes: PlacedQuote[]
  screenings: ReleasedScreening[]
  news: News[]
}

/** Lets through what the public may see, in the orders that `PublicProgramme` states (docs/rules/releases.md#public). */
export function publicProgramme(kept: KeptProgramme): PublicProgramme {
  const itemsThere = new Set(kept.items.map(item => item.id))
  const screenings = kept.screenings.filter(
    screening => screening.kind === 'public' && itemsThere.has(screening.itemId),
  )
  // What was announced once stays: links and subscribed calendars still name it.
  const itemIds = new Set(screenings.map(screening => screening.itemId))
  const items = kept.items.filter(item => itemIds.has(item.id)).sort(by(item => item.slug))
  const filmIds = new Set(items.flatMap(item => item.filmIds))
  const films = kept.films.filter(film => filmIds.has(film.id)).sort(by(film => film.slug))
  const credits = kept.credits.filter(credit => filmIds.has(credit.filmId)).sort(byFilmRolePosition)
  const personIds = new Set(credits.map(credit => credit.personId))
  const screenIds = new Set(screenings.map(screening => screening.screenId))
  const present = new Set(
    screenings.filter(screening => !screening.withdrawn).flatMap(screening => screening.guestIds),
  )
  return {
    edition: kept.edition,
    sections: kept.sections,
    venues: kept.venues
      .filter(venue => venue.screens.some(screen => screenIds.has(screen.id)))
      .sort(by(venue => venue.name)),
    items,
    films: films.map(({ id, slug, facts, note }) => ({
      id,
      slug,
      facts,
      note,
      press: kept.press.filter(entry => entry.filmId === id && entry.published),
      quotes: kept.quotes.filter(quote => quote.filmId === id),
    })),
    people: kept.people.filter(person => personIds.has(person.id)).sort(by(person => person.name)),
    credits,
    guests: kept.guests
      .filter(guest => present.has(guest.id) || guest.filmIds.some(filmId => filmIds.has(filmId)))
      .map(({ arrives: _, leaves: __, ...guest }) => guest)
      .sort(by(guest => guest.name)),
    screenings,
    news: kept.news,
  }
}

function by<Row>(key: (row: Row) => string): (one: Row, other: Row) => number {
  return (one, other) => key(one).localeCompare(key(other), 'en')
}

function byFilmRolePosition(one: Credit, other: Credit): number {
  return (
    Number(one.filmId > other.filmId) - Number(one.filmId < other.filmId) ||
    creditRoles.indexOf(one.role) - creditRoles.indexOf(other.role) ||
    one.position - other.position
  )
}
