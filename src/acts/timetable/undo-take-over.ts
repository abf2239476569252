import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { solvingKey } from './steps/find-solving.ts'
import { screeningVersions } from './steps/screening-versions.ts'
import type { TakenOver } from './take-over-timetable.ts'

/**
 * Makes the draft what it was before the last answer was taken over, as one step: what was moved goes back, what was new is
 * taken out, what was taken out comes back. `board-changed` when any screening has been changed since; `not-found` where
 * nothing was taken over since the house opened, or it was undone already.
 */
export async function undoTakeOver(
  house: Pick<House, 'store' | 'solver' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<TakenOver | Refusal<'not-found' | 'board-changed'>> {
  const key = solvingKey(acting, editionId)
  const replaced = house.solver.replaced.get(key)
  if (!replaced) return refuse('not-found', { what: 'take-over', id: editionId })
  const { moved, placed, takenOut, versions } = replaced
  const undone = await house.store.within(acting.organisation, async ({ programme }) => {
    await programme.editions.find(editionId, 'lock')
    if (!isSame(await screeningVersions(programme, editionId), versions)) return refuse('board-changed')
    const { screenings } = programme
    for (const { screeningId, before } of moved) await screenings.change(screeningId, before)
    for (const id of placed) await screenings.setRemoved(id, house.clock.now())
    for (const id of takenOut) await screenings.setRemoved(id, null)
    return { moved: moved.map(({ screeningId }) => screeningId), placed: takenOut, takenOut: placed }
  })
  if (!('refused' in undone)) house.solver.replaced.delete(key)
  return undone
}

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  one.size === other.size && [...one].every(([id, version]) => other.get(id) === version)
