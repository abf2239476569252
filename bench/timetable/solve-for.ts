import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { evenWeights, type Solution } from '#core/timetable/rules.ts'
import { startSolving } from '#core/timetable/solve/solving.ts'

export interface Solved {
  solution: Solution
  /** Seconds until everything stood; undefined where it never did. */
  feasibleAfter: number | undefined
  iterations: number
}

/** Seconds of one core: what an otherwise idle machine would take, whatever else runs here. */
export function coreSeconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}

const firstStep = 200
const stepSeconds = 0.02

/** Solves for so many seconds of one core, planned from the speed it has shown so far, as the worker thread does. */
export function solveFor(problem: TimetableProblem, seconds: number, from: Placement[] = []): Solved {
  const begun = coreSeconds()
  const solving = startSolving(problem, { seed: 1, weights: evenWeights, from })
  let feasibleAfter: number | undefined
  let size = firstStep
  for (;;) {
    const { iterations, unplaced } = solving.progress()
    const spent = coreSeconds() - begun
    if (unplaced === 0) feasibleAfter ??= spent
    if (spent >= seconds) return { solution: solving.best(), feasibleAfter, iterations }
    if (iterations > 0) solving.plan((iterations * seconds) / spent)
    const before = coreSeconds()
    solving.advance(size)
    const took = Math.max(coreSeconds() - before, 1e-4)
    // No faster than by half: the clock of a core may tick in coarse steps.
    size = Math.max(firstStep, Math.round(size * Math.min(1.5, stepSeconds / took)))
  }
}
