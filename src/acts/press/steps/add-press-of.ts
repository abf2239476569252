import type { DocumentKind } from '#core/film/claim.ts'
import type { PressEntry } from '#core/film/film.ts'
import { headlineOf } from '#core/film/headline.ts'
import type { DocumentPart } from '#core/film/stored-document.ts'
import { articleDate } from '#core/press/article-date.ts'
import type { RecordShelf } from '../../ports/record.ts'

const pressKinds: Partial<Record<DocumentKind, PressEntry['kind']>> = {
  review: 'review',
  interview: 'interview',
  news: 'news',
}

/** An article about a film becomes a press entry, unpublished, once; its words are never shown, only a teaser of ours. */
export async function addPressOf(
  record: RecordShelf,
  part: DocumentPart & { filmId: string },
  cameInOn: Temporal.PlainDate,
): Promise<void> {
  const kind = pressKinds[part.kind]
  if (!kind) return
  const known = await record.press.ofDocument(part.documentId)
  if (known.some(entry => entry.filmId === part.filmId)) return
  await record.press.add({
    filmId: part.filmId,
    documentId: part.documentId,
    kind,
    title: headlineOf(part.text) ?? part.name,
    outlet: part.facts.publication ?? '',
    author: part.facts.articleAuthor ?? '',
    language: part.language,
    url: '',
    appearedOn: articleDate(part, cameInOn) ?? null,
    teaser: {},
    published: false,
  })
}
