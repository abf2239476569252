import type { Page } from './page.ts'

const FOLDED = new WeakMap<Page, string>()

/** Those of the words, folded, that the page has at all, in their order: its lines need be asked for no others. */
export function wordsOnPage(page: Page, words: readonly string[]): readonly string[] {
  const folded = FOLDED.get(page) ?? page.lines.map(it => it.folded).join('\n')
  FOLDED.set(page, folded)
  return words.filter(it => folded.includes(it))
}
