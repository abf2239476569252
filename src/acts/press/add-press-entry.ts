import { checkPressEntry } from '#core/film/check-press-entry.ts'
import type { PressEntry } from '#core/film/film.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewPressEntry } from '../ports/record.ts'

export type PressEntryToAdd = Pick<NewPressEntry, 'filmId' | 'kind' | 'title' | 'language'> &
  Partial<NewPressEntry>

/** Adds a review, interview or piece of news about a film; unpublished unless said otherwise. */
export async function addPressEntry(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: PressEntryToAdd,
): Promise<PressEntry | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(input.filmId)
    if (!film) return refuse('not-found', { what: 'film', id: input.filmId })
    const documentId = input.documentId ?? null
    if (documentId !== null && !(await record.documents.find(documentId))) {
      return refuse('not-found', { what: 'document', id: documentId })
    }
    const entry: NewPressEntry = {
      filmId: input.filmId,
      documentId,
      kind: input.kind,
      title: input.title,
      outlet: input.outlet ?? '',
      author: input.author ?? '',
      language: input.language,
      url: input.url ?? '',
      appearedOn: input.appearedOn ?? null,
      teaser: input.teaser ?? {},
      published: input.published ?? false,
    }
    const wrong = checkPressEntry(entry)
    if (wrong) return wrong
    return { id: await record.press.add(entry), ...entry }
  })
}
