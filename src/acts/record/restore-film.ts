import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-film. */
export async function restoreFilm(
  house: Pick<House, 'store'>,
  acting: Acting,
  { filmId }: { filmId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(filmId, 'lock')
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    await record.films.setRemoved(filmId, null)
    return { removed: false }
  })
}
