import { expect, test } from 'vitest'
import { placesWords, placeWords } from './places.ts'

const stalls = { key: 'stalls', name: { en: 'Stalls', de: 'Parkett' } }
const balcony = { key: 'balcony', name: { en: 'Balcony', de: 'Rang' } }

test('a place is said by its row and seat, and by its level where there are several', () => {
  expect(placeWords('en', 'stalls/C/12', [stalls])).toBe('row C, seat 12')
  expect(placeWords('de', 'balcony/C/12', [stalls, balcony])).toBe('Rang, Reihe C, Platz 12')
  expect(placeWords('fr', 'balcony/C/12', [stalls, balcony])).toBe('Balcony, rang C, place 12')
})

test('places are said row by row', () => {
  const places = ['stalls/C/12', 'stalls/C/13', 'balcony/A/1']
  expect(placesWords('en', places, [stalls, balcony])).toBe(
    'Stalls, row C, seats 12, 13; Balcony, row A, seat 1',
  )
  expect(placesWords('es', ['stalls/C/12', 'stalls/C/13'], [stalls])).toBe('fila C, butacas 12, 13')
})
