import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { repairTimetable } from '#core/timetable/repair/repair.ts'
import { evenWeights } from '#core/timetable/rules.ts'
import type { Figure } from '../figures.ts'
import { coreSeconds } from './solve-for.ts'
import { type Upset, upsetsOf } from './upsets.ts'
import { verified } from './verified.ts'

const mostMilliseconds = 100
const mostOthers = 2

/** How a timetable is repaired after each upset: the slowest, and the most that moved beside those who had to. */
export function repairs(name: string, problem: TimetableProblem, placements: Placement[]): Figure[] {
  const all = upsetsOf(problem, placements).map(upset => repaired(name, upset, placements))
  if (all.length === 0) return []
  const slowest = Math.max(...all.map(it => it.milliseconds))
  const others = Math.max(...all.map(it => it.moved - it.displaced))
  return [
    {
      ...{ name: `${name}: repair, slowest of ${all.length}`, value: slowest, unit: 'ms' },
      ...{ target: mostMilliseconds, holds: slowest <= mostMilliseconds },
    },
    {
      ...{ name: `${name}: repair, moved beside those displaced, most`, value: others, unit: 'screenings' },
      ...{ target: mostOthers, holds: others <= mostOthers },
    },
    {
      name: `${name}: repair, displaced in all`,
      value: all.reduce((sum, it) => sum + it.displaced, 0),
      unit: 'screenings',
    },
    {
      name: `${name}: repair, left without a place in all`,
      value: all.reduce((sum, it) => sum + it.unplaced, 0),
      unit: 'screenings',
    },
  ]
}

export interface Repaired {
  milliseconds: number
  moved: number
  /** Those who could not stay; whoever else moved made room. */
  displaced: number
  unplaced: number
  soft: number
}

/** A timetable repaired after an upset by a warm repair, whose answer the separate checker has verified. */
export function repaired(name: string, { what, problem }: Upset, placements: Placement[]): Repaired {
  const options = { weights: evenWeights, seed: 1 }
  repairTimetable(problem, placements, options)
  const before = coreSeconds()
  const { solution, moved } = repairTimetable(problem, placements, options)
  const milliseconds = (coreSeconds() - before) * 1000
  const { soft } = verified(`${name}, ${what}`, problem, solution)
  const { violations } = judgeTimetable(problem, placements, evenWeights)
  const displaced = fewestBroken(violations.map(it => it.screeningIds))
  return { milliseconds, moved: moved.length, displaced, unplaced: solution.unplaced.length, soft }
}

/** Screenings that break a rule alone, and one of each two that break one between them and neither alone. */
function fewestBroken(broken: readonly string[][]): number {
  const displaced = new Set(broken.filter(it => it.length === 1).flat())
  for (const pair of broken) if (!pair.some(it => displaced.has(it))) displaced.add(pair[0]!)
  return displaced.size
}
