import { parentPort, workerData } from 'node:worker_threads'
import type { ScreeningAsked } from '#acts/ports/timetable-solver.ts'
import { smallestConflict } from '#core/timetable/conflicts/smallest-conflict.ts'
import { explaining } from '#core/timetable/explain/why-there.ts'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import type { Weights } from '#core/timetable/rules.ts'

/** What a thread is asked: why a screening stands there, why it has no place, or what a whole timetable costs. */
export type Question =
  | ({ what: 'why-there'; weights: Weights; mostPlaces: number } & ScreeningAsked)
  | ({ what: 'conflict' } & ScreeningAsked)
  | { what: 'judgement'; problem: TimetableProblem; placements: Placement[]; weights: Weights }

function answered(question: Question) {
  const { what, problem, placements } = question
  if (what === 'judgement') return judgeTimetable(problem, placements, question.weights)
  if (what === 'conflict') return smallestConflict(problem, placements, question.screeningId)
  return explaining(problem, placements, question.weights)(question.screeningId, question.mostPlaces)
}

parentPort!.postMessage(answered(workerData as Question))
