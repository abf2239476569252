/** What a unit of text is, as bits; many are more than one. Halves of pairs (letters beyond the first plane) are none. */
export const LARGE = 1
export const SMALL = 2
/** Letters of scripts without case, and such as `ª`. */
export const CASELESS = 4
const OTHER_LETTER = 8
export const MARK = 16
/** 0 to 9 only. */
export const DIGIT = 32
/** Figures of any script, digits among them. */
export const FIGURE = 64
export const SPACE = 128
const LEARNT = 256

export const LETTER = LARGE | SMALL | CASELESS | OTHER_LETTER

const FORMS: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, LARGE],
  [/\p{Ll}/u, SMALL],
  [/\p{Lo}/u, CASELESS],
  [/[\p{Lt}\p{Lm}]/u, OTHER_LETTER],
  [/\p{M}/u, MARK],
  [/\d/u, DIGIT],
  [/\p{N}/u, FIGURE],
  [/\s/u, SPACE],
]

const KINDS = new Uint16Array(0x10000)

/**
 * What a unit of UTF-16 is. An expression asks the same of a letter, but takes many times longer, and most letters of a
 * page are asked about again and again.
 */
export function kindOf(unit: number): number {
  const kind = KINDS[unit]!
  return kind === 0 ? learn(unit) : kind
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit)
  let kind = LEARNT
  for (const [form, bit] of FORMS) if (form.test(letter)) kind |= bit
  KINDS[unit] = kind
  return kind
}

/** The same of the unit at a place of a text; nothing beyond its ends. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : 0
}

/** True where the first letter of a text is one of these kinds. */
export function beginsWith(text: string, kinds: number): boolean {
  return (kindAt(text, 0) & kinds) !== 0
}

/** True where any letter of a text is one of these kinds. */
export function holds(text: string, kinds: number): boolean {
  for (let at = 0; at < text.length; at++) if ((kindOf(text.charCodeAt(at)) & kinds) !== 0) return true
  return false
}

/** All that the letters of a text are. */
export function kindsOf(text: string): number {
  let kinds = 0
  for (let at = 0; at < text.length; at++) kinds |= kindOf(text.charCodeAt(at))
  return kinds
}

/** How many words spaces part; a space at either end parts an empty one off. */
export function countWords(text: string): number {
  let words = 1
  let within = true
  for (let at = 0; at < text.length; at++) {
    const space = (kindOf(text.charCodeAt(at)) & SPACE) !== 0
    if (space && within) words++
    within = !space
  }
  return words
}

/** How many units of a text are of some kinds. */
export function countOf(text: string, kinds: number): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if ((kindOf(text.charCodeAt(at)) & kinds) !== 0) count++
  return count
}

/** True where a text has one of the figures 0 to 9. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 47 && unit < 58) return true
  }
  return false
}

/** True where a number of no more than so many of the figures 0 to 9 stands in a text from a place on: no year is one of two. */
export function hasNumber(text: string, longest: number, from = 0): boolean {
  let figures = 0
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 47 && unit < 58) figures++
    else if (figures > 0) {
      if (figures <= longest) return true
      figures = 0
    }
  }
  return figures > 0 && figures <= longest
}

/** True where so many units of some kinds stand side by side. */
export function hasRun(text: string, kinds: number, length: number): boolean {
  let run = 0
  for (let at = 0; at < text.length; at++) {
    run = (kindOf(text.charCodeAt(at)) & kinds) === 0 ? 0 : run + 1
    if (run === length) return true
  }
  return false
}

/** The words of a text as spaces part them; an empty one before a space that leads it, and behind one that ends it. */
export function splitWords(text: string): string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if ((kindOf(text.charCodeAt(at)) & SPACE) === 0) continue
    words.push(text.slice(from, at))
    while ((kindAt(text, at + 1) & SPACE) !== 0) at++
    from = at + 1
  }
  words.push(text.slice(from))
  return words
}

/** Whether a text has one of some letters or marks, all of one unit: the same as an expression tells, in less time. */
export function anyOf(letters: string): (text: string) => boolean {
  const units = [...letters].map(it => it.charCodeAt(0))
  const known = new Uint8Array(Math.max(...units) + 1)
  for (const it of units) known[it] = 1
  return text => {
    for (let at = 0; at < text.length; at++) if (known[text.charCodeAt(at)] === 1) return true
    return false
  }
}

/** True where two spaces stand side by side. */
export function hasWideSpace(text: string): boolean {
  let space = 0
  for (let at = 0; at < text.length; at++) {
    const own = kindOf(text.charCodeAt(at)) & SPACE
    if ((own & space) !== 0) return true
    space = own
  }
  return false
}

/** Where each word begins and ends, by turns: of letters and figures, marks on them, and of `joined` within. */
export function wordsIn(text: string, joined: string): number[] {
  const words: number[] = []
  let within = false
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    const begins = (kind & (LETTER | FIGURE)) !== 0
    const goesOn: boolean =
      begins || (within && (kind & SPACE) === 0 && ((kind & MARK) !== 0 || joined.includes(text[at]!)))
    if (goesOn !== within) words.push(at)
    within = goesOn
  }
  if (within) words.push(text.length)
  return words
}

/** The text without spaces and some marks at its end: an expression for them would be tried at every place of it. */
export function withoutEnd(text: string, marks = ''): string {
  let end = text.length
  while (end > 0 && ((kindAt(text, end - 1) & SPACE) !== 0 || marks.includes(text[end - 1]!))) end--
  return end === text.length ? text : text.slice(0, end)
}
