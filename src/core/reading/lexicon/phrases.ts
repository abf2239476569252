import type { Field } from '../../film/facts.ts'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { PhraseIndex } from './phrase-index.ts'

/** "directed by", "protagonizada por": phrases of running text after which names follow. */
export const FOLLOWS = new PhraseIndex<Field>()
/** "director", "Regisseurin": role words that stand beside a name in running text. */
export const ROLES = new PhraseIndex<Field>()

/** "plays", "inszeniert": verbs that tell what the name before them does. */
export const DOES = new PhraseIndex<Field>()

for (const data of ALL_LANGUAGES) {
  for (const [field, phrases] of Object.entries(data.follows ?? {}) as [Field, readonly string[]][])
    for (const phrase of phrases) FOLLOWS.add(phrase, field, data.code)
  for (const [field, phrases] of Object.entries(data.roles ?? {}) as [Field, readonly string[]][])
    for (const phrase of phrases) ROLES.add(phrase, field, data.code)
}
for (const data of ALL_LANGUAGES) {
  for (const [field, phrases] of Object.entries(data.does ?? {}) as [Field, readonly string[]][])
    for (const phrase of phrases) DOES.add(phrase, field, data.code)
}
FOLLOWS.ready()
DOES.ready()
ROLES.ready()
