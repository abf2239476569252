import type { Claim } from '#core/film/claim.ts'
import { fields } from '#core/film/field-names.ts'
import type { JoinedFilm } from '#core/film/join-documents.ts'
import { columns } from './columns.ts'
import { filmsOf, type ReadFile } from './read-file.ts'
import { shorten, tellValue } from './tell-value.ts'

/**
 * What was read, for a person: each document with its facts and their words, then each film, where documents agree and
 * differ. It comes film by film, as a catalogue is read.
 */
export function* readableAccount(files: readonly ReadFile[], films: Iterable<JoinedFilm>): Generator<string> {
  for (const file of files) yield* aboutDocument(file)
  let number = 0
  let waiting: JoinedFilm | undefined
  for (const film of films) {
    if (waiting) yield `${aboutFilm(waiting, ` ${++number}`)}\n\n`
    waiting = film
  }
  yield waiting
    ? `${aboutFilm(waiting, number > 0 ? ` ${number + 1}` : '')}\n`
    : 'No film was found in what was read.\n'
}

function* aboutDocument(file: ReadFile): Generator<string> {
  const { path, document } = file
  const { kind, language, claims } = document
  const films = filmsOf(file)
  if (!films) {
    const rows = claims.length === 0 ? '  nothing about a film was found' : claimRows(claims, '  ')
    yield `${path}\n  ${kind}, ${language}, ${claims.length} claims\n${rows}\n\n`
    return
  }
  yield `${path}\n  ${kind}, ${language}\n`
  let number = 0
  for (const film of films)
    yield `  ${++number}: ${film.facts.title ?? 'without a title'}, ${film.claims.length} claims\n${claimRows(film.claims, '    ')}\n`
  yield '\n'
}

function claimRows(claims: readonly Claim[], indent: string): string {
  const rows = claims.map(claim => [
    claim.field,
    tellValue(claim.value),
    `“${shorten(claim.quote.replace(/\s+/g, ' '), 60)}”`,
    `${claim.start}–${claim.end}`,
  ])
  return columns(rows, indent)
}

function aboutFilm(film: JoinedFilm, number: string): string {
  const facts = fields.filter(it => film.facts[it] !== undefined).map(it => [it, tellValue(film.facts[it])])
  const documents = new Set(film.documentIds).size
  const lines = [
    `Film${number}: ${film.facts.title ?? 'without a title'} (${documents} documents)`,
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
