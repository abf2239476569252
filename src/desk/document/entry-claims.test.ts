import { expect, test } from 'vitest'
import { factLines } from '../films/fact-lines.ts'
import { entryAt, linesOfEntry } from './entry-claims.ts'

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
  { start: 0, end: 40 },
  { start: 50, end: 90 },
]
const said = (entry: (typeof entries)[number] | undefined) =>
  linesOfEntry(factLines(claims, undefined), entry).map(line => [
    line.field,
    line.claims.map(each => each.key),
  ])

test('each entry has its own claims, under the keys of the whole text', () => {
  expect(said(entries[0])).toEqual([
    ['title', ['0']],
    ['minutes', ['1']],
  ])
  expect(said(entries[1])).toEqual([['title', ['2']]])
})

test('a document of one film keeps all of them', () => {
  expect(said(undefined)).toEqual([
    ['title', ['0', '2']],
    ['minutes', ['1']],
  ])
})

test('an offset between two entries is in none', () => {
  expect([0, 39, 40, 50, 90].map(at => entryAt(entries, at))).toEqual([0, 0, -1, 1, -1])
})
