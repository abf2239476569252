import type { Edition } from '#core/programme/edition.ts'
import { type DraftProblem, problemOfDraft } from '#core/timetable/draft/problem-of-draft.ts'
import type { Shelves } from '../../ports/store.ts'
import { loadTimetable } from './load-timetable.ts'
import { wantedTogether } from './wanted-together.ts'

/** What the draft timetable of an edition is asked (docs/rules/timetable.md#asking). */
export async function stateProblem(
  shelves: Pick<Shelves, 'record' | 'programme' | 'wishLists' | 'visitPlans'>,
  edition: Edition,
): Promise<DraftProblem> {
  const { record, programme } = shelves
  const timetable = await loadTimetable(record, programme, edition)
  const sold = await programme.showings.seatsSold(edition.id)
  const released = (await programme.releases.released(edition.id)).filter(screening => !screening.withdrawn)
  return problemOfDraft({
    timetable,
    showings: await programme.showings.ofEdition(edition.id),
    pinnedIds: new Set(await programme.showings.pinned(edition.id)),
    released: released.map(screening => ({ ...screening, sold: sold.get(screening.id) ?? 0 })),
    wantedTogether: await wantedTogether(shelves, edition.id, timetable.items),
  })
}
