import { stillLimits } from '#core/press/press-kit.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-still, if the film has room for it still. */
export function restoreStill(
  house: Pick<House, 'store'>,
  acting: Acting,
  { stillId }: { stillId: string },
): Promise<{ removed: false } | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ record, pressOffice }) => {
    const still = await pressOffice.still(stillId)
    if (!still) return refuse('not-found', { what: 'still', id: stillId })
    await record.films.find(still.filmId, 'lock')
    const others = (await pressOffice.stills(still.filmId)).filter(each => each.id !== stillId)
    if (others.length >= stillLimits.ofFilm)
      return refuse('wrong-value', { field: 'stills', value: others.length + 1 })
    await pressOffice.setStillRemoved(stillId, null)
    return { removed: false }
  })
}
