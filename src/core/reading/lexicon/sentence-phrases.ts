import { sentencesOf } from '../languages/sentences/all-sentences.ts'
import type { SentenceData, ToldCompany, ToldRole } from '../languages/sentences/sentence-data.ts'
import { contracted } from './contractions.ts'
import { craftBeginnings, craftTellingsAt } from './craft-phrases.ts'
import { fold } from './fold.ts'
import { PhraseIndex, type WordStarts, wordEndsAt } from './phrase-index.ts'

/** What a phrase of a sentence tells; `tail` must follow within the clause. */
export type Telling = {
  side: 'before' | 'behind' | 'role' | 'company' | 'house'
  field: ToldRole | ToldCompany
  tail?: string
  /** Said of a craft: who did it may stand behind the noun too. */
  craft?: boolean
}

/** A telling phrase in a text; offsets count in the text. */
export interface FoundTelling {
  telling: Telling
  start: number
  end: number
}

/** Phrases in one piece, and the first parts of those with a gap: both may begin at one place. */
interface Phrases {
  whole: PhraseIndex<Telling>
  gapped: PhraseIndex<Telling>
}

const INDEXES = new Map<string, Phrases>()
/** A language's small words, as parts of expressions over folded or printed text. */
const WORDS = new Map<string, string>()

function phrasesOf(language: string): Phrases {
  const known = INDEXES.get(language)
  if (known) return known
  const own: Phrases = { whole: new PhraseIndex<Telling>(), gapped: new PhraseIndex<Telling>() }
  const data = sentencesOf(language)
  const learn = (side: Telling['side'], words: Partial<Record<string, readonly string[]>>) => {
    for (const [field, phrases] of Object.entries(words))
      for (const phrase of phrases ?? []) {
        const [head, tail] = phrase.split(' … ')
        for (const last of contracted(tail ?? head!, language)) {
          const telling: Telling = { side, field: field as ToldRole }
          if (tail !== undefined) telling.tail = fold(last)
          if (tail === undefined) own.whole.add(last, telling, language)
          else own.gapped.add(head!, telling, language)
        }
      }
  }
  learn('before', data.before)
  learn('behind', data.behind)
  learn('role', data.roles)
  learn('company', data.companies)
  learn('house', data.houses)
  own.whole.ready()
  own.gapped.ready()
  INDEXES.set(language, own)
  return own
}

/** Every telling phrase that a line has in the words of a language. */
export function tellingsIn(folded: string, starts: WordStarts, language: string): FoundTelling[] {
  const { whole, gapped } = phrasesOf(language)
  const mayTellCraft = craftBeginnings(language)
  const found: FoundTelling[] = []
  const ends = (end: number) => endsPhrase(folded, end)
  let from = 0
  for (let own = 0; own < starts.at.length && found.length < MOST; own++) {
    const at = starts.at[own]!
    const word = starts.word[own]!
    if (at < from) continue
    const part = gapped.mayBegin(word) ? gapped.longestAt(folded, at, ends) : undefined
    if (part)
      for (const { meaning } of part.meanings)
        found.push({ telling: meaning, start: at, end: at + part.phrase.length })
    const entry = whole.mayBegin(word) ? whole.longestAt(folded, at, ends) : undefined
    const end = at + (entry?.phrase.length ?? 0)
    const crafts = mayTellCraft(word) ? craftTellingsAt(folded, at, language) : []
    for (const it of crafts) {
      if (it.end <= end) continue
      for (const field of it.fields)
        found.push({ telling: { side: it.side, field, craft: true }, start: at, end: it.end })
      from = Math.max(from, it.side === 'before' ? it.end : at + 1)
    }
    if (!entry || from > end) continue
    for (const { meaning } of entry.meanings) found.push({ telling: meaning, start: at, end })
    // "au montage," before a name, "au montage" behind one
    if (folded[end - 1] === ',')
      for (const { meaning } of whole.longestAt(folded, at, it => it < end && ends(it))?.meanings ?? [])
        if (meaning.side === 'behind') found.push({ telling: meaning, start: at, end: end - 1 })
    from = end
  }
  return found
}

/** No text tells more credits in one line. */
const MOST = 400

function endsPhrase(folded: string, end: number): boolean {
  return wordEndsAt(folded, end) || ",':".includes(folded[end - 1]!)
}

/** An alternative of a language's words for use in an expression. */
export function oneOf(language: string, pick: 'determiners' | 'relatives' | 'is' | 'ofCompany'): string {
  const key = `${pick} ${language}`
  const known = WORDS.get(key)
  if (known !== undefined) return known
  const data: SentenceData = sentencesOf(language)
  const words = [...data[pick]].sort((a, b) => b.length - a.length).join('|')
  WORDS.set(key, words)
  return words
}
