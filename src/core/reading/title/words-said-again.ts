import type { Page } from '../page/page.ts'
import { saidText } from './said-text.ts'

const WORDS = 1 << 12
const MANY = 0xffff

const KNOWN = new WeakMap<Page, (word: number) => boolean>()

/** Tells whether two lines of a page have a word, by its number (`WordStarts`); now and then of one that only one has. */
export function wordsSaidAgain(page: Page): (word: number) => boolean {
  const known = KNOWN.get(page)
  if (known) return known
  // by the end of a word's number: 0, one more than the only line that has it, or that many have it
  const lineOf = new Uint16Array(WORDS)
  for (const { index, starts } of saidText(page).lines)
    for (const word of starts.word) {
      const place = word & (WORDS - 1)
      const other = lineOf[place]!
      if (other === 0) lineOf[place] = index + 1
      else if (other !== index + 1) lineOf[place] = MANY
    }
  const saidAgain = (word: number): boolean => lineOf[word & (WORDS - 1)] === MANY
  KNOWN.set(page, saidAgain)
  return saidAgain
}
