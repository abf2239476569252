import { startBounding } from '#core/timetable/bound/lower-bound.ts'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import type { TimetableProblem } from '#core/timetable/problem.ts'
import { evenWeights, type Judgement, softRules } from '#core/timetable/rules.ts'
import type { Figure, Measured } from './figures.ts'
import { besideScratch } from './timetable/beside-scratch.ts'
import { fullInstances, type Instance, madeInstances, publishedInstances } from './timetable/instances.ts'
import { chosen, option } from './timetable/options.ts'
import { repairs } from './timetable/repairs.ts'
import { coreSeconds, type Solved, solveFor } from './timetable/solve-for.ts'
import { verified, Wrong } from './timetable/verified.ts'

/** `--seconds=1,10,60`: how long each is solved; `--only=tiff`: those alone whose name has it. */
const lengths = (option('seconds') ?? '1,10,60').split(',').map(Number)
const longest = lengths.at(-1)!
const boundSeconds = Math.min(30, longest)
/** The published programme in which a print comes late and a flight is cancelled. */
const upsetFestival = 'tiff-2025'

/**
 * Timetables for made festivals in three sizes and for published programmes: seconds to the first in which everything
 * stands, points after each of the lengths, the gap to the bound, the published timetable's own points, and repairs. All
 * seconds are of one core. Verified by the separate checker: no hard rule is broken, the points are those it counts.
 */
export async function run(): Promise<Measured> {
  try {
    const figures: Figure[] = []
    for (const instance of chosen([...madeInstances(), ...publishedInstances()]))
      figures.push(...measured(instance))
    for (const instance of chosen(fullInstances())) figures.push(full(instance))
    const memory = process.resourceUsage().maxRSS / 1024
    figures.push({ name: 'memory of this process, most', value: memory, unit: 'MB' })
    return { verified: true, figures }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { verified: false, why: error.message, figures: [] }
  }
}

function measured(instance: Instance): Figure[] {
  const { name, problem, published } = instance
  process.stderr.write(`${name}\n`)
  const runs = lengths.map(seconds => ({ seconds, ...solveFor(problem, seconds) }))
  const judged = runs.map(it => verified(name, problem, it.solution))
  const last = runs.at(-1)!
  return [
    feasible(instance, runs),
    { name: `${name}: without a place`, value: last.solution.unplaced.length, unit: 'screenings' },
    ...points(name, runs),
    { name: `${name}: speed`, value: last.iterations / longest, unit: 'iterations/s' },
    ...gap(instance, last.solution.soft),
    ...(published ? beside(name, judgeTimetable(problem, published, evenWeights), judged.at(-1)!) : []),
    ...repairs(name, problem, last.solution.placements),
    ...(name === upsetFestival ? besideScratch(name, problem, last.solution.placements, longest) : []),
  ]
}

function feasible({ name, targets }: Instance, runs: readonly Solved[]): Figure {
  const value = Math.min(...runs.map(it => it.feasibleAfter ?? Number.POSITIVE_INFINITY))
  const most = targets?.feasible ?? 2
  return { name: `${name}: everything stands after`, value, unit: 's', target: most, holds: value <= most }
}

/** The points after each length, and how far the last but one is from the last. */
function points(name: string, runs: readonly (Solved & { seconds: number })[]): Figure[] {
  const figures = runs.map(
    ({ seconds, solution }): Figure => ({
      name: `${name}: points after ${seconds} s`,
      value: solution.soft,
      unit: 'points',
    }),
  )
  const [before, last] = [runs.at(-2), runs.at(-1)!]
  if (!before) return figures
  const ratio = before.solution.soft / last.solution.soft
  const against = `those after ${last.seconds} s`
  Object.assign(figures.at(-2)!, { against, ratio, target: 1.03, holds: ratio <= 1.03 })
  return figures
}

/** How many of the points the bound leaves open; where nothing stands against it, all of them could be. */
function gap({ name, problem, targets }: Instance, soft: number): Figure[] {
  const bound = boundOf(problem)
  const value = soft > 0 ? (soft - bound) / soft : 0
  return [
    { name: `${name}: bound after ${boundSeconds} s`, value: bound, unit: 'points' },
    {
      ...{ name: `${name}: gap to the bound`, value: value * 100, unit: '%' },
      ...(targets && { target: targets.gap * 100, holds: value <= targets.gap }),
    },
  ]
}

function boundOf(problem: TimetableProblem): number {
  const begun = coreSeconds()
  const bounding = startBounding(problem, evenWeights)
  while (coreSeconds() - begun < boundSeconds) bounding.advance(1)
  return bounding.best()
}

/** The published timetable under the same rules, in all and by rule. */
function beside(name: string, theirs: Judgement, ours: Judgement): Figure[] {
  const compared = (what: string, own: number, other: number): Figure => ({
    ...{ name: `${name}: ${what}`, value: own, unit: 'points' },
    ...{ against: `published ${other.toFixed(1)}`, ratio: own / other },
  })
  const rules = softRules.filter(rule => theirs.points[rule] > 0 || ours.points[rule] > 0.05)
  return [
    { ...compared('in all', ours.soft, theirs.soft), target: 1, holds: ours.soft < theirs.soft },
    ...rules.map(rule => compared(rule, ours.points[rule], theirs.points[rule])),
    {
      name: `${name}: hard rules that the published one breaks`,
      value: theirs.violations.length,
      unit: 'times',
    },
  ]
}

/** Whether everything stands in a festival that is 97 % full. */
function full({ name, problem }: Instance): Figure {
  process.stderr.write(`${name}\n`)
  const { solution, feasibleAfter } = solveFor(problem, Math.min(20, longest))
  verified(name, problem, solution)
  return {
    ...{ name: `${name}: everything stands after`, value: feasibleAfter ?? Number.POSITIVE_INFINITY },
    ...{ unit: 's', target: longest, holds: feasibleAfter !== undefined },
  }
}
