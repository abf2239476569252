/** Codes of the convention that are no codes of ISO 639, to BCP 47 (docs/rules/dcp-names.md#languages). */
const OWN: Readonly<Record<string, string>> = {
  QBP: 'pt-BR',
  QFC: 'fr-CA',
  QSA: 'es-419',
  LAS: 'es-419',
  QMS: 'zh-Hans',
  QMT: 'zh-Hant',
  VLS: 'nl-BE',
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** The BCP 47 tag of a code in a content title; undefined for `XX` (nobody speaks, no subtitles) and for no language. */
export function dcpLanguage(code: string): string | undefined {
  const upper = code.toUpperCase()
  if (upper === 'XX') return undefined
  const own = OWN[upper]
  if (own) return own
  const [tag] = Intl.getCanonicalLocales(code.toLowerCase())
  return tag !== undefined && NAMES.of(tag) !== undefined ? tag : undefined
}
