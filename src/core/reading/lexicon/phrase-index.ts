import { fold } from './fold.ts'
import { DIGIT, kindAt, kindOf, LETTER, MARK } from './letters.ts'

/** What a phrase means, and in which languages it does. */
export interface PhraseEntry<Meaning> {
  phrase: string
  meanings: { meaning: Meaning; language: string; spelling?: string }[]
}

/** By so many letters phrases are bucketed, the longer ones first: a bucket holds none that belongs in one before it. */
const BUCKETED = [6, 3, 2, 1] as const

/** The words of a folded text: where each begins, and the number of its letters, which other words may share. */
export interface WordStarts {
  at: readonly number[]
  word: readonly number[]
}

const NUMBERS = 1 << 15

/** Some of the numbers under `NUMBERS`, a bit for each: 4 kB, which stay at hand while the words of a page are looked up. */
class NumberSet {
  readonly #bits = new Uint32Array(NUMBERS >> 5)

  add(number: number): void {
    this.#bits[number >> 5]! |= 1 << (number & 31)
  }

  has(number: number): boolean {
    return (this.#bits[number >> 5]! & (1 << (number & 31))) !== 0
  }
}

/** Every word of a folded text that begins with a letter; where one ends at a figure (`usa1978`) its letters count alone. */
export function wordStarts(folded: string): WordStarts {
  const at: number[] = []
  const word: number[] = []
  let within = false
  for (let own = 0; own < folded.length; own++) {
    const kind = kindOf(folded.charCodeAt(own))
    if (within || (kind & (LETTER | MARK)) === 0) {
      within = (kind & WORD) !== 0
      continue
    }
    at.push(own)
    let letters = 0
    for (; own < folded.length; own++) {
      const unit = folded.charCodeAt(own)
      if ((kindOf(unit) & (LETTER | MARK)) === 0) break
      letters = withLetter(letters, unit)
    }
    word.push(numberOf(letters))
    own--
    within = true
  }
  return { at, word }
}

/** The letters of a word as one number, letter by letter. */
function withLetter(letters: number, unit: number): number {
  return (Math.imul(letters, 31) + unit) | 0
}

/** The same as one of the numbers under `NUMBERS`, which other letters may share. */
function numberOf(letters: number): number {
  return (letters ^ (letters >>> 15)) & (NUMBERS - 1)
}

/**
 * Finds the longest known phrase that starts at a place in a folded text. Phrases are bucketed by their first letters (six,
 * or three of those that have no six), as one number, so a look-up makes no strings and costs a few comparisons.
 */
export class PhraseIndex<Meaning> {
  readonly #buckets = new Map<number, PhraseEntry<Meaning>[]>()
  /** Those of the buckets: most places of a text begin no phrase, which this tells without a look-up. */
  readonly #begun = new NumberSet()
  /** The first words of the phrases. */
  readonly #first = new NumberSet()
  /** Those of `BUCKETED` by which some phrase is bucketed: few lists have phrases of one letter or two. */
  #lengths: readonly number[] = []

  /** @param spelling in small letters, where the phrase counts only when a page spells it so (`spelledIn`) */
  add(phrase: string, meaning: Meaning, language: string, spelling?: string): void {
    const folded = fold(phrase).replace(/\s*:$/, '')
    const own = spelling === undefined ? { meaning, language } : { meaning, language, spelling }
    const known = this.#named(folded)
    if (known) {
      if (!known.meanings.some(it => it.meaning === meaning && it.language === language))
        known.meanings.push(own)
      return
    }
    const entry = { phrase: folded, meanings: [own] }
    const key = bucketOf(folded)
    const letters = bucketedBy(folded)
    if (!this.#lengths.includes(letters))
      this.#lengths = BUCKETED.filter(it => it === letters || this.#lengths.includes(it))
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(entry)
    else this.#buckets.set(key, [entry])
    this.#begun.add(numberOf(key))
    this.#first.add(wordAt(folded, 0))
  }

  /** Sorts the buckets; call once after the last `add`. */
  ready(): this {
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length)
    return this
  }

  /** The phrase that is all of `folded`. */
  whole(folded: string): PhraseEntry<Meaning> | undefined {
    return this.#first.has(wordAt(folded, 0)) ? this.#named(folded) : undefined
  }

  #named(folded: string): PhraseEntry<Meaning> | undefined {
    const bucket = this.#bucket(bucketOf(folded))
    if (bucket) for (const entry of bucket) if (entry.phrase === folded) return entry
    return undefined
  }

  #bucket(key: number): PhraseEntry<Meaning>[] | undefined {
    return this.#begun.has(numberOf(key)) ? this.#buckets.get(key) : undefined
  }

  /** False where no phrase begins with a word, by its number. */
  mayBegin(word: number): boolean {
    return this.#first.has(word)
  }

  /** The same of the word at a place of a folded text; not for words that may be glued to the next (`DirectorJane`). */
  mayBeginAt(folded: string, at: number): boolean {
    return this.#first.has(wordAt(folded, at))
  }

  /** False where no word of a text begins one of the phrases. */
  mayStandIn({ word }: WordStarts): boolean {
    for (let own = 0; own < word.length; own++) if (this.#first.has(word[own]!)) return true
    return false
  }

  /** Where one of the phrases may begin: most lines of a page have no such place. */
  placesIn({ at, word }: WordStarts): readonly number[] {
    let places: number[] | undefined
    for (let own = 0; own < word.length; own++)
      if (this.#first.has(word[own]!)) {
        if (places) places.push(at[own]!)
        else places = [at[own]!]
      }
    return places ?? NOWHERE
  }

  /** Longest phrase starting at `at` for which `fits(end)` holds. */
  longestAt(folded: string, at: number, fits: (end: number) => boolean): PhraseEntry<Meaning> | undefined {
    const left = folded.length - at
    for (const letters of this.#lengths) {
      if (letters > left) continue
      const bucket = this.#bucket(bucketAt(folded, at, letters))
      if (!bucket) continue
      for (const entry of bucket) {
        const { length } = entry.phrase
        // shorter ones may share the number, but stand in a bucket of their own
        if (length < letters || length > left) continue
        // most of a bucket end where no word does
        if (fits(at + length) && folded.startsWith(entry.phrase, at)) return entry
      }
    }
    return undefined
  }
}

/** A set of phrases; a text whose first word begins none of them is told without being looked up. */
export class PhraseSet {
  /** By their first letters: a `Set` of texts first makes a name of its own of each that is just cut out of a page. */
  readonly #buckets = new Map<number, string[]>()
  /** The first words of the phrases. */
  readonly #first = new NumberSet()

  /** @param phrases folded */
  constructor(phrases: Iterable<string>) {
    for (const it of new Set(phrases)) {
      const key = bucketOf(it)
      const bucket = this.#buckets.get(key)
      if (bucket) bucket.push(it)
      else this.#buckets.set(key, [it])
      this.#first.add(wordAt(it, 0))
    }
  }

  has(folded: string): boolean {
    return this.mayHave(folded) && this.#buckets.get(bucketOf(folded))?.includes(folded) === true
  }

  /** False where no word of a text begins one of the phrases: an expression for them need not be tried. */
  mayStandIn({ word }: WordStarts): boolean {
    for (let own = 0; own < word.length; own++) if (this.#first.has(word[own]!)) return true
    return false
  }

  /** The same of a folded text whose words are not known; words may stand right behind figures (`5mai`). */
  mayStandWithin(folded: string): boolean {
    for (let at = 0; at < folded.length; at++) {
      if ((kindOf(folded.charCodeAt(at)) & (LETTER | MARK)) === 0) continue
      if (this.#first.has(wordAt(folded, at))) return true
      while (kindAt(folded, at) & (LETTER | MARK)) at++
    }
    return false
  }

  /** False where none of the phrases begins with the first word of a text. */
  mayHave(folded: string): boolean {
    return this.#first.has(wordAt(folded, 0))
  }
}

/** The number of the word at a place of a folded text; that of no letters where something else stands there. */
function wordAt(folded: string, at: number): number {
  let letters = 0
  for (let own = at; own < folded.length; own++) {
    const unit = folded.charCodeAt(own)
    if ((kindOf(unit) & (LETTER | MARK)) === 0) break
    letters = withLetter(letters, unit)
  }
  return numberOf(letters)
}

const NOWHERE: readonly number[] = []

/** The first letters at a place as one small number; rare letters may share one, as whoever looks also compares. */
function bucketAt(folded: string, at: number, letters: number): number {
  let key = letters
  for (let own = at; own < at + letters; own++) key = Math.imul(key, 961) + folded.charCodeAt(own)
  return key & 0x3fffffff
}

/** The bucket that a phrase stands in. */
function bucketOf(phrase: string): number {
  return bucketAt(phrase, 0, bucketedBy(phrase))
}

function bucketedBy(phrase: string): number {
  return phrase.length > 5 ? 6 : Math.min(phrase.length, 3)
}

/** Whether a page spells the phrase that it has at `at` as one of its languages demands. */
export function spelledIn<Meaning>(entry: PhraseEntry<Meaning>, text: string, at: number): boolean {
  if (entry.meanings.some(it => it.spelling === undefined)) return true
  const written = text.slice(at, at + entry.phrase.length).toLowerCase()
  return entry.meanings.some(it => it.spelling === written)
}

/** The meaning in the page's language, else in English, else in the first language that has it. */
export function meaningIn<Meaning>(entry: PhraseEntry<Meaning>, language: string): Meaning {
  const found =
    entry.meanings.find(it => it.language === language) ??
    entry.meanings.find(it => it.language === 'en') ??
    entry.meanings[0]!
  return found.meaning
}

const WORD = LETTER | MARK | DIGIT

/** True where no letter or digit stands at `at`: the end of a word. */
export function wordEndsAt(text: string, at: number): boolean {
  return at >= text.length || (kindOf(text.charCodeAt(at)) & WORD) === 0
}

/** True where no letter or digit stands before `at`: the start of a word. */
export function wordStartsAt(text: string, at: number): boolean {
  return at <= 0 || (kindOf(text.charCodeAt(at - 1)) & WORD) === 0
}
