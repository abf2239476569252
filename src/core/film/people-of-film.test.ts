import { describe, expect, it } from 'vitest'
import { matchingUnder } from './match-values.ts'
import { isPersonOf, peopleOfFilm } from './people-of-film.ts'
import { standingFor } from './same-or-not.ts'

const people = (facts: Parameters<typeof peopleOfFilm>[0]) =>
  peopleOfFilm(facts, matchingUnder([])).map(({ name, roles }) => [name, ...roles])

/** docs/rules/same-name.md#films */
describe('the people of one film', () => {
  it('one who writes under an initial and directs under the full name is one', () => {
    expect(people({ directors: ['K. Russo'], writers: ['Kiro Russo'], editors: ['RUSSO, Kiro'] })).toEqual([
      ['Kiro Russo', 'directors', 'writers', 'editors'],
    ])
  })

  it('two names of one list, father and son, and an initial for either of two are never one', () => {
    expect(
      people({
        cast: ['Luzia Schmid', 'Luzia Schmidt'],
        sound: ['Vicente Luna'],
        editors: ['Vicente Luna Jr.'],
      }),
    ).toHaveLength(4)
    expect(people({ producers: ['Joel Coen', 'Jules Coen'], editors: ['J. Coen'] })).toHaveLength(3)
    expect(
      people({
        editors: ['J. Coen'],
        producers: ['Joel Coen'],
        sound: ['Jules Coen'],
        directors: ['J. Coen'],
      }),
    ).toHaveLength(3)
  })
})

describe('one name on two films', () => {
  const on = (role: 'directors' | 'writers' | 'cast' | 'sound', year: number | null) => ({ role, year })
  it.each([
    ['cast', 2020, on('cast', 2024), true],
    ['cast', 1950, on('cast', 2024), false],
    ['cast', undefined, on('cast', 2024), true],
    ['directors', 2020, on('writers', 2024), true],
    ['directors', 2000, on('writers', 2024), false],
    ['directors', undefined, on('writers', 2024), false],
    ['cast', 2024, on('sound', 2024), false],
  ] as const)('%s of %s, and %o: one person is %s', (role, year, sighting, one) => {
    expect(isPersonOf({ roles: new Set([role]) }, year, [sighting])).toBe(one)
  })
})

describe('what people said', () => {
  const said = (one: string, other: string, same: boolean) =>
    ({ kind: 'person', one, other, same, by: 'ana', at: Temporal.Instant.fromEpochMilliseconds(0) }) as const

  it('puts all that are one under the fullest name', () => {
    const known = [
      { id: 'a', name: 'A. Tarkovsky' },
      { id: 'b', name: 'Андрей Тарковский' },
      { id: 'c', name: 'Andrei Tarkovsky' },
      { id: 'd', name: 'Arseny Tarkovsky' },
    ]
    const stands = standingFor(known, [said('a', 'b', true), said('b', 'c', true), said('c', 'd', false)])
    expect(Object.fromEntries(stands)).toEqual({ a: 'c', b: 'c', c: 'c', d: 'd' })
  })
})
