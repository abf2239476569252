import { timeIn } from './lexicon/dates.ts'
import { lean } from './lexicon/lean.ts'
import { wordsOf } from './lexicon/word-sets.ts'
import type { LabelledPart } from './page/labelled-parts.ts'
import type { Page } from './page/page.ts'
import { pageLanguages } from './page/page-languages.ts'
import { saysWord, wordsOnPage } from './page/words-on-page.ts'

/** A house says what it is in its first lines: its name, its menu, its section. */
const FIRST_LINES = 10

/**
 * Whether a page that shows a film is that of a cinema with films in release (above 0) or of a festival, an archive or a
 * club (below 0): by the words of their names and menus, by the label of a distributor, by how often the film is shown.
 */
export function leansToCinema(page: Page, parts: readonly LabelledPart[], screenings: number): number {
  const languages = pageLanguages(page)
  const top = page.lines
    .slice(0, FIRST_LINES)
    .filter(it => it.words < 30 && timeIn(it.text) === undefined)
    .map(it => it.folded)
    .join('\n')
  const said = (words: readonly string[]) =>
    Math.min(2, wordsOnPage(page, words).filter(word => saysWord(top, word)).length)
  const distributed = parts.some(
    it => it.meanings.includes('distributors') && it.style !== 'spaced' && it.end > it.start,
  )
  const premiere = parts.some(it => it.meanings.includes('premiere'))
  return (
    said(wordsOf('cinema', languages)) -
    said(wordsOf('programme', languages)) * 1.2 +
    (HOUSE.test(top.split('\n', 4).join('\n')) ? 0.6 : 0) +
    (distributed ? 1 : 0) +
    (screenings > 5 ? 0.5 : 0) -
    (premiere ? 0.8 : 0)
  )
}

/** The name of a house in the first lines, in any of our languages, folded. */
const HOUSE = lean(
  /(?<!\p{L})(?:kino|cinema|cine|cines|cinemas|cinemes|theatre|theater|lichtspiel\p{L}*|bioscoop|biograf\p{L}*|\p{L}*palast|picturehouse|mozi|bio|sinema\p{L}*)(?!\p{L})/u,
)
