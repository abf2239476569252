import { checkFacts } from '#core/film/check-fact.ts'
import type { Facts, Field } from '#core/film/facts.ts'
import type { Film } from '#core/film/film.ts'
import type { Localised } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isLocalised } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { chooseFilmFacts } from './steps/choose-film-facts.ts'

/** Enters a film by hand: every fact given counts as settled by the person who gave it. A title is needed. */
export async function createFilm(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId, facts, note = {} }: { editionId: string; facts: Facts; note?: Localised },
): Promise<Film | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const wrong = checkFacts(facts) ?? firstWrong({ note: isLocalised(note) })
    if (wrong) return wrong
    const filmId = await record.films.add(editionId, facts.title!, { facts: {}, sources: {}, conflicts: [] })
    const at = house.clock.now()
    for (const [field, value] of Object.entries(facts)) {
      if (value === undefined) continue
      await record.films.settle(filmId, { field: field as Field, value, by: acting.by, at })
    }
    if (Object.keys(note).length > 0) await record.films.setNote(filmId, note)
    await chooseFilmFacts(record, filmId)
    return (await record.films.find(filmId))!
  })
}
