import { fold } from './fold.ts'
import { FIGURE, kindOf, LETTER } from './letters.ts'
import { remembered } from './remembered.ts'

/** Nothing but the words and figures of a text, folded, with single spaces: spellings that differ in marks are the same. */
export const plainWords = remembered(text => {
  const folded = fold(text)
  return isPlain(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
})

/** Letters and figures with one space between words: nothing to take out. */
function isPlain(folded: string): boolean {
  let space = true
  for (let at = 0; at < folded.length; at++) {
    const own = folded[at] === ' '
    if (own ? space : (kindOf(folded.charCodeAt(at)) & (LETTER | FIGURE)) === 0) return false
    space = own
  }
  return !space
}
