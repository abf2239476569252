import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { PhraseIndex } from './phrase-index.ts'

/** Every label of every language. */
export const LABELS = new PhraseIndex<LabelMeaning>()

/** Labels of one to four letters, true only with a colon and in a page of their language. */
export const ABBREVIATIONS = new PhraseIndex<LabelMeaning>()

/** "with", "avec": words before names on a line of their own. */
export const LEADS = new PhraseIndex<'cast' | 'directors'>()

for (const data of ALL_LANGUAGES) {
  for (const [meaning, phrases] of Object.entries(data.labels) as [LabelMeaning, readonly string[]][])
    for (const phrase of phrases) LABELS.add(phrase, meaning, data.code)
  for (const [meaning, phrases] of Object.entries(data.abbreviations ?? {}) as [
    LabelMeaning,
    readonly string[],
  ][])
    for (const phrase of phrases) ABBREVIATIONS.add(phrase, meaning, data.code)
  for (const [meaning, phrases] of Object.entries(data.leads ?? {}) as [
    'cast' | 'directors',
    readonly string[],
  ][])
    for (const phrase of phrases) LEADS.add(phrase, meaning, data.code)
}
LABELS.ready()
ABBREVIATIONS.ready()
LEADS.ready()
