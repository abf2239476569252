import { fold } from './fold.ts'
import { FIGURE, kindOf, LETTER, SPACE } from './letters.ts'
import { matchesOf } from './matches-of.ts'

/** Classes of units: 1 to 26 are letters without case and accents; what is none of all these has 0. */
const FOREIGN = 27
const FIGURES = 28
const LINK_MARK = 29
const MONEY_OR_PLUS = 30
const BLANK = 31
const NO_LETTERS = [0, FIGURES, LINK_MARK, MONEY_OR_PLUS, BLANK]

/** The class of each unit, and one more; 0 where it is not known yet. */
const CLASSES = new Uint8Array(0x10000)
/** Which cues have three such classes in a row: a bit for each. */
const CUES = new Int32Array(1 << 15)
let cues = 0

/** How common letters are in the languages of festivals, a to z: cues are taken from the rarest of a piece. */
const COMMON = [9, 2, 4, 5, 12, 2, 2, 3, 8, 1, 2, 5, 3, 8, 7, 3, 1, 8, 7, 7, 4, 2, 1, 1, 1, 1]

/** An expression that is tried only on texts with one of the pieces that it needs (`cue`). */
export class Cued {
  readonly #form: RegExp
  readonly #cue: number

  constructor(form: RegExp, pieces: readonly string[]) {
    this.#form = form
    this.#cue = cue(pieces)
  }

  /** @param cues those of `text`, or of a text that it is cut from */
  test(text: string, cues = cuesOf(text)): boolean {
    return (cues & this.#cue) !== 0 && this.#form.test(text)
  }

  exec(text: string, cues = cuesOf(text)): RegExpExecArray | null {
    return (cues & this.#cue) !== 0 ? this.#form.exec(text) : null
  }

  /** Every match of a global expression (`matchesOf`). */
  matches(text: string, cues = cuesOf(text)): RegExpExecArray[] {
    return (cues & this.#cue) !== 0 ? matchesOf(this.#form, text) : []
  }

  replaceIn(text: string, by: string | ((own: string) => string), cues = cuesOf(text)): string {
    if ((cues & this.#cue) === 0) return text
    return typeof by === 'string' ? text.replace(this.#form, by) : text.replace(this.#form, by)
  }
}

/**
 * One bit for pieces of text of which an expression needs one, whatever their case and accents: a text whose cues
 * (`cuesOf`) lack the bit has none of them, and the expression need not be tried on it. `_` stands for what is no letter, the
 * ends of a text included, so that a word of two letters can be a piece (`_tv`); `0` for any figure.
 */
function cue(pieces: readonly string[]): number {
  // more than there are bits share some: a cue only says what is worth a try
  const bit = 1 << (cues++ & 31)
  for (const it of pieces) for (const key of keysOf(it)) CUES[key]! |= bit
  return bit
}

/** The cues of a text. */
export function cuesOf(text: string): number {
  let found = 0
  let key = 0
  for (let at = 0; at < text.length; at++) {
    key = ((key << 5) | classOf(text.charCodeAt(at))) & 0x7fff
    found |= CUES[key]!
  }
  return found | CUES[(key << 5) & 0x7fff]!
}

function classOf(unit: number): number {
  const known = CLASSES[unit]!
  return known === 0 ? learn(unit) : known - 1
}

function learn(unit: number): number {
  const own = classify(unit)
  CLASSES[unit] = own + 1
  return own
}

function classify(unit: number): number {
  const letter = String.fromCharCode(unit)
  // an expression that heeds no case takes the long s for an s
  const plain = unit === 0x17f ? 's' : fold(letter)
  if (plain >= 'a' && plain <= 'z') return plain.charCodeAt(0) - 96
  if ('@©<>{}'.includes(letter)) return LINK_MARK
  if ('€$£+'.includes(letter)) return MONEY_OR_PLUS
  const kind = kindOf(unit)
  if (kind & SPACE) return BLANK
  if (kind & FIGURE) return FIGURES
  return kind & LETTER ? FOREIGN : 0
}

/** The three classes by which a piece is found: the rarest in it; any that end in it where it is a single mark. */
function keysOf(piece: string): number[] {
  const units = [...piece].map(it => (it === '_' ? NO_LETTERS : [classOf(it.charCodeAt(0))]))
  if (units.length === 1) return Array.from({ length: 1 << 10 }, (_, before) => (before << 5) | units[0]![0]!)
  if (units.length < 3) throw new RangeError(`A cue needs a mark or three letters: ${piece}`)
  let best = 0
  for (let at = 1; at + 3 <= units.length; at++) if (worth(units, at) < worth(units, best)) best = at
  const [first, second, third] = units.slice(best, best + 3) as [number[], number[], number[]]
  return first.flatMap(a => second.flatMap(b => third.map(c => (a << 10) | (b << 5) | c)))
}

function worth(units: readonly (readonly number[])[], at: number): number {
  return units.slice(at, at + 3).reduce((product, [own]) => product * (COMMON[own! - 1] ?? 12), 1)
}
