import type { SeatsLeft } from '#acts/boxoffice/show-availability.ts'
import type { Credit, Person } from '#core/film/person.ts'
import type { PublicFilm, PublicProgramme } from '#core/programme/public-programme.ts'
import type { ReleasedScreening } from '#core/programme/screening.ts'
import { slugOf } from '#core/slug.ts'
import { guideOf } from '../guide.ts'
import { searchOf } from '../search.ts'
import { type View, viewOf } from '../view.ts'

/** A small invented festival in Basel for trying pages: two nights, two houses, a bundle, a midnight screening. */
export function rehearsalProgramme(): PublicProgramme {
  const names = ['Ana Quispe', 'Luc Ménard', 'Żaneta Łoś']
  const lives: Person['biography'][] = [{ es: 'Nació en Oruro y filma lo que se oye antes de verse.' }]
  const people = names.map(
    (name, at): Person => ({
      id: `person-${at}`,
      slug: slugOf(name),
      name,
      biography: lives[at] ?? {},
    }),
  )
  const credit = (filmId: string, personId: string, role: Credit['role']): Credit => ({
    filmId,
    personId,
    role,
    position: 0,
  })
  return {
    edition: {
      id: 'edition',
      slug: 'rehearsal',
      name: 'Nachtlicht',
      city: 'Basel',
      country: 'CH',
      tagline: { de: 'Zwei Nächte am Rhein' },
      about: { de: 'Ein kleines Festival zum Proben.', en: 'A small festival for rehearsing.' },
      startsOn: Temporal.PlainDate.from('2022-06-24'),
      endsOn: Temporal.PlainDate.from('2022-06-25'),
      timeZone: 'Europe/Zurich',
      currency: 'CHF',
      languages: ['de', 'en'],
      dayTurnsAt: Temporal.PlainTime.from('05:00'),
      stage: 'on-sale',
      saleOpensAt: null,
      holdMinutes: 15,
      seatsPerScreening: 4,
      releasedVersion: 2,
      version: 3,
    },
    sections: [
      {
        id: 'section',
        editionId: 'edition',
        slug: 'andes',
        name: { de: 'Anden', es: 'Andes' },
        about: {},
        colour: '#9c2f2f',
        position: 0,
      },
    ],
    venues: [
      {
        id: 'atelier',
        slug: 'kult-kino-atelier',
        name: 'kult.kino atelier',
        address: 'Theaterstrasse 7',
        city: 'Basel',
        country: 'CH',
        position: { latitude: 47.5541, longitude: 7.5908 },
        otherNames: [],
        access: '',
        screens: [
          {
            id: 'atelier-1',
            venueId: 'atelier',
            slug: 'atelier-1',
            name: 'Atelier 1',
            capacity: 90,
            wheelchairPlaces: 2,
            formats: ['DCP'],
            turnaroundMinutes: 20,
          },
        ],
      },
      {
        id: 'stadtkino',
        slug: 'stadtkino',
        name: 'Stadtkino',
        address: 'Klostergasse 5',
        city: 'Basel',
        country: 'CH',
        position: null,
        otherNames: [],
        access: 'Stufenlos über den Hof',
        screens: [
          {
            id: 'saal',
            venueId: 'stadtkino',
            slug: 'saal',
            name: 'Stadtkino',
            capacity: 100,
            wheelchairPlaces: 0,
            formats: ['35mm'],
            turnaroundMinutes: 20,
          },
        ],
      },
    ],
    items: [
      {
        id: 'item-bundle',
        editionId: 'edition',
        slug: 'kurz-vor-zwei',
        sectionId: null,
        title: { de: 'Kurz vor zwei' },
        about: {},
        filmIds: ['film-1', 'film-2'],
      },
      {
        id: 'item-0',
        editionId: 'edition',
        slug: 'la-sal',
        sectionId: 'section',
        title: {},
        about: {},
        filmIds: ['film-0'],
      },
    ],
    films: [
      film(0, 'La sal', {
        originalTitle: 'Kachi',
        year: 2021,
        countries: ['BO', 'FR'],
        minutes: 85,
        colour: 'colour',
        languages: ['es', 'qu'],
        subtitles: ['en'],
        certificate: { system: 'FSK', value: '12' },
        directors: ['Ana Quispe'],
        worldSales: ['Far Friends'],
        quotes: [{ text: 'White as <noise> & twice as loud', source: 'The Daily Reel' }],
        synopsis:
          'Una caravana cruza el salar y en el camino se le cae la sal, hasta que ya nadie sabe quién la lleva a quién.',
        synopsisAuthor: 'M. R.',
      }),
      film(1, 'Łza', { minutes: 12, countries: ['PL'], languages: ['pl'], directors: ['Żaneta Łoś'] }),
      film(2, 'Le tram 8', { minutes: 9, countries: ['FR'], languages: ['fr'], directors: ['Luc Ménard'] }),
    ],
    people,
    credits: [
      credit('film-0', 'person-0', 'directors'),
      credit('film-1', 'person-2', 'directors'),
      credit('film-2', 'person-1', 'directors'),
    ],
    guests: [
      { id: 'guest', editionId: 'edition', name: 'Ana Quispe', role: 'directors', filmIds: ['film-0'] },
    ],
    screenings: [
      screening(0, 'item-0', 'atelier-1', '2022-06-24T20:45', { guestIds: ['guest'] }),
      screening(1, 'item-bundle', 'saal', '2022-06-25T00:30', { filmMinutes: 21 }),
      screening(2, 'item-0', 'saal', '2022-06-25T15:45', { cancelled: true, sequence: 2 }),
      screening(3, 'item-0', 'saal', '2022-06-25T18:00', { withdrawn: true, sequence: 1 }),
    ],
    news: [
      {
        id: 'news',
        editionId: 'edition',
        slug: 'das-programm-ist-da',
        title: { de: 'Das Programm ist da' },
        body: { de: 'Zwei Nächte.\n\nVier Vorstellungen & ein <Versprechen>.' },
        publishedAt: Temporal.Instant.from('2022-05-30T10:00:00Z'),
      },
    ],
  }
}

function film(at: number, title: string, facts: PublicFilm['facts']): PublicFilm {
  return {
    id: `film-${at}`,
    slug: slugOf(title),
    facts: { title, ...facts },
    note: {},
    press: [],
    quotes: [],
  }
}

function screening(
  at: number,
  itemId: string,
  screenId: string,
  startsAt: string,
  rest: Partial<ReleasedScreening>,
): ReleasedScreening {
  return {
    id: `00000000-0000-4000-8000-00000000000${at}`,
    editionId: 'edition',
    itemId,
    screenId,
    startsAt: Temporal.PlainDateTime.from(startsAt).toZonedDateTime('Europe/Zurich'),
    filmMinutes: 85,
    introductionMinutes: 5,
    discussionMinutes: 0,
    kind: 'public',
    languages: [],
    subtitles: [],
    guestIds: [],
    notes: {},
    cancelled: false,
    sequence: 0,
    lastModified: Temporal.Instant.from('2022-06-01T08:00:00Z'),
    withdrawn: false,
    ...rest,
  }
}

/** A view of the rehearsal in a language, with these seats left. */
export function rehearsalView(
  language: View['language'],
  seats: Record<string, SeatsLeft> = {},
  programme = rehearsalProgramme(),
): View {
  const guide = guideOf(programme)
  return viewOf({
    language,
    guide,
    search: searchOf(guide),
    products: { passes: [], vouchers: undefined, appeals: [] },
    openKits: new Set(),
    seats: new Map(Object.entries(seats)),
    origin: 'https://nachtlicht.example',
  })
}
