import { lean } from '../lexicon/lean.ts'
import { beginsWith, holds, kindAt, SMALL as SMALL_LETTER, SPACE } from '../lexicon/letters.ts'
import { anyTitleWord } from '../lexicon/title-words.ts'

/** Most words in small letters: a sentence without a full stop. */
export function mostlySmall(text: string): boolean {
  let words = 1
  let small = beginsWith(text, SMALL_LETTER) ? 1 : 0
  for (let at = 0; at < text.length; at++) {
    if ((kindAt(text, at) & SPACE) === 0 || (kindAt(text, at + 1) & SPACE) !== 0) continue
    words++
    if (kindAt(text, at + 1) & SMALL_LETTER) small++
  }
  return small >= words * 0.5
}

/** All in capitals. */
export function isShouted(text: string): boolean {
  return !holds(text, SMALL_LETTER) && /\p{Lu}{2}/u.test(text)
}

/** English titles keep these small; other languages do not set titles in capitals. */
const SMALL = '(?:of|the|and|in|a|an|to|for|on|at|or|with|from|by)'
const WORD = "[\\p{Lu}\\d][\\p{L}\\d’'&-]*"
const TITLE_CASED = lean(new RegExp(`^${WORD}(?:,?\\s(?:${SMALL}\\s){0,3}${WORD}){0,7}`, 'u'))

/** The words in capitals, and small ones between them, at the start of a text. */
export function titleCased(text: string): string {
  return TITLE_CASED.exec(text)?.[0] ?? ''
}

/** "La Nuit du Verseau", "L'Argent": an article, with a capital or not, leads the words. */
export const BEGINS_WITH_ARTICLE = lean(new RegExp(`^(?:(?:${anyTitleWord('articles')})\\s|[ld]['’])`, 'iu'))
