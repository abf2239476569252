import type { Colour } from '../../film/facts.ts'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { PhraseIndex } from './phrase-index.ts'

/** Words for colour and black and white. */
export const COLOURS = new PhraseIndex<Colour>()
for (const data of ALL_LANGUAGES) {
  for (const [meaning, phrases] of Object.entries(data.colour ?? {}) as [Colour, readonly string[]][])
    for (const phrase of phrases) COLOURS.add(phrase, meaning, data.code)
}
COLOURS.ready()
