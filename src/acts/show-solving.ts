import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { solvingKey } from './steps/find-solving.ts'
import { type Solving, shownSolving } from './steps/shown-solving.ts'

/** How far the solving of an edition's timetable has come; null where nothing was started since the house opened. */
export async function showSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Solving | null | Refusal<'not-found'>> {
  const edition = await house.store.within(acting.organisation, ({ programme }) =>
    programme.editions.find(editionId),
  )
  if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
  const run = house.solver.find(solvingKey(acting, editionId))
  return run ? shownSolving(run, edition) : null
}
