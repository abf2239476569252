import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Field } from '../film/facts.ts'
import { fieldsMeant } from './fields-meant.ts'

const TEXT = `La laguna quieta

Fotografía: Wara Mamani
Bolivia, France, 85 Min., 2021
Behind the lens stood Wara Mamani.
Sound
Jon Ruiz
It was edited by Ane Gil.
`
const on = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const meant = (words: string, from = 0, known: readonly Field[] = []) =>
  fieldsMeant(TEXT, on(words, from), 'es', new Set(known))

describe('the likeliest field of selected words', () => {
  test.each([
    ['Wara Mamani', 'cinematographers', 'a label before them'],
    ['Jon Ruiz', 'sound', 'a label on the line above'],
    ['Ane Gil', 'editors', 'words of running text before them'],
    ['85 Min.', 'minutes', 'their look'],
    ['Bolivia, France', 'countries', 'their look'],
    ['2021', 'year', 'their look'],
    ['La laguna quieta', 'title', 'their look'],
  ])('%s: %s, by %s', (words, field) => {
    expect(meant(words)[0]?.field).toBe(field)
  })

  it('is, among equals, one that the document does not tell yet', () => {
    const prose = TEXT.indexOf('lens')
    expect(meant('Wara Mamani', prose)[0]?.field).toBe('directors')
    expect(meant('Wara Mamani', prose, ['directors', 'cast'])[0]?.field).toBe('cinematographers')
  })
})

test('fields are left out whose value the words do not hold', () => {
  const fields = meant('Behind the lens').map(it => it.field)
  expect(fields).toContain('title')
  for (const field of ['minutes', 'year', 'countries', 'awards', 'quotes'] as const)
    expect(fields).not.toContain(field)
})

test('whatever is selected of whatever text, every value stands on words of the selection', () => {
  const selected = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 200 })
    .chain(text => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  fc.assert(
    fc.property(selected, ([text, a, b]) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const found = fieldsMeant(text, { start, end }, 'en', new Set())
      expect(new Set(found.map(it => it.field)).size).toBe(found.length)
      for (const { said } of found)
        for (const it of said) {
          expect(it.start).toBeGreaterThanOrEqual(start)
          expect(it.end).toBeGreaterThan(it.start)
          expect(it.end).toBeLessThanOrEqual(end)
        }
    }),
  )
})
