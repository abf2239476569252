import type { PublicFilm } from '#core/programme/public-programme.ts'
import { dayName, timeOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { filmTitle, itemAddress, itemTitle } from '../content.ts'
import type { Showing } from '../guide.ts'
import { consentWords, topicLabel } from '../pages/newsletter.ts'
import { filmLine } from '../parts/film-line.ts'
import { toldSeats } from '../parts/seats.ts'
import type { View } from '../view.ts'

/**
 * What the elements of embed.js draw, in the reader's words (docs/rules/reach.md): days and times are those of the festival,
 * whatever clock the reader has, and addresses are whole, for they stand on somebody else's page.
 */
export interface Embedded {
  language: string
  /** Of the festival's edition, or of the film. */
  title: string
  address: string
  more: string
  days: { date: string; name: string; screenings: EmbeddedScreening[] }[]
  /** Where no day is left. */
  empty: string
  newsletter: EmbeddedSignUp
}

export interface EmbeddedScreening {
  /** With its offset. */
  startsAt: string
  time: string
  /** After midnight the clock's day is the next one. */
  night: string
  title: string
  /** BCP 47, where it is another than the page's; else ''. */
  titleLanguage: string
  address: string
  line: string
  place: string
  availability: string
  seats: string
  /** Where seats are had or waited for. */
  way: { words: string; name: string; address: string } | null
}

interface EmbeddedSignUp {
  title: string
  about: string
  email: string
  consent: string
  ask: string
  /** What is said where the house does not answer. */
  unreached: string
  address: string
}

/** The screenings of an edition, or of one of its films, that are not over. */
export function embedded(view: View, film?: PublicFilm): Embedded {
  const { addresses, say, guide, language } = view
  const { edition } = guide.programme
  const showings = guide.showings.filter(
    showing =>
      (!film || showing.films.includes(film)) &&
      view.seats.get(showing.screening.id)?.availability !== 'over',
  )
  const days = Map.groupBy(showings, ({ day }) => day.toString())
  return {
    language,
    title: film ? filmTitle(film) : edition.name,
    address: whole(view, film ? addresses.film(film.slug) : addresses.programme),
    more: say('site.see-programme'),
    days: [...days].map(([date, ofDay]) => ({
      date,
      name: dayName(language, ofDay[0]!.day),
      screenings: ofDay.map(showing => screeningOf(view, showing)),
    })),
    empty: say(film ? 'site.no-screenings' : 'site.programme-to-come'),
    newsletter: {
      title: say('site.newsletter-title'),
      about: topicOf(view, film),
      email: say('site.your-email'),
      consent: consentWords(view),
      ask: say('site.newsletter-ask'),
      unreached: say('site.newsletter-unreached'),
      address: whole(view, `${addresses.newsletter}/sign-up`),
    },
  }
}

/** What letters asked for here are about, as the form says it. */
export function topicOf(view: View, film: PublicFilm | undefined): string {
  return film
    ? topicLabel(
        view,
        { kind: 'film', filmId: film.id, city: '' },
        { films: [{ id: film.id, title: filmTitle(film) }], sections: [] },
      ).text
    : topicLabel(view, { kind: 'festival' }, { films: [], sections: [] }).text
}

function screeningOf(view: View, showing: Showing): EmbeddedScreening {
  const { language, say } = view
  const { screening, item, venue, screen, day } = showing
  const title = itemTitle(view, item)
  const date = screening.startsAt.toPlainDate()
  const { availability, words, way, name } = toldSeats(view, showing)
  return {
    startsAt: screening.startsAt.toString({ timeZoneName: 'never' }),
    time: timeOf(language, screening.startsAt),
    night: date.equals(day) ? '' : say('site.night-to', { day: dayName(language, date) }),
    title: title.text,
    titleLanguage: title.language === language ? '' : title.language,
    address: whole(view, itemAddress(view, item)),
    line: filmLine(view, showing.films),
    place: screen.name === venue.name ? venue.name : `${venue.name}, ${screen.name}`,
    availability,
    seats: words,
    way: way ? { words: way.words, name, address: view.origin + way.address } : null,
  }
}

/** A page's address for those who are elsewhere. */
export const whole = (view: View, path: string) => view.origin + inWords(view.language, path)
