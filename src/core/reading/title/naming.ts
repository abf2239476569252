import { fold } from '../lexicon/fold.ts'
import { FIGURE, kindOf, LETTER } from '../lexicon/letters.ts'
import { plainWords } from '../lexicon/plain-words.ts'
import type { NamingPlace, NamingSign } from './signs.ts'

/** One place where the page may name its film; offsets are flat. */
export interface Naming {
  text: string
  start: number
  end: number
  line: number
  place: NamingPlace
  /** What this place shows besides the words, each sign once. */
  signs: readonly NamingSign[]
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
    this.#key ??= titleKey(this.namings[0]!.text)
    return this.#key
  }

  /** @param text one with the same number */
  isSpelled(text: string): boolean {
    return this.namings[0]!.text === text || this.key === titleKey(text)
  }
}

/** Namings by what they say; the order is that of the page. */
export function gathered(namings: readonly Naming[]): NamedTitle[] {
  const byNumber = new Map<number, NamedTitle>()
  for (const it of namings) {
    const number = titleNumber(it.text)
    if (number === 0 && titleKey(it.text) === '') continue
    let place = number
    let known = byNumber.get(place)
    // another title with the same number stands in the next free place
    while (known && !known.isSpelled(it.text)) known = byNumber.get(++place)
    if (known) known.namings.push(it)
    else byNumber.set(place, new NamedTitle(number, it))
  }
  return [...byNumber.values()]
}

/** Two spellings with the same key are the same title. */
export function titleKey(text: string): string {
  return plainWords(text)
}

/** The letters and figures of a title's key as a number: titles with different ones are different. */
export function titleNumber(text: string): number {
  const folded = fold(text)
  const { length } = folded
  let number = 0
  for (let at = 0; at < length; at++) {
    const unit = folded.charCodeAt(at)
    if ((kindOf(unit) & (LETTER | FIGURE)) !== 0) number = (Math.imul(number, 31) + unit) | 0
  }
  return number
}
