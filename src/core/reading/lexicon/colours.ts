import type { Colour } from '../../film/facts.ts'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { PhraseIndex, wordEndsAt, wordStarts } from './phrase-index.ts'

/** Words for colour and black and white. */
export const COLOURS = new PhraseIndex<Colour>()
for (const data of ALL_LANGUAGES) {
  for (const [meaning, phrases] of Object.entries(data.colour ?? {}) as [Colour, readonly string[]][])
    for (const phrase of phrases) COLOURS.add(phrase, meaning, data.code)
}
COLOURS.ready()

/** Every word for colour in a folded text, left to right. */
export function coloursIn(
  folded: string,
  starts = wordStarts(folded),
): { colour: Colour; start: number; end: number }[] {
  const found: { colour: Colour; start: number; end: number }[] = []
  const fits = (end: number) => wordEndsAt(folded, end)
  let from = 0
  for (const at of COLOURS.placesIn(starts)) {
    const entry = at < from ? undefined : COLOURS.longestAt(folded, at, fits)
    if (!entry) continue
    from = at + entry.phrase.length
    found.push({ colour: entry.meanings[0]!.meaning, start: at, end: from })
  }
  return found
}
