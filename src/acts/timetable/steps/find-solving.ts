import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../../acting.ts'
import type { House } from '../../ports/house.ts'
import type { FoundSolving } from './shown-solving.ts'

/** Under which the solver keeps the timetable of an edition. */
export const solvingKey = ({ organisation }: Acting, editionId: string): string =>
  `${organisation}/${editionId}`

export async function findSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  editionId: string,
): Promise<FoundSolving | Refusal<'not-found'>> {
  const edition = await house.store.within(acting.organisation, ({ programme }) =>
    programme.editions.find(editionId),
  )
  if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
  const key = solvingKey(acting, editionId)
  const run = house.solver.find(key)
  return run
    ? { run, edition, canUndo: house.solver.replaced.has(key) }
    : refuse('not-found', { what: 'solving', id: editionId })
}
