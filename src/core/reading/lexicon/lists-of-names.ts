import { fold } from './fold.ts'
import { languageOfCode, TONGUES } from './language-names.ts'
import { lean } from './lean.ts'
import { type PhraseIndex, spelledIn, type WordStarts, wordEndsAt, wordStarts } from './phrase-index.ts'
import { countryOfCode, DEMONYMS, PLACES } from './place-names.ts'

/** A country or language named in a text. */
export interface FoundCode {
  code: string
  start: number
  end: number
}

/** All countries named in `text`, left to right; printed codes ("D/F") only where `codes` allows. */
export function countriesIn(
  text: string,
  codes: boolean,
  folded = fold(text),
  starts = wordStarts(folded),
): FoundCode[] {
  return scan(text, folded, starts, PLACES, codes ? countryOfCode : undefined)
}

/** Countries told by their adjectives ("Français, Algérien"). */
export function demonymsIn(text: string): FoundCode[] {
  const folded = fold(text)
  return scan(text, folded, wordStarts(folded), DEMONYMS, undefined)
}

/** All languages named in `text`, left to right. */
export function languagesIn(
  text: string,
  codes: boolean,
  folded = fold(text),
  starts = wordStarts(folded),
  among?: readonly string[],
): FoundCode[] {
  return scan(text, folded, starts, TONGUES, codes ? languageOfCode : undefined, among)
}

const CODE = lean(/^[A-Z](?:\.?[A-Z]){0,4}\.?(?![\p{L}])/u)

function scan(
  text: string,
  folded: string,
  starts: WordStarts,
  index: PhraseIndex<string>,
  ofCode: ((code: string) => string | undefined) | undefined,
  among?: readonly string[],
): FoundCode[] {
  const found: FoundCode[] = []
  const fits = (end: number) => wordEndsAt(text, end) || isDigit(text, end)
  let from = 0
  for (const at of ofCode ? starts.at : index.placesIn(starts)) {
    if (at < from) continue
    const entry = index.longestAt(folded, at, fits)
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
      from = at + entry.phrase.length
      continue
    }
    if (ofCode && isPlainCapital(text, at)) {
      const match = CODE.exec(text.slice(at, at + 10))
      const code = match ? ofCode(match[0]) : undefined
      if (match && code) {
        found.push({ code, start: at, end: at + match[0].replace(/\.$/, '').length })
        from = at + match[0].length
      }
    }
  }
  return found
}

function isDigit(text: string, at: number): boolean {
  return text[at]! >= '0' && text[at]! <= '9'
}

function isPlainCapital(text: string, at: number): boolean {
  return text[at]! >= 'A' && text[at]! <= 'Z'
}
