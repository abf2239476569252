import type { DocumentKind } from '#core/film/claim.ts'
import { headlineOf } from '#core/film/headline.ts'
import { joinFilms, sameFilm, titleForms } from '#core/film/join-documents.ts'
import type { DocumentPart } from '#core/film/stored-document.ts'
import { folded } from '#core/slug.ts'
import type { FilmsOfEdition, KnownFilm } from '../../programme/steps/films-of-edition.ts'

const articles: ReadonlySet<DocumentKind> = new Set(['review', 'interview', 'news'])

/**
 * Which film of the edition a document, or one entry of it, speaks of (docs/rules/choosing-a-fact.md#same-film):
 * `several` when its title fits more than one and it says neither director nor year to tell them apart. That one waits
 * for a person.
 */
export function findFilmOf(films: FilmsOfEdition, document: Told): { filmId: string } | 'several' | 'none' {
  const titled = films.withTitleOf(document.facts).filter(film => sameFilm(film.facts, document.facts))
  if (titled.length === 1) return { filmId: titled[0]!.id }
  if (titled.length > 1) {
    const text = folded(document.text)
    const named = titled.filter(film => film.facts.directors?.some(name => text.includes(folded(name))))
    return named.length === 1 ? { filmId: named[0]!.id } : 'several'
  }
  const untitled = withoutHeadline(document)
  if (titleForms(untitled.facts).length > 0) return 'none'
  const mentioned = films.thatCouldBeIn(document.text).filter(film => isMentioned(film, untitled))
  if (mentioned.length === 0) return 'none'
  return mentioned.length === 1 ? { filmId: mentioned[0]!.id } : 'several'
}

type Told = Pick<DocumentPart, 'kind' | 'facts' | 'text'>

/** What stands over an article may be read as a film's title, and is none. */
function withoutHeadline({ kind, facts, text }: Told): Told {
  const { title, ...rest } = facts
  const isHeadline = articles.has(kind) && title === headlineOf(text)
  return { kind, text, facts: isHeadline ? rest : facts }
}

/** A document without a film's title of its own may still be about a film it names in running text. */
function isMentioned(film: KnownFilm, document: Told): boolean {
  const joined = joinFilms([
    { id: 'film', kind: 'programme-entry', facts: film.facts, claims: [] },
    { id: 'document', ...document, claims: [] },
  ])
  return joined.some(({ documentIds }) => documentIds.length === 2)
}
