import { ca } from './ca.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { LanguageData } from './language-data.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** Every language the reader knows; a new one is a new data file and a line here. */
export const ALL_LANGUAGES: readonly LanguageData[] = [en, es, de, fr, it, pt, nl, ca]

const BY_CODE = new Map(ALL_LANGUAGES.map(language => [language.code, language]))

/** The data of a language, or English where we have none. */
export function languageData(code: string): LanguageData {
  return BY_CODE.get(code) ?? BY_CODE.get('en')!
}
