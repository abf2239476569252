import { ca } from './ca.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { SentenceData } from './sentence-data.ts'

/** How credits are told in sentences, by language; English where a language is read by its labels only. */
const SENTENCES: Readonly<Record<string, SentenceData>> = { ca, de, en, es, fr, it, nl, pt }

/** The sentence words of a page's language. */
export function sentencesOf(language: string): SentenceData {
  return SENTENCES[language] ?? en
}

/** Every language's sentence words. */
export const allSentences: readonly SentenceData[] = Object.values(SENTENCES)
