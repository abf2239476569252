import { detect } from 'tinyld'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { LABELS } from '../lexicon/labels.ts'
import type { Line } from './page.ts'

const KNOWN = ALL_LANGUAGES.map(it => it.code)

/**
 * The language of a page (BCP 47): that of its running text; where there is little of it, that of labels which only one
 * language has; English where nothing tells.
 */
export function tellLanguage(lines: readonly Line[]): string {
  const prose = lines.filter(it => it.prose).map(it => it.text)
  const running = prose.join(' ').slice(0, 600)
  if (running.length < 240) {
    const byLabels = languageOfLabels(lines)
    if (byLabels) return byLabels
  }
  const text =
    prose.length > 0
      ? running
      : lines
          .map(it => it.text)
          .join(' ')
          .slice(0, 600)
  if (!/\p{L}{3}/u.test(text)) return 'en'
  return detect(text, { only: KNOWN }) || 'en'
}

function languageOfLabels(lines: readonly Line[]): string | undefined {
  const votes = new Map<string, number>()
  for (const line of lines) {
    const label = /^([^:]{2,40}?)\s*:/u.exec(line.folded)?.[1] ?? (line.words <= 3 ? line.folded : undefined)
    const languages = label ? new Set(LABELS.whole(label)?.meanings.map(it => it.language)) : undefined
    if (!languages) continue
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size)
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first && first[1] >= 1.5 && first[1] >= 1.4 * (second?.[1] ?? 0) ? first[0] : undefined
}
