import type { DocumentKind } from '#core/film/claim.ts'
import type { PressEntry } from '#core/film/film.ts'
import { headlineOf } from '#core/film/headline.ts'
import type { DocumentWithText } from '#core/film/stored-document.ts'
import type { RecordShelf } from '../ports/record.ts'

const pressKinds: Partial<Record<DocumentKind, PressEntry['kind']>> = {
  review: 'review',
  interview: 'interview',
  news: 'news',
}

/** An article about a film becomes a press entry, unpublished, once; its words are never shown, only a teaser of ours. */
export async function addPressOf(
  record: RecordShelf,
  document: DocumentWithText,
  filmId: string,
): Promise<void> {
  const kind = pressKinds[document.kind]
  if (!kind) return
  const known = await record.press.ofDocument(document.id)
  if (known.some(entry => entry.filmId === filmId)) return
  await record.press.add({
    filmId,
    documentId: document.id,
    kind,
    title: headlineOf(document.text) ?? document.name,
    outlet: document.facts.publication ?? '',
    author: document.facts.articleAuthor ?? '',
    language: document.language,
    url: '',
    teaser: {},
    published: false,
  })
}
