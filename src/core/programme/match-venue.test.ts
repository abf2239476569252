import { expect, test } from 'vitest'
import { matchVenue } from './match-venue.ts'
import type { Venue } from './venue.ts'

function venue(name: string, screens: string[], otherNames: string[] = []): Venue {
  return {
    id: name,
    slug: name,
    name,
    address: '',
    city: '',
    country: 'CH',
    position: null,
    otherNames,
    access: '',
    screens: screens.map(screen => ({
      id: `${name}/${screen}`,
      venueId: name,
      slug: screen,
      name: screen,
      capacity: 100,
      wheelchairPlaces: 0,
      formats: ['DCP'],
      turnaroundMinutes: 20,
    })),
  }
}

const venues = [
  venue('kult.kino atelier', ['Atelier 1', 'Atelier 2']),
  venue('Stadtkino Basel', ['Saal'], ['Stadtkino']),
  venue('Cinemateca Boliviana', ['Sala Óscar Soria', 'Sala Beatriz Palacios']),
]

const found = (name: string) => {
  const match = matchVenue(name, venues)
  return match && [match.venue.name, match.screen?.name ?? null]
}

test('a venue is known by its name, whatever the marks', () => {
  expect(found('kult.kino atelier')).toEqual(['kult.kino atelier', null])
  expect(found('KULTKINO ATELIER')).toEqual(['kult.kino atelier', null])
  expect(found('Stadtkino')).toEqual(['Stadtkino Basel', 'Saal'])
  expect(found('Cinemateca  boliviana')).toEqual(['Cinemateca Boliviana', null])
})

test('a slip of a letter is forgiven in a long name', () => {
  expect(found('Cinematéca Bolivianna')).toEqual(['Cinemateca Boliviana', null])
})

test('the screen is taken from the name when it says it', () => {
  expect(found('kult.kino atelier 2')).toEqual(['kult.kino atelier', 'Atelier 2'])
  expect(found('Cinemateca Boliviana, Sala Oscar Soria')).toEqual([
    'Cinemateca Boliviana',
    'Sala Óscar Soria',
  ])
})

test('a name that means nothing here, or two things, is no match', () => {
  expect(found('Gartenbaukino')).toBeUndefined()
  expect(found('Kino')).toBeUndefined()
  expect(found('')).toBeUndefined()
  expect(matchVenue('Odeon', [venue('Odeon', ['1']), venue('ODEON', ['1'])])).toBeUndefined()
})
