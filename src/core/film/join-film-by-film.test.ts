import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type JoinableDocument, joinFilms } from './join-documents.ts'
import { joinFilmByFilm } from './join-film-by-film.ts'

const TITLES = ['The Ferry', 'Ferry', 'Low Water', 'Salt Road', 'La sal', 'Harbour']
const DIRECTORS = ['Jana Kos', 'Ivo Lim', 'Tea Mar']

const told = fc.record(
  {
    title: fc.constantFrom(...TITLES),
    otherTitles: fc.constantFrom(...TITLES).map(it => [it]),
    directors: fc.constantFrom(...DIRECTORS).map(it => [it]),
    year: fc.constantFrom(1990, 2001, 2020),
  },
  { requiredKeys: [] },
)
const text = fc
  .array(fc.constantFrom(...TITLES, ...DIRECTORS, 'is about'), { maxLength: 6 })
  .map(it => it.join(' '))
const documents = fc
  .array(fc.record({ facts: told, text, kind: fc.constantFrom('review', 'programme-entry') }), {
    maxLength: 9,
  })
  .map(all =>
    all.map(
      ({ facts, text, kind }, at): JoinableDocument => ({
        id: `${at}`,
        kind: kind as JoinableDocument['kind'],
        facts,
        text,
        claims: [],
      }),
    ),
  )

const idsOf = (films: Iterable<{ documentIds: string[] }>) =>
  [...films].map(it => it.documentIds.join(' ')).sort()

it('joins the films that looking at all documents at once joins', () => {
  fc.assert(
    fc.property(documents, all => {
      expect(idsOf(joinFilmByFilm(all))).toEqual(idsOf(joinFilms(all)))
    }),
  )
})

it('tells what passes by at once, and joins it where it shares a title with what is held', () => {
  const film = (id: string, title: string): JoinableDocument => ({
    ...{ id, kind: 'catalogue', facts: { title }, claims: [] },
  })
  const passed: string[] = []
  function* catalogue() {
    for (const title of ['Low Water', 'The Ferry', 'Harbour']) {
      passed.push(title)
      yield film('catalogue', title)
    }
  }
  const films = joinFilmByFilm([film('review', 'Ferry')], catalogue())
  expect(films.next().value).toMatchObject({ documentIds: ['catalogue'] })
  expect(passed).toEqual(['Low Water'])
  expect(idsOf(films)).toEqual(['catalogue', 'review catalogue'])
})
