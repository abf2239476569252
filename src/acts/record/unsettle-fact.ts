import { isField } from '#core/film/check-fact.ts'
import type { Film } from '#core/film/film.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { chooseFilmFacts } from './steps/choose-film-facts.ts'

/** Gives a settled field back to the documents. `wrong-value` for a title that no document states. */
export async function unsettleFact(
  house: Pick<House, 'store'>,
  acting: Acting,
  { filmId, field, version }: { filmId: string; field: string; version?: number },
): Promise<Film | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(filmId, 'lock')
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    if (version !== undefined && version !== film.version) {
      return refuse('stale', { what: 'film', version: film.version })
    }
    if (!isField(field)) return refuse('wrong-value', { field })
    await record.films.unsettle(filmId, field)
    await chooseFilmFacts(record, filmId)
    const chosen = (await record.films.find(filmId))!
    return chosen.facts.title ? chosen : refuse('wrong-value', { field: 'title' })
  })
}
