import { type Refusal, refuse } from '#core/refusal.ts'
import { faultsOfProblem } from '#core/timetable/faults/faults.ts'
import type { ProblemFault } from '#core/timetable/faults/problem-fault.ts'
import { evenWeights } from '#core/timetable/rules.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { SolvingWish } from '../ports/timetable-solver.ts'
import { solvingKey } from './steps/find-solving.ts'
import { type Solving, shownSolving } from './steps/shown-solving.ts'
import { stateProblem } from './steps/state-problem.ts'

export interface SolvingToStart extends Pick<SolvingWish, 'aim' | 'seed' | 'seconds'> {
  editionId: string
  /** `draft`: from where the screenings stand; `scratch`: from nothing but what is pinned. */
  from: 'draft' | 'scratch'
}

export interface SolvingStarted {
  /** What is wrong with what is asked; then nothing is solved. */
  faults: ProblemFault[]
  solving: Solving | null
}

/**
 * Starts solving the draft timetable of an edition, in place of what was being solved for it. Nothing of the draft
 * changes until somebody takes the answer over.
 */
export async function startSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { editionId, from, aim, seed, seconds }: SolvingToStart,
): Promise<SolvingStarted | Refusal<'not-found'>> {
  const stated = await house.store.within(acting.organisation, async shelves => {
    const edition = await shelves.programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    return { edition, ...(await stateProblem(shelves, edition)) }
  })
  if ('refused' in stated) return stated
  const { edition, problem, standing } = stated
  const faults = faultsOfProblem(problem)
  if (faults.length > 0) return { faults, solving: null }
  const key = solvingKey(acting, editionId)
  const run = house.solver.start(key, {
    problem,
    weights: evenWeights,
    from: from === 'draft' || aim === 'repair' ? standing : [],
    aim,
    seed,
    seconds,
  })
  return { faults, solving: shownSolving({ run, edition, canUndo: house.solver.replaced.has(key) }) }
}
