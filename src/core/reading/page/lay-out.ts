import { cuesOf } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { DIGIT, kindOf, LETTER, MARK, SMALL } from '../lexicon/letters.ts'
import { marksOf } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { narrow } from '../lexicon/narrow.ts'
import { wordStarts } from '../lexicon/phrase-index.ts'
import type { FlatText } from './flat-text.ts'
import type { Line } from './page.ts'

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
    const marked = start < end && (kindOf(text.charCodeAt(start)) & WORD) === 0
    const bullet = marked ? BULLET.exec(text.slice(start, Math.min(end, start + 8))) : null
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
    const folded = fold(own)
    lines.push({
      index: lines.length,
      start,
      end,
      text: own,
      folded,
      starts: wordStarts(folded),
      marks: marksOf(own),
      cues: cuesOf(own),
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
function measure(text: string): Measure {
  let words = 0
  let small = 0
  let figures = 0
  let separators = 0
  let within = false
  for (let at = 0; at < text.length && at < MEASURED; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    const begins = (kind & WORD) !== 0
    if (begins && !within) {
      words++
      if (kind & DIGIT) figures++
      else if (kind & SMALL) small++
    } else if (!begins && isSeparator(unit)) separators++
    within = begins || (within && joinsWords(unit))
  }
  const listed =
    words < 9 ||
    figures * 3 >= words ||
    (separators > 2 && text.length < 320 && matchesOf(SEPARATOR, text).length > 2)
  const prose =
    !listed && ((words >= 14 && small >= words * 0.45) || (small >= words * 0.5 && SENTENCE_END.test(text)))
  return { words, prose }
}

interface Measure {
  words: number
  prose: boolean
}

const SENTENCE_END = /[.!?…][”"»’)]?(?:\s|$)/

/** So many letters tell what a line is like. */
const MEASURED = 1200
const WORD = LETTER | MARK | DIGIT

/** `'’.-`, by code: what stands within a word. */
function joinsWords(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 46 || code === 45
}

/** `|·•`, by code. */
function isSeparator(code: number): boolean {
  return code === 124 || code === 0xb7 || code === 0x2022
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160
}
