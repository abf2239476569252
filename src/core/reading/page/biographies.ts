import { kindAt, LETTER } from '../lexicon/letters.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from './page.ts'
import { pageLanguages } from './page-languages.ts'
import { wordsOnPage } from './words-on-page.ts'

/** Lines that tell a person's life: their prizes, films and cities are not this film's. */
export function biographyLines(page: Page): ReadonlySet<number> {
  const words = wordsOnPage(page, wordsOf('biography', pageLanguages(page)))
  const found = new Set<number>()
  for (const line of page.lines) {
    if (!line.prose) continue
    const head = line.folded.slice(0, 700)
    const hits = words.filter(word => contains(head, word)).length
    if (hits === 0) continue
    const opensWithPerson =
      /^(?:[\p{L}/ ,-]{0,40}\s)?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}\s(?:\(|,|was|is|ha|est|a |wurde|ist|es |è|nació|nasceu|studi|estudi|née?|gradu|began|[*†])/u.test(
        line.text,
      )
    const life = opensWithPerson && (hits >= 2 || page.lines.slice(0, line.index).some(it => it.prose))
    if (hits >= 3 || life || underHeading(page, line)) found.add(line.index)
  }
  return found
}

/** A short line with a name or the word for a biography stands above. */
function underHeading(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1]
  if (!above || above.prose || above.words > 5 || tellsOfAnother(line, above)) return false
  return (
    /^\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){1,3}$/u.test(above.text) ||
    /biogr|bio\b|about the|über d|sobre |à propos|director/iu.test(above.text)
  )
}

/** A name above a paragraph that begins with somebody else's signs it. */
function tellsOfAnother(line: Line, above: Line): boolean {
  const other = /^\p{Lu}[\p{L}'’.-]+\s\p{Lu}[\p{L}'’.-]+/u.exec(line.text)?.[0]
  const family = above.folded.split(' ').at(-1)!
  return other !== undefined && !line.folded.slice(0, 200).includes(family)
}

function contains(folded: string, word: string): boolean {
  const at = folded.indexOf(word)
  return at >= 0 && ((kindAt(folded, at - 1) | kindAt(folded, at + word.length)) & LETTER) === 0
}
