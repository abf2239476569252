import type { JoinedFilm } from '#core/film/join-documents.ts'
import type { ReadFile } from './read-file.ts'

/**
 * What was read as one JSON document: documents with their claims, films with sources and conflicts. It comes film by film
 * of every document, because all of a catalogue's claims in one string take several times the catalogue.
 */
export function* jsonAccount(files: readonly ReadFile[], films: readonly JoinedFilm[]): Generator<string> {
  yield '{\n  "documents": '
  yield* list(files, 2, documentJson)
  yield ',\n  "films": '
  yield* list(films, 2, it => [indented(filmJson(it), 4)])
  yield '\n}\n'
}

function* documentJson({ path, document, assistant }: ReadFile): Generator<string> {
  const { entries, ...own } = document
  const head = indented({ path, ...own, ...(assistant ? { assistant } : {}) }, 4)
  if (!entries) {
    yield head
    return
  }
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n      "entries": `
  yield* list(entries, 6, it => [indented(it, 8)])
  yield '\n    }'
}

/** The pieces of an array whose bracket stands `margin` spaces in. */
function* list<T>(
  values: readonly T[],
  margin: number,
  pieces: (value: T) => Iterable<string>,
): Generator<string> {
  const inside = ' '.repeat(margin + 2)
  let before = `[\n${inside}`
  for (const value of values) {
    yield before
    yield* pieces(value)
    before = `,\n${inside}`
  }
  yield values.length === 0 ? '[]' : `\n${' '.repeat(margin)}]`
}

function indented(value: unknown, margin: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(margin)}`)
}

function filmJson({ facts, sources, conflicts, agreements, spellings, documentIds }: JoinedFilm) {
  return {
    facts,
    documents: documentIds,
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
