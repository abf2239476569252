import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../lexicon/fold.ts'
import { flatten } from './flat-text.ts'
import { layOut } from './lay-out.ts'
import type { Page } from './page.ts'
import { foldedPage, saysWord, wordsOnPage } from './words-on-page.ts'

describe('saying a word', () => {
  test.each([
    ['a review.', 'review'],
    ['review', 'review'],
    ['reviewed, then a (review)', 'review'],
    ['3review4', 'review'],
  ])('%j says %j', (text, word) => expect(saysWord(text, word)).toBe(true))

  test.each([
    ['a preview', 'review'],
    ['reviews', 'review'],
    ['', 'review'],
    ['crítica', 'tica'],
  ])('%j does not say %j', (text, word) => expect(saysWord(text, word)).toBe(false))
})

test('the words that a page has are those that stand in its folded lines, however often it is asked', () => {
  const piece = fc.constantFrom('the', 'film', 'Kritik', 'é', 'revue', ' ', ' ', '\n', '映', '\u{20bb7}')
  const text = fc.array(piece, { maxLength: 20 }).map(it => it.join(''))
  fc.assert(
    fc.property(text, fc.array(text), (page, asked) => {
      const lines = layOut(flatten(page))
      const own = { lines, told: [] as unknown[] } as Page
      const words = asked.map(fold).filter(it => it !== '')
      const said = words.filter(it => foldedPage(own).includes(it))
      expect(wordsOnPage(own, words)).toEqual(said)
      expect(wordsOnPage(own, words)).toEqual(said)
    }),
  )
})
