import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a film away, with its documents still there; `in-use` while programme items show it. */
export async function removeFilm(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { filmId }: { filmId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const film = await record.films.find(filmId, 'lock')
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    const items = await programme.items.withFilm(filmId)
    if (items.length > 0) {
      const name = film.facts.title ?? film.slug
      return refuse('in-use', { what: 'film', name, by: 'items', count: items.length })
    }
    await record.films.setRemoved(filmId, house.clock.now())
    return { removed: true }
  })
}
