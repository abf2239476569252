import type { Film } from '#core/film/film.ts'
import type { Localised } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isLocalised } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Replaces the house's own words about a film, in every language at once. */
export async function changeFilmNote(
  house: Pick<House, 'store'>,
  acting: Acting,
  { filmId, note, version }: { filmId: string; note: Localised; version?: number },
): Promise<Film | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(filmId, 'lock')
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    if (version !== undefined && version !== film.version) {
      return refuse('stale', { what: 'film', version: film.version })
    }
    if (!isLocalised(note)) return refuse('wrong-value', { field: 'note' })
    await record.films.setNote(filmId, note)
    return (await record.films.find(filmId))!
  })
}
