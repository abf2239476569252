import { availableParallelism } from 'node:os'
import type { SolvingRun, TimetableSolver } from '#acts/ports/timetable-solver.ts'
import { askInThread } from './ask-in-thread.ts'
import { runInThreads } from './run-in-threads.ts'

/**
 * Timetables in threads of their own: the house goes on answering, whatever it is that is solved. One thread is left to
 * the house, and each other tries a seed of its own; a wish with a number of iterations has one thread, so that its
 * answer is always the same.
 */
export function timetableSolver(threads = Math.max(1, availableParallelism() - 1)): TimetableSolver {
  const runs = new Map<string, SolvingRun>()
  return {
    start(key, wish) {
      runs.get(key)?.stop()
      const run = runInThreads(wish, wish.iterations === undefined && wish.aim === 'improve' ? threads : 1)
      runs.set(key, run)
      return run
    },
    find: key => runs.get(key),
    replaced: new Map(),
    judge: (problem, placements, weights) => askInThread({ what: 'judgement', problem, placements, weights }),
    whyThere: (asked, weights, mostPlaces) =>
      askInThread({ what: 'why-there', ...asked, weights, mostPlaces }),
    smallestConflict: asked => askInThread({ what: 'conflict', ...asked }),
  }
}
