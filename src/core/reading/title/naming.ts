import { fold } from '../lexicon/fold.ts'
import { FIGURE, kindOf, LETTER } from '../lexicon/letters.ts'
import { plainWords } from '../lexicon/plain-words.ts'
import type { Line } from '../page/page.ts'
import type { NamingPlace, NamingSign } from './signs.ts'

/** One place where the page may name its film; offsets are flat. */
export interface Naming {
  text: string
  /** `text` in lower case without diacritics. */
  folded: string
  start: number
  end: number
  line: number
  place: NamingPlace
  /** What this place shows besides the words, each sign once. */
  signs: readonly NamingSign[]
}

/** The naming by the words that begin at a place of a line, which are folded with the line already. */
export function namingAt(
  line: Line,
  text: string,
  at: number,
  place: NamingPlace,
  signs: readonly NamingSign[],
): Naming {
  const start = line.start + at
  const folded = line.folded.slice(at, at + text.length)
  return { text, folded, start, end: start + text.length, line: line.index, place, signs }
}

/** A naming in other words than those at its place: those of two lines, or what a label's value comes to. */
export function namingAs(
  text: string,
  { start, end, line }: { start: number; end: number; line: number },
  place: NamingPlace,
  signs: readonly NamingSign[],
): Naming {
  return { text, folded: fold(text), start, end, line, place, signs }
}

/** All places where the page says the same words, however they are spelled in capitals and accents. */
export class NamedTitle {
  /** That of its key (`titleNumber`). */
  readonly number: number
  readonly namings: Naming[]
  #key: string | undefined

  constructor(number: number, first: Naming) {
    this.number = number
    this.namings = [first]
  }

  /** Told when asked for: titles are told apart by their numbers, nearly always. */
  get key(): string {
    this.#key ??= titleKey(this.namings[0]!.folded)
    return this.#key
  }

  /** @param folded that of a text with the same number */
  isSpelled(folded: string): boolean {
    return this.namings[0]!.folded === folded || this.key === titleKey(folded)
  }
}

/** Namings by what they say; the order is that of the page. */
export function gathered(namings: readonly Naming[]): NamedTitle[] {
  const byNumber = new Map<number, NamedTitle>()
  for (const it of namings) {
    const number = titleNumber(it.folded)
    if (number === 0 && titleKey(it.folded) === '') continue
    let place = number
    let known = byNumber.get(place)
    // another title with the same number stands in the next free place
    while (known && !known.isSpelled(it.folded)) known = byNumber.get(++place)
    if (known) known.namings.push(it)
    else byNumber.set(place, new NamedTitle(number, it))
  }
  return [...byNumber.values()]
}

/** Two spellings with the same key are the same title. */
export function titleKey(text: string): string {
  return plainWords(text)
}

/** The letters and figures of a folded title's key as a number: titles with different ones are different. */
export function titleNumber(folded: string): number {
  const { length } = folded
  let number = 0
  for (let at = 0; at < length; at++) {
    const unit = folded.charCodeAt(at)
    if ((kindOf(unit) & (LETTER | FIGURE)) !== 0) number = (Math.imul(number, 31) + unit) | 0
  }
  return number
}
