import { expect, test } from 'vitest'
import { factLines } from '../films/fact-lines.ts'
import { linesOfFilm } from './entry-claims.ts'

const claim = (field: 'title' | 'minutes', value: string | number, start: number) => ({
  field,
  value,
  quote: String(value),
  start,
  end: start + String(value).length,
  rule: 'test',
})
const claims = [claim('title', 'Kiosk', 0), claim('minutes', 14, 10), claim('title', 'Balsas', 50)]
const entries = [
  { start: 0, end: 40, filmId: 'kiosk' },
  { start: 50, end: 90, filmId: 'balsas' },
]
const said = (filmId: string | undefined, among: typeof entries) =>
  linesOfFilm(factLines(claims, undefined), among, filmId).map(line => [
    line.field,
    line.claims.map(each => each.key),
  ])

test('each film has the claims of its own entry, under the keys of the whole text', () => {
  expect(said('kiosk', entries)).toEqual([
    ['title', ['0']],
    ['minutes', ['1']],
  ])
  expect(said('balsas', entries)).toEqual([['title', ['2']]])
})

test('a document of one film keeps all of them', () => {
  expect(said('kiosk', [])).toEqual([
    ['title', ['0', '2']],
    ['minutes', ['1']],
  ])
})
