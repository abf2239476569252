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

/** The phrases of an index that a line has, in the page's language or English. */
export function phrasesIn(line: Line, index: PhraseIndex<Field>, language: string): FoundPhrase[] {
  const hits: FoundPhrase[] = []
  let from = 0
  for (const at of index.placesIn(line.starts)) {
    if (at < from) continue
    if (hits.length >= MOST_CREDITS) break
    const entry = index.longestAt(line.folded, at, end => wordEndsAt(line.folded, end))
    if (!entry) continue
    for (const meaning of entry.meanings) {
      if (meaning.language === language || meaning.language === 'en') {
        if (!hits.slice(-4).some(it => it.start === at && it.field === meaning.meaning))
          hits.push({ field: meaning.meaning, start: at, end: at + entry.phrase.length })
      }
    }
    from = at + entry.phrase.length
  }
  return hits
}
