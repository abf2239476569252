import { languageData } from '../languages/all-languages.ts'
import type { Page } from './page.ts'

const PAGE_LANGUAGES = new Map<string, readonly string[]>()

/** The page's language and English, whose words recognisers look for; the same list every time. */
export function pageLanguages({ language }: Page): readonly string[] {
  const known = PAGE_LANGUAGES.get(language)
  if (known) return known
  const languages = [...new Set([languageData(language).code, 'en'])]
  PAGE_LANGUAGES.set(language, languages)
  return languages
}
