import { checkFact, isField } from '#core/film/check-fact.ts'
import type { Film } from '#core/film/film.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { chooseFilmFacts } from './steps/choose-film-facts.ts'

/**
 * Settles a field of a film: the value (a whole list for list fields, null for none) outlives every later reading,
 * until unsettle-fact. A title cannot be settled as none.
 */
export async function settleFact(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { filmId, field, value, version }: { filmId: string; field: string; value: unknown; version?: number },
): Promise<Film | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(filmId, 'lock')
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    if (version !== undefined && version !== film.version) {
      return refuse('stale', { what: 'film', version: film.version })
    }
    const wrong = checkFact(field, value)
    if (wrong) return wrong
    if (!isField(field) || (field === 'title' && value === null)) return refuse('wrong-value', { field })
    await record.films.settle(filmId, { field, value, by: acting.by, at: house.clock.now() })
    await chooseFilmFacts(record, filmId)
    return (await record.films.find(filmId))!
  })
}
