import type { Page } from './page.ts'

/** The folded text of a page, and which three letters stand beside each other in it. */
interface Said {
  folded: string
  threes: Uint8Array | undefined
}

const SAID = new WeakMap<Page, Said>()
const THREES = 8192
/** Shorter than this a text is looked through as fast as it is learnt. */
const SHORT = 400

/** Those of the words, folded, that the page has at all, in their order: its lines need be asked for no others. */
export function wordsOnPage(page: Page, words: readonly string[]): readonly string[] {
  const { folded, threes } = SAID.get(page) ?? learn(page)
  return words.filter(it => (threes === undefined || mayHave(threes, it)) && folded.includes(it))
}

/** Most words have three letters that a page has nowhere, which is told faster than that it does not have the word. */
function mayHave(threes: Uint8Array, word: string): boolean {
  for (let at = word.length - 3; at >= 0; at--) if (threes[threeAt(word, at)] === 0) return false
  return true
}

function learn(page: Page): Said {
  const folded = page.lines.map(it => it.folded).join('\n')
  const threes = folded.length < SHORT ? undefined : new Uint8Array(THREES)
  if (threes) for (let at = 0; at + 3 <= folded.length; at++) threes[threeAt(folded, at)] = 1
  const said = { folded, threes }
  SAID.set(page, said)
  return said
}

function threeAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (THREES - 1)
}
