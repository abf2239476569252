import { detect } from 'tinyld'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import type { Line } from './page.ts'

const KNOWN = ALL_LANGUAGES.map(it => it.code)

/** The language of a page (BCP 47) by its running text, else by all of it; English where nothing tells. */
export function tellLanguage(lines: readonly Line[]): string {
  const prose = lines.filter(it => it.prose).map(it => it.text)
  const text = (prose.length > 0 ? prose : lines.map(it => it.text)).join(' ').slice(0, 600)
  if (!/\p{L}{3}/u.test(text)) return 'en'
  return detect(text, { only: KNOWN }) || 'en'
}
