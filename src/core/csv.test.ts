import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, readCsv } from './csv.ts'

test('what was written is read again, whatever is in it', () => {
  const first = fc.constantFrom('', '=', '+', '@', '-', "'", "''=", '"', ',', '\r\n')
  const cell = fc.tuple(first, fc.string(), first).map(parts => parts.join(''))
  const width = fc.integer({ min: 1, max: 4 })
  const rows = width.chain(cells => fc.array(fc.array(cell, { minLength: cells, maxLength: cells })))
  fc.assert(
    fc.property(rows, given => {
      expect(readCsv(csvOf(given))).toEqual(given)
    }),
  )
})

test('a formula is text in a spreadsheet', () => {
  expect(csvOf([['=1+1', "'71", -3]])).toBe('\uFEFF"\'=1+1",\'71,-3\r\n')
})

test('semicolons part cells where the caller takes either', () => {
  expect(readCsv('a;"b;c"\r\n1,5;2', 'either')).toEqual([
    ['a', 'b;c'],
    ['1,5', '2'],
  ])
})

test('a quotation mark that nothing closes is no table, and one within a cell is part of it', () => {
  expect(readCsv('a,"b\r\n')).toBeUndefined()
  expect(readCsv('a,"b"c,d')).toBeUndefined()
  expect(readCsv('a,b"c')).toEqual([['a', 'b"c']])
})
