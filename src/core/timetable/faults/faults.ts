import type { TimetableProblem } from '../problem.ts'
import { nameFaults } from './names.ts'
import { numberFaults } from './numbers.ts'
import { placeFaults } from './places.ts'
import { ofProblem, type ProblemFault } from './problem-fault.ts'

/** More screenings, or more of anything else, than this are no festival. */
export const mostOfAKind = 5000

/**
 * What must be mended before the problem can be solved; empty = it is fit for solving and judging. Names and numbers
 * come first: while any of them is wrong, nothing is said of places.
 */
export function faultsOfProblem(problem: TimetableProblem): ProblemFault[] {
  const tooMany = (['screenings', 'items', 'screens', 'guests', 'days', 'pairs'] as const)
    .map(field => ({ field, value: problem[field].length }))
    .filter(it => it.value > mostOfAKind)
  if (tooMany.length > 0)
    return tooMany.map(it => ({ fault: 'too-many', about: [ofProblem], ...it, most: mostOfAKind }))
  const said = [...nameFaults(problem), ...numberFaults(problem)]
  return said.length > 0 ? said : placeFaults(problem)
}
