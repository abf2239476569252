import type { Timetable } from '#core/programme/timetable.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { loadTimetable } from './steps/load-timetable.ts'

/** The draft timetable with everything a board draws, and its clashes. */
export async function showTimetable(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Timetable | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    return loadTimetable(record, programme, edition)
  })
}
