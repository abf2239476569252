import { type Refusal, refuse } from '#core/refusal.ts'
import { evenWeights, type Judgement } from '#core/timetable/rules.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { TimetableSolver } from '../ports/timetable-solver.ts'
import { stateProblem } from './steps/state-problem.ts'

/**
 * What the draft timetable of an edition breaks and costs by the rules of docs/rules/timetable.md; judged beside the house,
 * which a large draft would keep waiting.
 */
export async function judgeDraft(
  house: Pick<House, 'store'> & { solver: Pick<TimetableSolver, 'judge'> },
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Judgement | Refusal<'not-found'>> {
  const stated = await house.store.within(acting.organisation, async shelves => {
    const edition = await shelves.programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    return stateProblem(shelves, edition)
  })
  if ('refused' in stated) return stated
  return house.solver.judge(stated.problem, stated.standing, evenWeights)
}
