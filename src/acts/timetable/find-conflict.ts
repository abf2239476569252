import { type Refusal, refuse } from '#core/refusal.ts'
import type { RuleFact } from '#core/timetable/conflicts/rule-fact.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { findSolving } from './steps/find-solving.ts'

/**
 * Why the solver's answer has no place for a screening: the fewest rules that cannot be had together. None, when it would
 * fit among the others as they stand. `screening` is the id that the answer gives it.
 */
export async function findConflict(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { editionId, screening }: { editionId: string; screening: string },
): Promise<RuleFact[] | Refusal<'not-found'>> {
  const found = await findSolving(house, acting, editionId)
  if ('refused' in found) return found
  const { best } = found.run.state()
  const { problem } = found.run.wish
  if (!problem.screenings.some(({ id }) => id === screening))
    return refuse('not-found', { what: 'screening', id: screening })
  return house.solver.smallestConflict({
    problem,
    placements: best?.placements ?? [],
    screeningId: screening,
  })
}
