import { expect, test } from 'vitest'
import { candidate } from './candidate.ts'
import { flatten } from './page/flat-text.ts'
import { judge, settle } from './resolve.ts'

const source = 'Tránsito 🎬 sigue'
const settled = (value: string, start: number, end: number) =>
  settle(judge([candidate('title', value, { start, end }, 'title-line', 0.9)]), flatten(source), source)

test('a claim that ends within a letter of two units quotes all of it', () => {
  const { claims } = settled('Tránsito', 0, source.indexOf('🎬') + 1)
  expect(claims.map(it => it.quote)).toEqual(['Tránsito 🎬'])
})

test('half a letter is no value', () => {
  expect(settled('Tránsito \ud83c', 0, 10).facts).toEqual({})
})
