import { parentPort, workerData } from 'node:worker_threads'
import type { ScreeningAsked } from '#acts/ports/timetable-solver.ts'
import { smallestConflict } from '#core/timetable/conflicts/smallest-conflict.ts'
import { explaining } from '#core/timetable/explain/why-there.ts'
import type { Weights } from '#core/timetable/rules.ts'

/** What a thread is asked: why a screening stands there, or why it has no place. */
export type Question = ScreeningAsked & { elsewhere?: { weights: Weights; mostPlaces: number } }

const { problem, placements, screeningId, elsewhere } = workerData as Question
parentPort!.postMessage(
  elsewhere
    ? explaining(problem, placements, elsewhere.weights)(screeningId, elsewhere.mostPlaces)
    : smallestConflict(problem, placements, screeningId),
)
