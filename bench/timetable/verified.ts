import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import type { TimetableProblem } from '#core/timetable/problem.ts'
import { evenWeights, type Judgement, type Solution } from '#core/timetable/rules.ts'

/** An answer that the separate checker contradicts: no figure is printed. */
export class Wrong extends Error {}

/** What the separate checker says of an answer that it agrees with. */
export function verified(name: string, problem: TimetableProblem, { placements, soft }: Solution): Judgement {
  const judged = judgeTimetable(problem, placements, evenWeights)
  const [broken] = judged.violations
  if (broken) throw new Wrong(`${name}: ${broken.rule} is broken by ${broken.screeningIds.join(' and ')}`)
  if (Math.abs(judged.soft - soft) > 1e-6) {
    throw new Wrong(`${name}: ${soft} points were told, ${judged.soft} are counted`)
  }
  return judged
}
