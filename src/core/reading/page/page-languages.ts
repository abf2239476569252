import { languageData } from '../languages/all-languages.ts'
import type { Page } from './page.ts'

/** The words of the page's language and English, for recognisers that look for them. */
export function pageLanguages(page: Page): string[] {
  return [...new Set([languageData(page.language).code, 'en'])]
}
