import { expect, test } from 'vitest'
import { checkFact, checkFacts, isField } from './check-fact.ts'

const right: [string, unknown][] = [
  ['title', 'El Gran Movimiento'],
  ['year', 2021],
  ['countries', ['BO', 'FR']],
  ['languages', ['es', 'ay']],
  ['colour', 'bw'],
  ['certificate', { value: '15' }],
  ['certificate', { system: 'BBFC', value: '15' }],
  ['awards', [{ festival: 'Venice Film Festival', award: 'Special Jury Prize', year: 2021 }]],
  ['screenings', [{ date: '2022-06-24', time: '20:45', venue: 'Stadtkino' }, { date: '--06-24' }]],
  ['quotes', [{ text: 'Resonant and engaging', source: 'Eye for Film' }]],
  ['synopsis', 'One.\n\nTwo.'],
  ['minutes', null],
]

const wrong: [string, unknown][] = [
  ['title', ''],
  ['title', 'Two\nlines'],
  ['year', 21],
  ['year', '2021'],
  ['countries', 'BO'],
  ['countries', ['Bolivia']],
  ['languages', ['spanish language']],
  ['colour', 'sepia'],
  ['certificate', { value: '15', valid: true }],
  ['minutes', 0],
  ['minutes', 85.5],
  ['screenings', [{ date: '24.06.2022' }]],
  ['screenings', [{ date: '2022-06-24', time: '24:00' }]],
  ['directors', ['Kiro Russo', 7]],
  ['budget', 1],
  ['toString', 'x'],
]

test.each(right)('%s may be %j', (field, value) => {
  expect(checkFact(field, value)).toBeUndefined()
})

test.each(wrong)('%s may not be %j', (field, value) => {
  expect(checkFact(field, value)).toEqual({ refused: 'wrong-value', about: { field } })
})

test('a film needs a title', () => {
  expect(checkFacts({ minutes: 85 })).toMatchObject({ about: { field: 'title' } })
  expect(checkFacts({ title: 'Juku', minutes: 18, year: undefined })).toBeUndefined()
  expect(isField('constructor')).toBe(false)
})
