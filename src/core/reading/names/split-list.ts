import { fold } from '../lexicon/fold.ts'
import { kindAt, SPACE } from '../lexicon/letters.ts'
import { remembered } from '../lexicon/remembered.ts'
import { andWords } from '../lexicon/word-sets.ts'

export interface Piece {
  text: string
  start: number
}

/** No word for "and" has more letters. */
const LONGEST_AND = 7

const OPENS = 1
const CLOSES = 2
const PARTS = 3
const ENDS_LINE = 4
const BLANK = 5
/** What a mark does to a list; 0 for the letters within. */
const DOES = new Uint8Array(0x10000)
for (const [marks, does] of [
  ['([', OPENS],
  [')]', CLOSES],
  [',;/|•·\t+、，；／･▪‧∙', PARTS],
  ['\n', ENDS_LINE],
  [' ', BLANK],
] as const)
  for (const mark of marks) DOES[mark.charCodeAt(0)] = does

/**
 * The parts of a list: at commas, semicolons, slashes, bars, dots, line breaks and the words for "and" of the page's
 * language, outside parentheses and quotation marks. Offsets count from `start`.
 */
export function splitList(text: string, start: number, language: string): Piece[] {
  const pieces: Piece[] = []
  everyPiece(text, start, language, it => {
    pieces.push(it)
    return true
  })
  return pieces
}

/** Whether something holds of every part: for whoever may know enough after the first, the others are not looked for. */
export function everyPiece(
  text: string,
  start: number,
  language: string,
  holds: (piece: Piece) => boolean,
): boolean {
  const ands = andsOf(language)
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const does = DOES[text.charCodeAt(i)]!
    if (does === 0) continue
    if (does === OPENS) depth++
    else if (does === CLOSES) depth = Math.max(0, depth - 1)
    else if (does === ENDS_LINE) depth = 0
    if (does < PARTS || depth > 0) continue
    const next = does === BLANK && !isWide(text, i) ? endOfAnd(text, from, i, ands) : i + 1
    if (next < 0) continue
    const piece = pieceOf(text, from, i, start)
    if (piece && !holds(piece)) return false
    from = next
    i = next - 1
  }
  const last = pieceOf(text, from, text.length, start)
  return last === undefined || holds(last)
}

/** Three spaces part a list as a comma does. */
function isWide(text: string, at: number): boolean {
  return text[at + 1] === ' ' && text[at + 2] === ' '
}

function pieceOf(text: string, from: number, to: number, start: number): Piece | undefined {
  let first = from
  let end = to
  while (first < end && (kindAt(text, first) & SPACE) !== 0) first++
  while (end > first && (kindAt(text, end - 1) & SPACE) !== 0) end--
  return first === end ? undefined : { text: text.slice(first, end), start: start + first }
}

/** The words for "and" of a language, folded, and the letters with which they begin. */
interface Ands {
  words: ReadonlySet<string>
  initials: string
  /** `Elisenda Carulla i Font` is one person. */
  joinsSurnames: boolean
}

const andsOf = remembered((language): Ands => {
  const words = andWords(language)
  const initials = [...words].map(it => it[0]).join('')
  return { words, initials, joinsSurnames: language === 'ca' }
})

/** Where a word for "and" ends that follows the space at `at`; -1 where none does. */
function endOfAnd(text: string, from: number, at: number, ands: Ands): number {
  if (at === from || !ands.initials.includes(fold(text.charAt(at + 1)))) return -1
  const stop = nextSpace(text, at + 1)
  if (stop < 0 || stop - at - 1 > LONGEST_AND) return -1
  const word = fold(text.slice(at + 1, stop))
  if (!ands.words.has(word)) return -1
  const surname =
    word === 'i' && ands.joinsSurnames && joinsSurnames(text.slice(from, at), text.slice(stop + 1))
  return surname ? -1 : stop
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
