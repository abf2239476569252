import { fold } from './fold.ts'
import { languageOfCode, TONGUES } from './language-names.ts'
import { type PhraseIndex, spelledIn, wordEndsAt, wordStartsAt } from './phrase-index.ts'
import { countryOfCode, DEMONYMS, PLACES } from './place-names.ts'

/** A country or language named in a text. */
export interface FoundCode {
  code: string
  start: number
  end: number
}

/** All countries named in `text`, left to right; printed codes ("D/F") only where `codes` allows. */
export function countriesIn(text: string, codes: boolean, folded = fold(text)): FoundCode[] {
  return scan(text, folded, PLACES, codes ? countryOfCode : undefined)
}

/** Countries told by their adjectives ("Français, Algérien"). */
export function demonymsIn(text: string): FoundCode[] {
  return scan(text, fold(text), DEMONYMS, undefined)
}

/** All languages named in `text`, left to right. */
export function languagesIn(
  text: string,
  codes: boolean,
  folded = fold(text),
  among?: readonly string[],
): FoundCode[] {
  return scan(text, folded, TONGUES, codes ? languageOfCode : undefined, among)
}

const CODE = /^[A-Z](?:\.?[A-Z]){0,4}\.?(?![\p{L}])/u

function scan(
  text: string,
  folded: string,
  index: PhraseIndex<string>,
  ofCode: ((code: string) => string | undefined) | undefined,
  among?: readonly string[],
): FoundCode[] {
  const found: FoundCode[] = []
  for (let at = 0; at < text.length; at++) {
    if (!wordStartsAt(text, at)) continue
    const entry = index.longestAt(folded, at, end => wordEndsAt(text, end) || /\d/.test(text[end]!))
    const known =
      entry &&
      (!among || entry.meanings.some(it => among.includes(it.language))) &&
      spelledIn(entry, text, at)
    if (
      entry &&
      known &&
      (entry.phrase.length > 3 || entry.phrase.endsWith('.') || text[at]!.toUpperCase() === text[at])
    ) {
      found.push({ code: entry.meanings[0]!.meaning, start: at, end: at + entry.phrase.length })
      at += entry.phrase.length - 1
      continue
    }
    if (ofCode) {
      const match = CODE.exec(text.slice(at, at + 10))
      const code = match ? ofCode(match[0]) : undefined
      if (match && code) {
        found.push({ code, start: at, end: at + match[0].replace(/\.$/, '').length })
        at += match[0].length - 1
      }
    }
  }
  return found
}
