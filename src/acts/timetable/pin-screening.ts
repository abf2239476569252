import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says that a screening of the draft stays where it stands when the timetable is solved, or need not. */
export function pinScreening(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId, pinned }: { screeningId: string; pinned: boolean },
): Promise<{ screeningId: string; pinned: boolean } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const screening = await programme.screenings.find(screeningId)
    if (!screening || screening.removed) return refuse('not-found', { what: 'screening', id: screeningId })
    await programme.showings.setPinned(screeningId, pinned)
    return { screeningId, pinned }
  })
}
