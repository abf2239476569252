import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf, wordsMeant } from './chosen-words.ts'

const text = fc
  .array(fc.constantFrom('Ana', ' ', '🎬', '👩🏽‍🎤', '\n', '\r\n', 'é', '一', '.*', '('), {
    minLength: 1,
    maxLength: 40,
  })
  .map(parts => parts.join(''))

test('what is meant by a selection has no space around it and no halved character, and is no more than a unit larger', () => {
  fc.assert(
    fc.property(text, fc.nat(150), fc.nat(150), (text, one, other) => {
      const meant = wordsMeant(text, one, other)
      const selected = text.slice(Math.min(one, other), Math.max(one, other))
      if (!meant) {
        expect(selected.trim()).toBe('')
        return
      }
      const words = text.slice(meant.start, meant.end)
      expect(words).toBe(words.trim())
      expect(words.isWellFormed()).toBe(true)
      expect(meant.start).toBeGreaterThanOrEqual(Math.min(one, other) - 1)
      expect(meant.end).toBeLessThanOrEqual(Math.max(one, other) + 1)
    }),
  )
})

test('words are found everywhere they stand, as plain text', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 9 }), (text, from, length) => {
      const meant = wordsMeant(text, from, from + length)
      if (!meant) return
      const places = placesOf(text, text.slice(meant.start, meant.end))
      expect(places.some(place => place.start <= meant.start && meant.start < place.end)).toBe(true)
    }),
  )
})

test('neither case nor the kind of space keeps words from being found', () => {
  expect(placesOf('By Ana\r\nQuispe. By ANA  QUISPE.', 'ana quispe')).toEqual([
    { start: 3, end: 14 },
    { start: 19, end: 30 },
  ])
})

test('nothing but space is nowhere', () => {
  expect(placesOf('a film', '  ')).toEqual([])
})
