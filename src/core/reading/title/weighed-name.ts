import { countWords, kindsOf } from '../lexicon/letters.ts'
import { isPersonName } from '../names/person-names.ts'
import type { NamedTitle } from './naming.ts'
import { POINTS } from './points.ts'
import { type Evidence, MUST_BE_EVERYWHERE, type Sign } from './signs.ts'

/** Of one of several films, the line that begins its part of the page: too few pages show it to be fitted. */
const OF_ENTRIES: Readonly<Partial<Record<Sign, number>>> = { 'entry-head': 4 }

const WORTH: ReadonlyMap<string, number> = new Map(Object.entries({ ...OF_ENTRIES, ...POINTS }))

/** The points of a sign that is there; of one with a measure, those of a measure of 1. */
export const worthOf = (sign: Sign): number => WORTH.get(sign) ?? 0

/** Fewer points than this explain nothing. */
const WORTH_TELLING = 0.2

/** Signs and their measures: a name has a dozen, which are looked through sooner than a map of them is made. */
class SignRow {
  readonly signs: Sign[] = []
  readonly measures: number[] = []

  find(sign: Sign): number {
    for (let at = 0; at < this.signs.length; at++) if (this.signs[at] === sign) return at
    return -1
  }

  push(sign: Sign, by: number): void {
    this.signs.push(sign)
    this.measures.push(by)
  }
}

/** A title that the page may have, with what is told for and against it. */
export class WeighedName {
  readonly title: NamedTitle
  readonly text: string
  readonly folded: string
  readonly words: number
  readonly kinds: number
  /** What the signs come to that were told when it was weighed last. */
  points = 0
  #namesPerson: boolean | undefined
  readonly #told = new SignRow()
  /** The points of each sign that was told. */
  readonly #worths: number[] = []
  /** Signs against single places, and how many of them show each. */
  readonly #against = new SignRow()

  constructor(title: NamedTitle) {
    this.title = title
    const { text, folded } = title.namings[0]!
    this.text = text
    this.folded = folded
    this.words = countWords(text)
    this.kinds = kindsOf(text)
  }

  /** Its words have the form of a person's name (`isPersonName`). */
  get namesPerson(): boolean {
    this.#namesPerson ??= isPersonName(this.text)
    return this.#namesPerson
  }

  /** Of the same sign the greatest measure counts. */
  tell(sign: Sign, by = 1): void {
    const { measures } = this.#told
    const at = this.#told.find(sign)
    if (at < 0) {
      this.#told.push(sign, by)
      this.#worths.push(worthOf(sign))
    } else if (measures[at]! < by) measures[at] = by
  }

  /** Of one of its places: what only speaks against that place counts where every place shows it (`tellAgainstAll`). */
  tellOfPlace(sign: Sign, by = 1): void {
    if (!MUST_BE_EVERYWHERE.has(sign)) {
      this.tell(sign, by)
      return
    }
    const at = this.#against.find(sign)
    if (at < 0) this.#against.push(sign, 1)
    else this.#against.measures[at]!++
  }

  /** Tells what so many of its places show against themselves. */
  tellAgainstAll(places: number): void {
    const { signs, measures } = this.#against
    for (let at = 0; at < signs.length; at++) if (measures[at]! >= places) this.tell(signs[at]!)
  }

  has(sign: Sign): boolean {
    return this.#told.find(sign) >= 0
  }

  /** Tells those signs that are there once more, under the names that they have on pages of a kind. */
  tellAgain(signs: readonly (readonly [Sign, Sign])[]): void {
    for (const pair of signs) {
      const at = this.#told.find(pair[0])
      if (at >= 0) this.tell(pair[1], this.#told.measures[at])
    }
  }

  /** Adds up the points of its signs. */
  weigh(): void {
    const { measures } = this.#told
    let sum = 0
    for (let at = 0; at < measures.length; at++) sum += this.#worths[at]! * measures[at]!
    this.points = sum
  }

  /** So many of its signs, those that weigh most first, each with its points. */
  heaviest(most: number): { sign: Sign; points: number }[] {
    const { signs, measures } = this.#told
    return signs
      .map((sign, at) => ({ sign, points: this.#worths[at]! * measures[at]! }))
      .filter(it => Math.abs(it.points) >= WORTH_TELLING)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, most)
  }

  /** Every sign that was told, in the order in which they were. */
  evidence(): Evidence {
    const { signs, measures } = this.#told
    return new Map(signs.map((sign, at) => [sign, measures[at]!]))
  }
}
