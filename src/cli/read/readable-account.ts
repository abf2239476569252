import { fields } from '#core/film/field-names.ts'
import type { JoinedFilm } from '#core/film/join-documents.ts'
import { columns } from './columns.ts'
import type { ReadFile } from './read-file.ts'
import { shorten, tellValue } from './tell-value.ts'

/** What was read, for a person: each document with its facts and their words, then each film, where documents agree and differ. */
export function readableAccount(files: readonly ReadFile[], films: readonly JoinedFilm[]): string {
  const parts = files.map(aboutDocument)
  parts.push(...films.map((film, index) => aboutFilm(film, films.length > 1 ? ` ${index + 1}` : '')))
  if (films.length === 0) parts.push('No film was found in what was read.')
  return `${parts.join('\n\n')}\n`
}

function aboutDocument({ path, document }: ReadFile): string {
  const rows = document.claims.map(claim => [
    claim.field,
    tellValue(claim.value),
    `“${shorten(claim.quote.replace(/\s+/g, ' '), 60)}”`,
    `${claim.start}–${claim.end}`,
  ])
  const head = `${path}\n  ${document.kind}, ${document.language}, ${document.claims.length} claims`
  return rows.length === 0 ? `${head}\n  nothing about a film was found` : `${head}\n${columns(rows, '  ')}`
}

function aboutFilm(film: JoinedFilm, number: string): string {
  const facts = fields.filter(it => film.facts[it] !== undefined).map(it => [it, tellValue(film.facts[it])])
  const lines = [
    `Film${number}: ${film.facts.title ?? 'without a title'} (${film.documentIds.length} documents)`,
    columns(facts, '  '),
  ]
  if (film.agreements.length > 0)
    lines.push(
      '',
      '  Documents agree on',
      columns(
        film.agreements.map(it => [it.field, tellValue(it.value), `${it.documentIds.length} documents`]),
        '    ',
      ),
    )
  if (film.conflicts.length > 0) {
    lines.push('', '  Documents differ on')
    for (const { field, values } of film.conflicts)
      lines.push(
        columns(
          values.map((it, index) => [
            index === 0 ? field : '',
            tellValue(it.value),
            [...new Set(it.sources.map(source => source.documentId))].join(', '),
          ]),
          '    ',
        ),
      )
  }
  if (film.spellings.length > 0) {
    lines.push('', '  Documents spell differently')
    for (const { spellings } of film.spellings)
      lines.push(
        columns(
          spellings.map(({ spelling, sources }) => [
            spelling,
            [...new Set(sources.map(source => source.documentId))].join(', '),
          ]),
          '    ',
        ),
      )
  }
  return lines.join('\n')
}
