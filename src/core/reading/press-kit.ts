import { lean } from './lexicon/lean.ts'
import { BAR, WIDE_SPACE } from './lexicon/marks.ts'
import type { Line, Page } from './page/page.ts'
import { saysWord, wordsOnPage } from './page/words-on-page.ts'

/** Folded. */
const PRESS_KIT = [
  'logline',
  'press kit',
  'pressbook',
  'press book',
  'presseheft',
  'dossier de presse',
  'dossier de prensa',
  "director's statement",
  "director's note",
  'long synopsis',
  'short synopsis',
  "note d'intention",
  'note di regia',
  'pressbetreuung',
  'publicist',
  'international press',
  'technical specifications',
  'statement der regie',
  'world sales',
  'crew',
  'press',
]

/**
 * Whether a page says so many words of press kits beyond its menus.
 *
 * @param needed how many
 */
export function isPressKit(page: Page, needed: number): boolean {
  const words = wordsOnPage(page, PRESS_KIT)
  if (words.length < needed) return false
  const text = withoutMenus(page)
  return words.filter(word => saysWord(text, word)).length >= needed
}

function withoutMenus(page: Page): string {
  return page.lines
    .filter(it => it.text.length < 400 && !isMenu(it))
    .map(it => it.folded)
    .join('\n')
    .slice(0, 6000)
}

function isMenu({ text, marks }: Line): boolean {
  if ((marks & BAR) !== 0 && MENU.test(text)) return true
  return (marks & WIDE_SPACE) !== 0 && WIDE_MENU.test(text)
}

/** Sections of a site in one line, with bars between. */
export const MENU = lean(/[^|·•][|·•][^|·•]+[|·•]/u)

/** The same with wide spaces between. */
const WIDE_MENU = /\S\s{2,}\S+\s{2,}\S/u
