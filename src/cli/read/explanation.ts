import type { Field } from '#core/film/facts.ts'
import { columns } from './columns.ts'
import type { ReadFile } from './read-file.ts'
import { shorten, tellValue } from './tell-value.ts'

/** Every reading of a field in every file: its value, rule and score, and why it was taken or left. */
export function explanation(files: readonly ReadFile[], field: Field): string {
  return files
    .map(({ path, judged }) => {
      const own = judged
        .filter(it => it.candidate.field === field)
        .sort((a, b) => b.candidate.score - a.candidate.score)
      if (own.length === 0) return `${path}\n  no reading of ${field}\n`
      const rows = own.map(({ candidate, chosen, because }) => [
        chosen ? '✓' : '·',
        candidate.score.toFixed(2),
        tellValue(candidate.value),
        candidate.rule,
        [because, ...(candidate.reasons ?? [])].map(it => shorten(it, 80)).join('; '),
      ])
      return `${path}\n${columns(rows, '  ')}\n`
    })
    .join('\n')
}
