import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyPiece, splitList } from './split-list.ts'

const name = fc.stringMatching(/^[A-ZÀ-Þ][a-zà-ÿ]{1,8} [A-ZÀ-Þ][a-zà-ÿ]{1,8}(?: \([a-z, ]{0,9}\))?$/u)
const between = fc.constantFrom(', ', '; ', ' / ', '\n', ' · ', '   ', ' and ', ' & ', ' und ', ' ET ')

test('A list is split where its names were joined, and every name stands where its piece says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, between), { minLength: 1 }), fc.nat(99), (listed, start) => {
      const text = listed.map(([own, join], at) => (at === 0 ? own : join + own)).join('')
      const pieces = splitList(text, start, 'en')
      expect(pieces.map(it => it.text)).toEqual(listed.map(([own]) => own))
      for (const it of pieces) expect(text.startsWith(it.text, it.start - start)).toBe(true)
    }),
  )
})

test('No piece is looked for behind the first of which something does not hold', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 9 }), fc.nat(8), (names, last) => {
      const seen: string[] = []
      const all = everyPiece(names.join(', '), 0, 'en', it => seen.push(it.text) <= last)
      expect(all).toBe(names.length <= last)
      expect(seen).toEqual(names.slice(0, last + 1))
    }),
  )
})

test('A Catalan "i" between two family names of one person parts nothing', () => {
  const texts = (text: string, language: string) => splitList(text, 0, language).map(it => it.text)
  expect(texts('Elisenda Carulla i Font, Pere Mas', 'ca')).toEqual(['Elisenda Carulla i Font', 'Pere Mas'])
  expect(texts('Elisenda Carulla i Pere Mas', 'ca')).toEqual(['Elisenda Carulla', 'Pere Mas'])
})
