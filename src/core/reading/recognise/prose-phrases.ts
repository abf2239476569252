import type { Field } from '../../film/facts.ts'
import { type PhraseIndex, wordEndsAt } from '../lexicon/phrase-index.ts'
import type { Line } from '../page/page.ts'

/** No text credits more people in its sentences. */
export const MOST_CREDITS = 5000

/** What running text is read against. */
export interface ProseSurroundings {
  title: string | undefined
  /** Lines that tell a person's life. */
  biographies: ReadonlySet<number>
  directors: ReadonlySet<string>
}

/** A known phrase in a line; offsets count in the line. */
export interface FoundPhrase {
  field: Field
  start: number
  end: number
}

/** The phrases of each index that a line has, in the page's language or English: all in one walk over its words. */
export function phrasesIn(
  line: Line,
  indexes: readonly PhraseIndex<Field>[],
  language: string,
): readonly (readonly FoundPhrase[])[] {
  const { at: places, word } = line.starts
  const found = indexes.map((): FoundPhrase[] => [])
  const ends = indexes.map(() => 0)
  for (let own = 0; own < word.length; own++)
    for (let which = 0; which < indexes.length; which++) {
      const index = indexes[which]!
      const at = places[own]!
      const hits = found[which]!
      if (!index.mayBegin(word[own]!) || at < ends[which]! || hits.length >= MOST_CREDITS) continue
      const entry = index.longestAt(line.folded, at, end => wordEndsAt(line.folded, end))
      if (!entry) continue
      const end = at + entry.phrase.length
      for (const { meaning, language: spoken } of entry.meanings) {
        const known = hits.slice(-4).some(it => it.start === at && it.field === meaning)
        if (!known && (spoken === language || spoken === 'en')) hits.push({ field: meaning, start: at, end })
      }
      ends[which] = end
    }
  return found
}
