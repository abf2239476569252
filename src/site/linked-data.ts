import type {
  Event,
  Movie,
  NewsArticle,
  Offer,
  Person as PersonData,
  Place,
  ScreeningEvent,
  WithContext,
} from 'schema-dts'
import type { Availability } from '#core/boxoffice/seats/seats.ts'
import type { Person } from '#core/film/person.ts'
import type { News } from '#core/programme/edition.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { minutesOnScreen, type ProgrammeItem } from '#core/programme/screening.ts'
import type { Venue } from '#core/programme/venue.ts'
import { inWords } from './addresses.ts'
import { aboutFilm, filmTitle, itemTitle, told } from './content.ts'
import type { Showing } from './guide.ts'
import type { View } from './view.ts'

const context = 'https://schema.org'

export function movieData(view: View, film: PublicFilm): unknown[] {
  const showings = view.guide.showings.filter(({ films }) => films.includes(film))
  return [
    { '@context': context, ...movie(view, film) },
    ...showings.map(showing => ({ '@context': context, ...screeningEvent(view, showing) })),
  ]
}

export function bundleData(view: View, item: ProgrammeItem): unknown[] {
  return view.guide
    .showingsOf(item)
    .map(showing => ({ '@context': context, ...screeningEvent(view, showing) }))
}

export function festivalData(view: View): WithContext<Event> {
  const { edition } = view.guide.programme
  return {
    '@context': context,
    '@type': 'Festival',
    name: edition.name,
    url: full(view, view.addresses.home),
    startDate: edition.startsOn.toString(),
    endDate: edition.endsOn.toString(),
    description: told(view, edition.about)?.text,
    location: {
      '@type': 'City',
      name: edition.city,
      address: { '@type': 'PostalAddress', addressLocality: edition.city, addressCountry: edition.country },
    },
  }
}

export function personData(view: View, person: Person): WithContext<PersonData> {
  return {
    '@context': context,
    '@type': 'Person',
    name: person.name,
    url: full(view, view.addresses.person(person.slug)),
    description: told(view, person.biography)?.text,
  }
}

export function placeData(view: View, venue: Venue): WithContext<Place> {
  return { '@context': context, ...place(view, venue) }
}

export function newsData(view: View, news: News): WithContext<NewsArticle> {
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: told(view, news.title)?.text ?? news.slug,
    datePublished: news.publishedAt?.toString(),
    url: full(view, view.addresses.newsEntry(news.slug)),
    publisher: { '@type': 'Organization', name: view.guide.programme.edition.name },
  }
}

function movie(view: View, film: PublicFilm): Exclude<Movie, string> {
  const { facts } = film
  const people = (names: string[] | undefined) => names?.map(name => ({ '@type': 'Person' as const, name }))
  return {
    '@type': 'Movie',
    '@id': full(view, view.addresses.film(film.slug)),
    url: full(view, view.addresses.film(film.slug)),
    name: filmTitle(film),
    alternateName: [facts.originalTitle, ...(facts.otherTitles ?? [])].filter(
      title => title !== undefined && title !== facts.title,
    ) as string[],
    image: view.origin + view.addresses.sharedPicture(film.slug),
    description: aboutFilm(view, film)?.text,
    dateCreated: facts.year === undefined ? undefined : String(facts.year),
    duration: facts.minutes === undefined ? undefined : `PT${facts.minutes}M`,
    countryOfOrigin: facts.countries?.map(code => ({ '@type': 'Country' as const, name: code })),
    inLanguage: facts.languages,
    subtitleLanguage: facts.subtitles,
    contentRating:
      facts.certificate && [facts.certificate.system, facts.certificate.value].filter(Boolean).join(' '),
    genre: facts.genres,
    director: people(facts.directors),
    author: people(facts.writers),
    producer: people(facts.producers),
    actor: people(facts.cast),
    musicBy: people(facts.composers),
    productionCompany: facts.productionCompanies?.map(name => ({ '@type': 'Organization' as const, name })),
    award: facts.awards?.map(({ award, festival, year }) =>
      [award, festival, year].filter(Boolean).join(', '),
    ),
  }
}

function screeningEvent(view: View, showing: Showing): Exclude<ScreeningEvent, string> {
  const { screening, venue, screen, films, item } = showing
  const minutes = minutesOnScreen(screening)
  const start = screening.startsAt
  return {
    '@type': 'ScreeningEvent',
    '@id': `${full(view, view.addresses.screening(screening.id))}#event`,
    name: itemTitle(view, item).text,
    startDate: start.toString({ timeZoneName: 'never' }),
    endDate: start.add({ minutes }).toString({ timeZoneName: 'never' }),
    duration: `PT${minutes}M`,
    eventStatus: screening.cancelled
      ? 'https://schema.org/EventCancelled'
      : 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'MovieTheater',
      name: `${venue.name}, ${screen.name}`,
      containedInPlace: place(view, venue),
      address: postalAddress(venue),
    },
    inLanguage: showing.languages,
    subtitleLanguage: showing.subtitles,
    workPresented: films.map(film => ({
      '@type': 'Movie' as const,
      '@id': full(view, view.addresses.film(film.slug)),
      name: filmTitle(film),
    })),
    performer: showing.guests.map(guest => ({ '@type': 'Person' as const, name: guest.name })),
    organizer: {
      '@type': 'Organization',
      name: view.guide.programme.edition.name,
      url: full(view, view.addresses.home),
    },
    offers: offer(view, showing),
    image: films[0] && view.origin + view.addresses.sharedPicture(films[0].slug),
  }
}

const inStock: Partial<
  Record<
    Availability,
    'https://schema.org/InStock' | 'https://schema.org/LimitedAvailability' | 'https://schema.org/SoldOut'
  >
> = {
  many: 'https://schema.org/InStock',
  few: 'https://schema.org/LimitedAvailability',
  last: 'https://schema.org/LimitedAvailability',
  'sold-out': 'https://schema.org/SoldOut',
}

function offer(view: View, { screening }: Showing): Offer | undefined {
  const availability = inStock[view.seats.get(screening.id)?.availability ?? 'not-on-sale']
  return availability && !screening.cancelled
    ? { '@type': 'Offer', url: full(view, view.addresses.screening(screening.id)), availability }
    : undefined
}

function place(view: View, venue: Venue): Exclude<Place, string> & { '@type': 'MovieTheater' } {
  return {
    '@type': 'MovieTheater',
    '@id': full(view, view.addresses.venue(venue.slug)),
    name: venue.name,
    url: full(view, view.addresses.venue(venue.slug)),
    address: postalAddress(venue),
    screenCount: venue.screens.length,
    ...(venue.position && { geo: { '@type': 'GeoCoordinates' as const, ...venue.position } }),
  } as Exclude<Place, string> & { '@type': 'MovieTheater' }
}

function postalAddress(venue: Venue) {
  return {
    '@type': 'PostalAddress' as const,
    streetAddress: venue.address || undefined,
    addressLocality: venue.city || undefined,
    addressCountry: venue.country,
  }
}

function full(view: View, path: string): string {
  return view.origin + inWords(view.language, path)
}
