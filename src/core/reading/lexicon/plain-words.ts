import { fold } from './fold.ts'
import { FIGURE, kindOf, LETTER } from './letters.ts'
import { remembered } from './remembered.ts'

/** Nothing but the words and figures of a text, folded, with single spaces: spellings that differ in marks are the same. */
export const plainWords = remembered(text => {
  const folded = fold(text)
  let plain = ''
  let from = 0
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && isPlain(folded.charCodeAt(at))) continue
    if (at > from) plain = plain === '' ? folded.slice(from, at) : `${plain} ${folded.slice(from, at)}`
    from = at + 1
  }
  return plain
})

/** A letter or a figure; half of one beyond the first plane. */
function isPlain(unit: number): boolean {
  return (kindOf(unit) & (LETTER | FIGURE)) !== 0 || (unit & 0xf800) === 0xd800
}
