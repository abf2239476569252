import type { Proposed } from '#acts/record/steps/ask-assistant.ts'
import type { ReadDocument, ReadEntry } from '#core/film/claim.ts'
import type { JoinableDocument, JoinedFilm } from '#core/film/join-documents.ts'
import { joinFilmByFilm } from '#core/film/join-film-by-film.ts'
import type { Judged } from '#core/reading/resolve.ts'

/** A file that was read, with every reading that was weighed. */
export interface ReadFile {
  path: string
  text: string
  document: ReadDocument
  /** The films of a catalogue where `document` leaves them out, because they are read as they are printed. */
  films?: Iterable<ReadEntry>
  judged: Judged[]
  /** What an assistant proposed, where one was asked. */
  assistant?: Proposed
}

/** The films of a file that tells of several. */
export function filmsOf({ document, films }: ReadFile): Iterable<ReadEntry> | undefined {
  return films ?? document.entries
}

/** The films of all files, as the files tell of them together; those of a long catalogue pass by one at a time. */
export function filmsTold(files: readonly ReadFile[]): Iterable<JoinedFilm> {
  const held = files.filter(it => !it.films).flatMap(it => [...joinables(it)])
  return { [Symbol.iterator]: () => joinFilmByFilm(held, passing(files)) }
}

function* passing(files: readonly ReadFile[]): Generator<JoinableDocument> {
  for (const file of files) if (file.films) yield* joinables(file)
}

/** The file as a document of each film that it tells of. */
function* joinables(file: ReadFile): Generator<JoinableDocument> {
  const { path, text, document } = file
  const { kind, claims, facts } = document
  const films = filmsOf(file)
  if (!films) yield { id: path, kind, claims, facts, text }
  for (const film of films ?? [])
    yield {
      ...{ id: path, kind, claims: film.claims, facts: film.facts },
      text: text.slice(film.start, film.end),
    }
}
