import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyOf,
  CASELESS,
  countWords,
  DIGIT,
  FIGURE,
  hasDigit,
  hasWideSpace,
  holds,
  kindOf,
  LARGE,
  LETTER,
  MARK,
  SMALL,
  SPACE,
  splitWords,
  withoutEnd,
  wordsIn,
} from './letters.ts'

const KINDS: readonly (readonly [number, RegExp])[] = [
  [LARGE, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [CASELESS, /\p{Lo}/u],
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\d/u],
  [FIGURE, /\p{N}/u],
  [SPACE, /\s/u],
]
/** Letters of pages, and any others. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aÉb ŁC9 \t\u00a0.,'’-燈½e\u0301") }),
  fc.string({ unit: 'grapheme' }).map(it => it.replace(/[\ud800-\udfff]/gu, '')),
)
/** What has letters beyond the first plane is told by expressions alone. */
const inPlane = (text: string) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '')

test('a unit is of the kinds that expressions tell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), unit => {
      for (const [kind, form] of KINDS)
        expect((kindOf(unit) & kind) !== 0, `${unit} ${form}`).toBe(form.test(String.fromCharCode(unit)))
    }),
  )
})

test('words, spaces and figures are told as expressions tell them', () => {
  fc.assert(
    fc.property(texts.map(inPlane), text => {
      expect(splitWords(text)).toEqual(text.split(/\s+/u))
      expect(countWords(text)).toBe(text.split(/\s+/u).length)
      expect(hasDigit(text)).toBe(/\d/u.test(text))
      expect(hasWideSpace(text)).toBe(/\s\s/u.test(text))
      expect(holds(text, LARGE)).toBe(/\p{Lu}/u.test(text))
      expect(anyOf(".,'’-")(text)).toBe(/[.,'’-]/u.test(text))
      expect(withoutEnd(text, '.,')).toBe(text.replace(/[\s.,]+$/u, ''))
      const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)]
      expect(wordsIn(text, "'’-")).toEqual(words.flatMap(it => [it.index, it.index + it[0].length]))
    }),
  )
})
