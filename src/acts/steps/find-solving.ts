import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { SolvingRun } from '../ports/timetable-solver.ts'

/** Under which the solver keeps the timetable of an edition. */
export const solvingKey = ({ organisation }: Acting, editionId: string): string =>
  `${organisation}/${editionId}`

export async function findSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  editionId: string,
): Promise<{ run: SolvingRun; edition: Edition } | Refusal<'not-found'>> {
  const edition = await house.store.within(acting.organisation, ({ programme }) =>
    programme.editions.find(editionId),
  )
  if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
  const run = house.solver.find(solvingKey(acting, editionId))
  return run ? { run, edition } : refuse('not-found', { what: 'solving', id: editionId })
}
