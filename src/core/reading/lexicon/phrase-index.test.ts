import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { PhraseIndex, PhraseSet, wordEndsAt, wordStarts, wordStartsAt } from './phrase-index.ts'

const words = fc.string({ unit: fc.constantFrom(...'abéł'), minLength: 1, maxLength: 4 })
const phrases = fc.array(words, { minLength: 1, maxLength: 3 }).map(it => it.join(' '))
const texts = fc
  .array(fc.oneof(words, phrases, fc.constantFrom('7', "d'", '(', ', ', '…', 'usa1978')), { maxLength: 12 })
  .chain(parts => fc.constantFrom(' ', '', ', ').map(between => parts.join(between)))

test('wherever a phrase stands, its first word has told that it may begin there', () => {
  fc.assert(
    fc.property(fc.array(phrases, { minLength: 1 }), texts, (known, text) => {
      const index = new PhraseIndex<string>()
      for (const it of known) index.add(it, it, 'en')
      index.ready()
      const folded = fold(text)
      const places = index.placesIn(wordStarts(folded))
      for (let at = 0; at < folded.length; at++) {
        if (!wordStartsAt(folded, at)) continue
        const found = index.longestAt(folded, at, end => wordEndsAt(folded, end) || /\d/u.test(folded[end]!))
        if (!found) continue
        expect(places).toContain(at)
        expect(index.mayBeginAt(folded, at)).toBe(true)
      }
    }),
  )
})

test('a set has what was put in, and tells texts that have none of it', () => {
  fc.assert(
    fc.property(fc.array(phrases, { minLength: 1 }), texts, (known, text) => {
      const folded = known.map(fold)
      const set = new PhraseSet(folded)
      for (const it of folded) expect(set.has(it)).toBe(true)
      expect(set.has(fold(text))).toBe(folded.includes(fold(text)))
      const said = fold(`${text} ${known[0]} 7`)
      expect(set.mayStandIn(wordStarts(said))).toBe(true)
      expect(set.mayStandWithin(said)).toBe(true)
    }),
  )
})
