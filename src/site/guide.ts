import type { PressEntry } from '#core/film/film.ts'
import { type CreditRole, creditRoles, type Person } from '#core/film/person.ts'
import type { Section } from '#core/programme/edition.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import type { PublicFilm, PublicGuest, PublicProgramme } from '#core/programme/public-programme.ts'
import type { ProgrammeItem, ReleasedScreening } from '#core/programme/screening.ts'
import type { Screen, Venue } from '#core/programme/venue.ts'

/** A screening with everything that stands around it, ready to be shown. */
export interface Showing {
  screening: ReleasedScreening
  item: ProgrammeItem
  films: PublicFilm[]
  section: Section | undefined
  screen: Screen
  venue: Venue
  guests: PublicGuest[]
  /** The festival day it belongs to: 00:30 is still the evening before (docs/rules/festival-day.md). */
  day: Temporal.PlainDate
  /** BCP 47: the screening's own, else those of its films. */
  languages: string[]
  subtitles: string[]
}

/** The public programme of an edition with its threads tied: what is shown when and where, and who made it. */
export interface Guide {
  programme: PublicProgramme
  /** By start, cancelled ones too; withdrawn ones only feeds show. */
  showings: Showing[]
  withdrawn: Showing[]
  showing(screeningId: string): Showing | undefined
  film(slug: string): PublicFilm | undefined
  item(slug: string): ProgrammeItem | undefined
  venue(slug: string): Venue | undefined
  section(slug: string): Section | undefined
  person(slug: string): Person | undefined
  /** Of the item, in the order of its bundle. */
  filmsOf(item: ProgrammeItem): PublicFilm[]
  sectionOf(item: ProgrammeItem): Section | undefined
  itemsWith(film: PublicFilm): ProgrammeItem[]
  showingsOf(item: ProgrammeItem): Showing[]
  showingsAt(venue: Venue): Showing[]
  /** People by role, in the order of the credits; companies and people without a page by name only. */
  creditsOf(film: PublicFilm): { role: CreditRole; people: Person[] }[]
  filmsBy(person: Person): { film: PublicFilm; roles: CreditRole[] }[]
  guestsOf(film: PublicFilm): PublicGuest[]
  personNamed(name: string): Person | undefined
  pressAbout(film: PublicFilm, kind: PressEntry['kind']): PressEntry[]
}

export function guideOf(programme: PublicProgramme): Guide {
  const films = keyed(programme.films, film => film.id)
  const items = keyed(programme.items, item => item.id)
  const sections = keyed(programme.sections, section => section.id)
  const guests = keyed(programme.guests, guest => guest.id)
  const people = keyed(programme.people, person => person.id)
  const places = new Map(
    programme.venues.flatMap(venue => venue.screens.map(screen => [screen.id, { venue, screen }])),
  )
  const filmsOf = (item: ProgrammeItem) => item.filmIds.flatMap(id => films.get(id) ?? [])

  const all = programme.screenings.flatMap((screening): Showing[] => {
    const item = items.get(screening.itemId)
    const place = places.get(screening.screenId)
    if (!item || !place) return []
    const shown = filmsOf(item)
    return [
      {
        screening,
        item,
        films: shown,
        section: item.sectionId === null ? undefined : sections.get(item.sectionId),
        ...place,
        guests: screening.guestIds.flatMap(id => guests.get(id) ?? []),
        day: festivalDay(screening.startsAt, programme.edition.dayTurnsAt),
        languages: ownOr(screening.languages, shown, 'languages'),
        subtitles: ownOr(screening.subtitles, shown, 'subtitles'),
      },
    ]
  })
  const showings = all.filter(({ screening }) => !screening.withdrawn)
  const byId = keyed(showings, ({ screening }) => screening.id)
  const byItem = Map.groupBy(showings, ({ item }) => item.id)
  const byVenue = Map.groupBy(showings, ({ venue }) => venue.id)
  const itemsByFilm = Map.groupBy(
    programme.items.flatMap(item => item.filmIds.map(filmId => ({ filmId, item }))),
    ({ filmId }) => filmId,
  )
  const creditsByFilm = Map.groupBy(programme.credits, credit => credit.filmId)
  const creditsByPerson = Map.groupBy(programme.credits, credit => credit.personId)
  const slugs = {
    film: keyed(programme.films, film => film.slug),
    item: keyed(programme.items, item => item.slug),
    venue: keyed(programme.venues, venue => venue.slug),
    section: keyed(programme.sections, section => section.slug),
    person: keyed(programme.people, person => person.slug),
  }
  const names = keyed(programme.people, person => person.name)

  return {
    programme,
    showings,
    withdrawn: all.filter(({ screening }) => screening.withdrawn),
    showing: id => byId.get(id),
    film: slug => slugs.film.get(slug),
    item: slug => slugs.item.get(slug),
    venue: slug => slugs.venue.get(slug),
    section: slug => slugs.section.get(slug),
    person: slug => slugs.person.get(slug),
    filmsOf,
    sectionOf: item => (item.sectionId === null ? undefined : sections.get(item.sectionId)),
    itemsWith: film => itemsByFilm.get(film.id)?.map(({ item }) => item) ?? [],
    showingsOf: item => byItem.get(item.id) ?? [],
    showingsAt: venue => byVenue.get(venue.id) ?? [],
    creditsOf: film => {
      const credits = creditsByFilm.get(film.id) ?? []
      return creditRoles.flatMap(role => {
        const named = credits
          .filter(credit => credit.role === role)
          .flatMap(credit => people.get(credit.personId) ?? [])
        return named.length > 0 ? [{ role, people: named }] : []
      })
    },
    filmsBy: person => {
      const mine = Map.groupBy(creditsByPerson.get(person.id) ?? [], credit => credit.filmId)
      return [...mine].flatMap(([filmId, credits]) => {
        const film = films.get(filmId)
        return film
          ? [{ film, roles: creditRoles.filter(role => credits.some(credit => credit.role === role)) }]
          : []
      })
    },
    guestsOf: film => programme.guests.filter(guest => guest.filmIds.includes(film.id)),
    personNamed: name => names.get(name),
    pressAbout: (film, kind) => film.press.filter(entry => entry.kind === kind),
  }
}

function ownOr(own: string[], films: PublicFilm[], field: 'languages' | 'subtitles'): string[] {
  return own.length > 0 ? own : [...new Set(films.flatMap(film => film.facts[field] ?? []))]
}

function keyed<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map(row => [key(row), row]))
}
