import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import type { Shelves } from './ports/store.ts'
import { chooseFilmFacts } from './steps/choose-film-facts.ts'

/**
 * Takes a document away: its claims count no more, its open proposals and unpublished press entries go with it, and so
 * does a film that stood on it alone. `in-use` when such a film is in the programme.
 */
export async function removeDocument(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { record } = shelves
    const document = await record.documents.find(documentId)
    if (!document) return refuse('not-found', { what: 'document', id: documentId })
    const now = house.clock.now()
    await record.documents.setRemoved(documentId, now)
    for (const entry of await record.press.ofDocument(documentId)) {
      if (!entry.published) await record.press.setRemoved(entry.id, now)
    }
    for (const filmId of document.filmIds) {
      const refused = await withoutDocument(shelves, filmId, document.name, now)
      if (refused) return refused
    }
    return { removed: true }
  })
}

/** Chooses a film's facts from what is left; with nothing left, the film goes too. */
export async function withoutDocument(
  { record, programme }: Pick<Shelves, 'record' | 'programme'>,
  filmId: string,
  name: string,
  now: Temporal.Instant,
): Promise<Refusal | undefined> {
  const film = await record.films.find(filmId, 'lock')
  const rest = await record.documents.ofFilm(filmId)
  if (rest.length > 0 || (film?.settlements.length ?? 0) > 0) {
    await chooseFilmFacts(record, filmId)
    return undefined
  }
  const items = await programme.items.withFilm(filmId)
  if (items.length > 0) return refuse('in-use', { what: 'document', name, by: 'items', count: items.length })
  // The facts stay as they were, so that bringing the document back shows the same film.
  await record.films.setRemoved(filmId, now)
  return undefined
}
