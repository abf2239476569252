import { expect, test } from 'vitest'
import { matchTitles, mostLines, type TitledFilms } from './star-titles.ts'

const films: TitledFilms[] = [
  { filmIds: ['movement'], titles: ['El gran movimiento', 'The Great Movement'] },
  { filmIds: ['house'], titles: ['Das Haus'] },
  { filmIds: ['house-two'], titles: ['Casa', 'La casa'] },
  { filmIds: ['summer'], titles: ['Été 85'] },
  { filmIds: ['one'], titles: ['Nosotros'] },
  { filmIds: ['other'], titles: ['Nosotros'] },
  { filmIds: ['house', 'summer'], titles: ['Eight Minutes: shorts'] },
]

test.each([
  ['EL GRAN MOVIMIENTO', 'movement'],
  ['Great Movement, The (2021)', 'movement'],
  ['3. The Great Movement – Kiro Russo', 'movement'],
  ['2026-08-05\tThe Great Movement\t4.5', 'movement'],
  ['☆ ete 85 ★★★★', 'summer'],
  ['El gran movimento', 'movement'],
  ['haus', 'house'],
])('%s is found', (line, filmId) => {
  expect(matchTitles(films, line)).toEqual({ filmIds: [filmId], unknown: [], unread: 0 })
})

test('the title of a bundle names its films', () => {
  expect(matchTitles(films, 'eight minutes – shorts').filmIds).toEqual(['house', 'summer'])
})

test('lines that name no film, or two, are told as they were written', () => {
  const text = 'Das Haus\r\n\r\n  Nosotros \nSomething else\nDas Haus (1999)'
  expect(matchTitles(films, text)).toEqual({
    filmIds: ['house'],
    unknown: ['Nosotros', 'Something else'],
    unread: 0,
  })
})

test('of a long list the first lines are read, and it says how many were not', () => {
  const { unknown, unread } = matchTitles(films, 'A film nobody knows\n'.repeat(mostLines + 7))
  expect({ unknown: unknown.length, unread }).toEqual({ unknown: mostLines, unread: 7 })
})
