import type { Field } from '../../film/facts.ts'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { PhraseIndex } from './phrase-index.ts'

/** Words of running text that stand beside a value and say its field: "directed by", "cinematographer". */
export const ANNOUNCING_WORDS = new PhraseIndex<Field>()

for (const { code, follows, roles } of ALL_LANGUAGES)
  for (const [field, phrases] of [...Object.entries(follows ?? {}), ...Object.entries(roles ?? {})] as [
    Field,
    readonly string[],
  ][])
    for (const phrase of phrases) ANNOUNCING_WORDS.add(phrase, field, code)
ANNOUNCING_WORDS.ready()
