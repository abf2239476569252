import { expect, test } from 'vitest'
import { factLines } from './fact-lines.ts'

const claim = (field: 'title' | 'minutes', value: string | number, start: number) => ({
  field,
  value,
  quote: String(value),
  start,
  end: start + String(value).length,
  rule: 'label',
})

test('a line stands for what the film holds, disputes, has settled empty, or this document alone states', () => {
  const conflict = { field: 'producers' as const, values: [] }
  const lines = factLines([claim('minutes', 85, 4), claim('title', 'Salar', 0)], {
    facts: { title: 'El salar', year: 2025 },
    conflicts: [conflict],
    settlements: [{ field: 'synopsis' }],
  })
  expect(lines.map(line => line.field)).toEqual(['title', 'year', 'minutes', 'synopsis', 'producers'])
  expect(lines[0]).toMatchObject({ value: 'El salar', settled: false, claims: [{ key: '1' }] })
  expect(lines[2]).toMatchObject({ value: undefined, claims: [{ key: '0' }] })
  expect(lines[3]).toMatchObject({ settled: true, claims: [] })
  expect(lines[4]?.conflict).toBe(conflict)
})

test('a document that no film stands on yet shows what it states', () => {
  expect(factLines([claim('title', 'Salar', 0)], undefined)).toMatchObject([
    { field: 'title', value: undefined },
  ])
})
