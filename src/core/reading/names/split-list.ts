import { fold } from '../lexicon/fold.ts'
import { anyOf } from '../lexicon/letters.ts'
import { andWords } from '../lexicon/word-sets.ts'

export interface Piece {
  text: string
  start: number
}

/** No word for "and" has more letters. */
const LONGEST_AND = 7
const isSeparator = anyOf(',;/|•·\n\t+、，；／･▪‧∙')

/**
 * The parts of a list: at commas, semicolons, slashes, bars, dots, line breaks and the words for "and" of the page's
 * language, outside parentheses and quotation marks. Offsets count from `start`.
 */
export function splitList(text: string, start: number, language: string): Piece[] {
  return [...piecesOf(text, start, language)]
}

/** The same one by one, for whoever may know enough after the first. */
export function* piecesOf(text: string, start: number, language: string): Generator<Piece> {
  const ands = andWords(language)
  let depth = 0
  let from = 0
  const upTo = (end: number): Piece[] => {
    const raw = text.slice(from, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    return trimmed === '' ? [] : [{ text: trimmed, start: start + from + lead }]
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (mark === '(' || mark === '[') depth++
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) {
      if (mark === '\n') depth = 0
      else continue
    }
    if (isSeparator(mark) || (mark === ' ' && text[i + 1] === ' ' && text[i + 2] === ' ')) {
      yield* upTo(i)
      from = i + 1
    } else if (mark === ' ') {
      const stop = nextSpace(text, i + 1)
      if (stop > i + 1 && stop - i - 1 <= LONGEST_AND && i > from) {
        const word = fold(text.slice(i + 1, stop))
        const surname =
          word === 'i' && language === 'ca' && joinsSurnames(text.slice(from, i), text.slice(stop + 1))
        if (surname) continue
        if (ands.has(word) || (word === 'e' && /,\s*$/.test(text.slice(from, i)))) {
          yield* upTo(i)
          from = stop
          i = stop - 1
        }
      }
    }
  }
  yield* upTo(text.length)
}

/** `Elisenda Carulla i Font`: in Catalan "i" joins the two family names of one person, where one word follows and two stand before. */
function joinsSurnames(before: string, behind: string): boolean {
  const next = /^(\S+)(\s+\S+)?/u.exec(behind.split(/[,;/|\n(.]/u)[0]!)
  return before.trim().split(/\s+/u).length >= 2 && next !== null && next[2] === undefined
}

function nextSpace(text: string, from: number): number {
  const limit = Math.min(text.length, from + 12)
  for (let i = from; i < limit; i++) if (text[i] === ' ') return i
  return -1
}
