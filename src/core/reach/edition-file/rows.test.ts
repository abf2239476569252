import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { allTables, tableNamed } from './all-tables.ts'
import { readRows, writeRows } from './rows.ts'
import type { CellKind, Column, Table } from './table.ts'

const text = fc.string({ unit: 'binary' })
const values: Record<CellKind, Arbitrary<unknown>> = {
  id: fc.uuid(),
  text,
  whole: fc.maxSafeInteger(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map(it => it + 0),
  'yes-no': fc.boolean(),
  moment: fc.constantFrom('2026-11-22T20:00:00.123456+00:00', '1969-12-31T23:59:59+00:00'),
  day: fc.constantFrom('2026-02-28', '1896-01-26'),
  hour: fc.constantFrom('05:00:00', '23:59:59'),
  list: fc.array(fc.oneof(text, fc.maxSafeInteger())),
  json: fc.jsonValue().map(it => JSON.parse(JSON.stringify(it ?? {}))),
  bytes: fc.uint8Array().map(it => `\\x${it.toHex()}`),
  file: fc.uuid().map(it => `files/${it}`),
}
const valueFor = ({ kind, isOptional }: Column) =>
  isOptional ? fc.option(values[kind]) : kind === 'json' ? values.json.map(it => it ?? {}) : values[kind]
const rowOf = ({ columns }: Table) =>
  fc.record(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, valueFor(column)])))

test('what was written of any table is read again', () => {
  const some = fc
    .constantFrom(...allTables)
    .chain(table => fc.tuple(fc.constant(table), fc.array(rowOf(table))))
  fc.assert(
    fc.property(some, ([table, rows]) => {
      expect(readRows(table, writeRows(table, rows))).toEqual(rows)
    }),
  )
})

test('tables name rows of tables before them, unless they are filled in later', () => {
  const before = new Set<string>()
  for (const { name, columns } of allTables) {
    before.add(name)
    for (const { of, isLater } of Object.values(columns)) if (of && !isLater) expect(before).toContain(of)
  }
})

test('a table that cannot be read says in which row and at which column', () => {
  const pins = tableNamed('screening_pin')
  const screening = '0b7a3ab4-6e1b-4a6c-9d5e-0a1b2c3d4e5f'
  expect(readRows(pins, `screening_id\r\n${screening}\r\n`)).toEqual([{ screening_id: screening }])
  expect(readRows(pins, `screening_id,loud\r\n${screening},x\r\n`)).toEqual({ row: 1, column: 'loud' })
  expect(readRows(pins, 'screening_id\r\nnone\r\n')).toEqual({ row: 1, column: 'screening_id' })
  expect(readRows(pins, `screening\r\n${screening}\r\n`)).toEqual({ row: 1, column: 'screening' })
  expect(readRows(pins, `screening_id\r\n${screening},x\r\n`)).toEqual({ row: 1, column: '' })
  const news = tableNamed('news')
  for (const wrong of ['', '{}', '[1]', '[null]', '[{'])
    expect(readRows(news, wrong)).toEqual({ row: 0, column: '' })
  expect(readRows(news, '[{"id":1}]')).toEqual({ row: 1, column: 'id' })
})
