import type { PressKit, Still } from '#core/press/press-kit.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface PressKitAtDesk {
  /** Null: nobody has said yet what the press gets. */
  kit: PressKit | null
  stills: Still[]
}

/** What the desk works on: how a film's kit is offered, and its stills. */
export function showPressKit(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, filmId }: { editionId: string; filmId: string },
): Promise<PressKitAtDesk | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ record, pressOffice }) => {
    if (!(await record.films.editionsOf(filmId)).includes(editionId))
      return refuse('not-found', { what: 'film', id: filmId })
    return {
      kit: (await pressOffice.kit(editionId, filmId)) ?? null,
      stills: await pressOffice.stills(filmId),
    }
  })
}
