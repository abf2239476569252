import { fold } from './fold.ts'
import { FIGURE, kindOf, LETTER } from './letters.ts'

/** Nothing but the words and figures of a text, folded, with single spaces: spellings that differ in marks are the same. */
export function plainWords(text: string): string {
  const folded = fold(text)
  let plain = ''
  let from = 0
  for (let at = 0; at <= folded.length; at++) {
    // most texts have single spaces already: what lies between two other marks is kept as it stands
    if (isPlainAt(folded, at) || (folded[at] === ' ' && at > from && isPlainAt(folded, at + 1))) continue
    if (at > from) plain = plain === '' ? folded.slice(from, at) : `${plain} ${folded.slice(from, at)}`
    from = at + 1
  }
  return plain
}

/** A letter or a figure; half of one beyond the first plane. */
function isPlainAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  return (kindOf(unit) & (LETTER | FIGURE)) !== 0 || (unit & 0xf800) === 0xd800
}
