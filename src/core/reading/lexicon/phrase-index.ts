import { fold } from './fold.ts'

/** What a phrase means, and in which languages it does. */
export interface PhraseEntry<Meaning> {
  phrase: string
  meanings: { meaning: Meaning; language: string; spelling?: string }[]
}

/** A prime well above the number of buckets of the largest index. */
const BEGINNINGS = 16_381

/**
 * Finds the longest known phrase that starts at a place in a folded text. Phrases are bucketed by their first three
 * letters, as one number, so a look-up makes no strings and costs a few comparisons.
 */
export class PhraseIndex<Meaning> {
  readonly #buckets = new Map<number, PhraseEntry<Meaning>[]>()
  readonly #byPhrase = new Map<string, PhraseEntry<Meaning>>()
  /** 1 where some bucket has such a number: most places of a text begin no phrase, which this tells without a look-up. */
  readonly #begun = new Uint8Array(BEGINNINGS)

  /** @param spelling in small letters, where the phrase counts only when a page spells it so (`spelledIn`) */
  add(phrase: string, meaning: Meaning, language: string, spelling?: string): void {
    const folded = fold(phrase).replace(/\s*:$/, '')
    const own = spelling === undefined ? { meaning, language } : { meaning, language, spelling }
    const known = this.#byPhrase.get(folded)
    if (known) {
      if (!known.meanings.some(it => it.meaning === meaning && it.language === language))
        known.meanings.push(own)
      return
    }
    const entry = { phrase: folded, meanings: [own] }
    this.#byPhrase.set(folded, entry)
    const key = bucketAt(folded, 0, Math.min(3, folded.length))
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(entry)
    else this.#buckets.set(key, [entry])
    this.#begun[key % BEGINNINGS] = 1
  }

  /** Sorts the buckets; call once after the last `add`. */
  ready(): this {
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length)
    return this
  }

  /** The phrase that is all of `folded`. */
  whole(folded: string): PhraseEntry<Meaning> | undefined {
    return this.#byPhrase.get(folded)
  }

  /** Longest phrase starting at `at` for which `fits(end)` holds. */
  longestAt(folded: string, at: number, fits: (end: number) => boolean): PhraseEntry<Meaning> | undefined {
    const left = folded.length - at
    for (let letters = Math.min(3, left); letters > 0; letters--) {
      const key = bucketAt(folded, at, letters)
      const bucket = this.#begun[key % BEGINNINGS] === 1 ? this.#buckets.get(key) : undefined
      if (!bucket) continue
      const fourth = letters === 3 && left > 3 ? folded.charCodeAt(at + 3) : -1
      for (const entry of bucket) {
        const { phrase } = entry
        const { length } = phrase
        // shorter ones stand in a bucket of their own; most others already differ in the letter behind those of the bucket
        if (length < letters || length > left || (length > 3 && phrase.charCodeAt(3) !== fourth)) continue
        if (folded.startsWith(phrase, at) && fits(at + length)) return entry
      }
    }
    return undefined
  }
}

/** The first letters at a place as one small number; rare letters may share one, as whoever looks also compares. */
function bucketAt(folded: string, at: number, letters: number): number {
  let key = letters
  for (let own = at; own < at + letters; own++) key = (key << 9) ^ folded.charCodeAt(own)
  return key & 0x3fffffff
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

const LETTER = /[\p{L}\p{M}\d]/u
/** The same by code, for the first letters of Unicode, which most texts are made of. */
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
)

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < LETTERS.length ? LETTERS[code] === 1 : LETTER.test(text[at]!)
}

/** True where no letter or digit stands at `at`: the end of a word. */
export function wordEndsAt(text: string, at: number): boolean {
  return at >= text.length || !isLetter(text, at)
}

/** True where no letter or digit stands before `at`: the start of a word. */
export function wordStartsAt(text: string, at: number): boolean {
  return at <= 0 || !isLetter(text, at - 1)
}
