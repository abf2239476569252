import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeRows, folded } from './arrange-rows.ts'

const compare = new Intl.Collator('en').compare
const columns = [{ key: 'title', sort: (row: { title: string | null }) => row.title }]
const arrange = (rows: { title: string | null }[], search: string, sort: string) =>
  arrangeRows(rows, { search, sort }, columns, row => row.title ?? '', compare).map(row => row.title)

test('search forgives case and diacritics, and wants every word', () => {
  const rows = [{ title: 'Mamá Pancha' }, { title: 'Max' }, { title: 'Pancha alone' }]
  expect(arrange(rows, 'PANCHA mama', '')).toEqual(['Mamá Pancha'])
})

test('empty values stay last in both directions', () => {
  const rows = [{ title: null }, { title: 'B' }, { title: 'A' }]
  expect(arrange(rows, '', 'title')).toEqual(['A', 'B', null])
  expect(arrange(rows, '', '-title')).toEqual(['B', 'A', null])
})

test('arranging keeps exactly the rows that match, whatever the order asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      fc.string(),
      fc.constantFrom('', 'title', '-title'),
      (titles, search, sort) => {
        const rows = titles.map(title => ({ title }))
        const words = folded(search).split(/\s+/).filter(Boolean)
        const expected = titles.filter(title => words.every(word => folded(title).includes(word)))
        expect(arrange(rows, search, sort).sort()).toEqual(expected.sort())
      },
    ),
  )
})
