import { fold } from './fold.ts'

/** What a phrase means, and in which languages it does. */
export interface PhraseEntry<Meaning> {
  phrase: string
  meanings: { meaning: Meaning; language: string; spelling?: string }[]
}

/**
 * Finds the longest known phrase that starts at a place in a folded text. Phrases are bucketed by their first two
 * letters, as one number, so a look-up makes no strings and costs a few comparisons.
 */
export class PhraseIndex<Meaning> {
  readonly #buckets = new Map<number, PhraseEntry<Meaning>[]>()
  readonly #byPhrase = new Map<string, PhraseEntry<Meaning>>()

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
    const key = bucketAt(folded, 0)
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(entry)
    else this.#buckets.set(key, [entry])
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
    const third = folded.charCodeAt(at + 2)
    const bucket = this.#buckets.get(bucketAt(folded, at))
    if (bucket)
      for (const entry of bucket) {
        const { phrase } = entry
        if (phrase.length > 2 && phrase.charCodeAt(2) !== third) continue
        if (folded.startsWith(phrase, at) && fits(at + phrase.length)) return entry
      }
    // the last letter of a text is a bucket of its own already
    const single = at + 1 < folded.length ? this.#buckets.get(folded.charCodeAt(at)) : undefined
    return single?.find(() => fits(at + 1))
  }
}

/** The first two letters at a place, or the only one. */
function bucketAt(folded: string, at: number): number {
  const first = folded.charCodeAt(at)
  return at + 1 < folded.length ? (first << 16) | folded.charCodeAt(at + 1) : first
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

/** True where no letter or digit stands at `at`: the end of a word. */
export function wordEndsAt(text: string, at: number): boolean {
  return at >= text.length || !LETTER.test(text[at]!)
}

/** True where no letter or digit stands before `at`: the start of a word. */
export function wordStartsAt(text: string, at: number): boolean {
  return at <= 0 || !LETTER.test(text[at - 1]!)
}
