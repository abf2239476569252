import { type PressKit, whyNotKit } from '#core/press/press-kit.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says whether the press gets a film's kit, from when, and whom they ask. */
export function setPressKit(
  house: Pick<House, 'store'>,
  acting: Acting,
  kit: PressKit,
): Promise<PressKit | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ record, pressOffice }) => {
    if (!(await record.films.editionsOf(kit.filmId)).includes(kit.editionId))
      return refuse('not-found', { what: 'film', id: kit.filmId })
    const wrong = whyNotKit(kit)
    if (wrong) return wrong
    await pressOffice.putKit(kit)
    return kit
  })
}
