import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { hu } from './hu.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import type { LanguageData } from './language-data.ts'
import { nl } from './nl.ts'
import { no } from './no.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'

/** Every language the reader knows; a new one is a new data file and a line here. */
export const ALL_LANGUAGES: readonly LanguageData[] = [
  en,
  es,
  de,
  fr,
  it,
  pt,
  nl,
  ca,
  sv,
  da,
  no,
  fi,
  is,
  pl,
  cs,
  hu,
  ro,
  tr,
  el,
]

const BY_CODE = new Map(ALL_LANGUAGES.map(language => [language.code, language]))

/** The data of a language, or English where we have none. */
export function languageData(code: string): LanguageData {
  return BY_CODE.get(code) ?? BY_CODE.get('en')!
}
