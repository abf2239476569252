import type { JoinedFilm } from '#core/film/join-documents.ts'
import { filmsOf, type ReadFile } from './read-file.ts'

/**
 * What was read as one JSON document: documents with their claims, films with sources and conflicts. It comes film by film
 * of every document, because all of a catalogue's claims in one string take several times the catalogue.
 */
export function* jsonAccount(files: readonly ReadFile[], films: Iterable<JoinedFilm>): Generator<string> {
  yield '{\n  "documents": '
  yield* list(files, 2, documentJson)
  yield ',\n  "films": '
  yield* list(films, 2, it => [indented(filmJson(it), 4)])
  yield '\n}\n'
}

function* documentJson(file: ReadFile): Generator<string> {
  const { path, document, assistant } = file
  const { entries: _, ...own } = document
  const head = indented({ path, ...own, ...(assistant ? { assistant } : {}) }, 4)
  const films = filmsOf(file)
  if (!films) {
    yield head
    return
  }
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n      "entries": `
  yield* list(films, 6, it => [indented(it, 8)])
  yield '\n    }'
}

/** The pieces of an array whose bracket stands `margin` spaces in. */
function* list<T>(
  values: Iterable<T>,
  margin: number,
  pieces: (value: T) => Iterable<string>,
): Generator<string> {
  const inside = ' '.repeat(margin + 2)
  const opening = `[\n${inside}`
  let before = opening
  for (const value of values) {
    yield before
    yield* pieces(value)
    before = `,\n${inside}`
  }
  yield before === opening ? '[]' : `\n${' '.repeat(margin)}]`
}

function indented(value: unknown, margin: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(margin)}`)
}

function filmJson({ facts, sources, conflicts, agreements, spellings, documentIds }: JoinedFilm) {
  return {
    facts,
    documents: [...new Set(documentIds)],
    sources: Object.fromEntries(Object.entries(sources).map(([field, places]) => [field, places.map(place)])),
    agreements: agreements.map(it => ({ field: it.field, value: it.value, documents: it.documentIds })),
    conflicts: conflicts.map(({ field, values }) => ({
      field,
      values: values.map(it => ({ value: it.value, sources: it.sources.map(place) })),
    })),
    spellings: spellings.map(it =>
      it.spellings.map(({ spelling, sources }) => ({ spelling, sources: sources.map(place) })),
    ),
  }
}

function place({ documentId, start, end }: { documentId: string; start: number; end: number }) {
  return { document: documentId, start, end }
}
