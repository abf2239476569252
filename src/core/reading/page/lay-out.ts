import { fold } from '../lexicon/fold.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { narrow } from '../lexicon/narrow.ts'
import type { FlatText } from './flat-text.ts'
import type { Line } from './page.ts'

const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’.-]*/gu
/** A bar or dot between pieces of data. */
const SEPARATOR = /\s[|·•]\s/gu
const BULLET = /^(?:[•·▪●◦‣∙*]|[-–—](?=\s))\s*/u

/** Splits a flat text into its lines, trimmed, with what the page's set-up says about each. */
export function layOut(flat: FlatText): Line[] {
  const lines: Line[] = []
  const emphases = flat.emphases.filter(it => it.kind !== 'italic')
  let blanks = 0
  let at = 0
  let emphasis = 0
  const text = flat.text
  while (at <= text.length) {
    let stop = text.indexOf('\n', at)
    if (stop < 0) stop = text.length
    let start = at
    let end = stop
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    while (start < end && isSpace(text.charCodeAt(start))) start++
    const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 8)))
    if (bullet) start = Math.min(end, start + bullet[0].length)
    at = stop + 1
    if (end <= start) {
      blanks++
      continue
    }
    const own = narrow(text.slice(start, end))
    while (emphasis < emphases.length && emphases[emphasis]!.end <= start) emphasis++
    const cover = emphases[emphasis]
    const strong = !!cover && cover.start <= start && cover.end >= end - 1
    const { words, prose } = measure(own)
    lines.push({
      index: lines.length,
      start,
      end,
      text: own,
      folded: narrow(fold(own)),
      blanks,
      strong,
      heading: strong && cover.kind === 'heading',
      prose,
      words,
    })
    blanks = 0
  }
  return lines
}

/** Sentences have many words, most of them in small letters and few of them figures; lists of names and data have not. */
function measure(text: string): { words: number; prose: boolean } {
  let words = 0
  let small = 0
  let figures = 0
  for (const word of matchesOf(WORD, text.slice(0, 1200))) {
    words++
    const first = word[0][0]!
    if (first >= '0' && first <= '9') figures++
    if (first.toLowerCase() === first && first.toUpperCase() !== first) small++
  }
  if (figures * 3 >= words || (text.length < 320 && (text.match(SEPARATOR)?.length ?? 0) >= 3))
    return { words, prose: false }
  const sentence = /[.!?…][”"»’)]?(?:\s|$)/u.test(text)
  return {
    words,
    prose: (words >= 9 && small >= words * 0.5 && sentence) || (words >= 14 && small >= words * 0.45),
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160
}
