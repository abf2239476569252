import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptProgramme, publicProgramme } from './assemble-public-programme.ts'
import type { Edition } from './edition.ts'
import type { ReleasedScreening } from './screening.ts'

const edition: Edition = {
  id: 'edition',
  slug: 'edition',
  name: 'Edition',
  city: '',
  country: 'BO',
  tagline: {},
  about: {},
  startsOn: Temporal.PlainDate.from('2026-07-01'),
  endsOn: Temporal.PlainDate.from('2026-07-05'),
  timeZone: 'America/La_Paz',
  currency: 'BOB',
  languages: ['es'],
  dayTurnsAt: Temporal.PlainTime.from('05:00'),
  stage: 'on-sale',
  saleOpensAt: null,
  holdMinutes: 15,
  seatsPerScreening: 10,
  releasedVersion: 1,
  version: 1,
}
const first = Temporal.ZonedDateTime.from('2026-07-01T10:00[America/La_Paz]')
const films = ['f1', 'f2', 'f3', 'f4']
const guests = ['g1', 'g2', 'g3']

const screenings = fc.array(
  fc.record({
    itemId: fc.constantFrom('i1', 'i2', 'i3', 'gone'),
    screenId: fc.constantFrom('s1', 's2', 's3'),
    kind: fc.constantFrom('public' as const, 'school' as const, 'press-and-industry' as const),
    guestIds: fc.subarray(guests),
    withdrawn: fc.boolean(),
  }),
  { maxLength: 6 },
)

const kept = (rows: Pick<ReleasedScreening, 'itemId' | 'screenId' | 'kind' | 'guestIds' | 'withdrawn'>[]) => {
  const programme: KeptProgramme = {
    edition,
    sections: [],
    venues: ['s1', 's2', 's3'].map(screen => ({
      id: `venue of ${screen}`,
      slug: screen,
      name: screen,
      address: '',
      city: '',
      country: 'BO',
      position: null,
      otherNames: [],
      access: '',
      screens: [
        {
          id: screen,
          venueId: `venue of ${screen}`,
          slug: screen,
          name: screen,
          capacity: 10,
          wheelchairPlaces: 0,
          formats: ['DCP'],
          turnaroundMinutes: 20,
        },
      ],
    })),
    items: [['f1'], ['f2', 'f3'], ['f4']].map((filmIds, index) => ({
      id: `i${index + 1}`,
      editionId: 'edition',
      slug: `i${index + 1}`,
      sectionId: null,
      title: {},
      about: {},
      filmIds,
    })),
    films: films.map(id => ({
      id,
      slug: id,
      facts: { title: id },
      note: {},
      sources: {},
      conflicts: [],
      settlements: [],
      version: 1,
    })),
    people: films.map(id => ({ id: `p-${id}`, slug: `p-${id}`, name: id, biography: {} })),
    credits: films.map(id => ({ filmId: id, personId: `p-${id}`, role: 'directors' as const, position: 0 })),
    guests: guests.map(id => ({
      id,
      editionId: 'edition',
      name: id,
      role: '',
      filmIds: [],
      arrives: first,
      leaves: null,
    })),
    quotes: [],
    press: films.flatMap(filmId =>
      [true, false].map(published => ({
        id: `${filmId} ${published}`,
        filmId,
        documentId: null,
        kind: 'review' as const,
        title: 'Title',
        outlet: '',
        author: '',
        language: 'en',
        url: '',
        appearedOn: null,
        teaser: {},
        published,
      })),
    ),
    screenings: rows.map((row, index) => ({
      ...row,
      id: `r${index}`,
      editionId: 'edition',
      startsAt: first.add({ hours: index }),
      filmMinutes: 90,
      introductionMinutes: 0,
      discussionMinutes: 0,
      languages: [],
      subtitles: [],
      notes: {},
      cancelled: row.withdrawn,
      sequence: 0,
      lastModified: first.toInstant(),
    })),
    news: [],
  }
  return programme
}

// docs/rules/releases.md#public
test('only what public screenings lead to is shown, and everything they name is there', () => {
  fc.assert(
    fc.property(screenings, rows => {
      const shown = publicProgramme(kept(rows))
      const open = rows.filter(row => row.kind === 'public' && row.itemId !== 'gone')
      expect(shown.screenings).toHaveLength(open.length)
      expect(shown.items.map(item => item.id)).toEqual([...new Set(open.map(row => row.itemId))].sort())
      const filmIds = shown.items.flatMap(item => item.filmIds).sort()
      expect(shown.films.map(film => film.id)).toEqual(filmIds)
      expect(shown.people.map(person => person.id)).toEqual(filmIds.map(id => `p-${id}`))
      expect(shown.venues.map(venue => venue.name)).toEqual(
        [...new Set(open.map(row => row.screenId))].sort(),
      )
      const present = new Set(open.filter(row => !row.withdrawn).flatMap(row => row.guestIds))
      expect(shown.guests.map(guest => guest.id)).toEqual([...present].sort())
      for (const film of shown.films) expect(film.press.map(entry => entry.published)).toEqual([true])
    }),
  )
})

test('when a guest comes and goes is not told', () => {
  const shown = publicProgramme(
    kept([{ itemId: 'i1', screenId: 's1', kind: 'public', guestIds: ['g1'], withdrawn: false }]),
  )
  expect(Object.keys(shown.guests[0]!).sort()).toEqual(['editionId', 'filmIds', 'id', 'name', 'role'])
})
