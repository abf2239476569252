import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten } from '../page/flat-text.ts'
import { layOut } from '../page/lay-out.ts'
import { saidText, wordPlaces } from './said-text.ts'

const WORDS = ['the', 'The', 'there', 'mar', 'mare', 'mar,', '«mar»', 'Été', 'ete', '2001', '\n']

function said(words: readonly string[]) {
  const flat = flatten(words.join(' '))
  return saidText({ name: 'page', flat, text: flat.text, lines: layOut(flat), language: 'en', told: [] })
}

describe('the places of words', () => {
  it('are all where the text has them at the start of a word, none within another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
        fc.constantFrom('the', 'the mar', 'there', 'mare', 'mar mar', 'ete the', 'the the', 'the 2001'),
        (words, looked) => {
          const text = said(words)
          const expected: number[] = []
          for (let at = 0; at < text.folded.length; at++) {
            if (!text.folded.startsWith(looked, at) || /[\p{L}\d]/u.test(text.folded[at - 1] ?? ' ')) continue
            expected.push(at)
            at += looked.length - 1
          }
          expect(wordPlaces(text, looked)).toEqual(expected)
        },
      ),
    )
  })
})
