import { availableParallelism } from 'node:os'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { evenWeights, type Judgement, softRules } from '#core/timetable/rules.ts'
import type { Figure, Measured } from './figures.ts'
import type { PythonEnvironment } from './peers/python-environment.ts'
import { type Instance, madeInstances, publishedInstances } from './timetable/instances.ts'
import { chosen, option } from './timetable/options.ts'
import { askCpSat, orTools } from './timetable/peer/cp-sat.ts'
import { unmodelled } from './timetable/peer/question.ts'
import { repaired } from './timetable/repairs.ts'
import { solveFor } from './timetable/solve-for.ts'
import { upsetsOf } from './timetable/upsets.ts'
import { verified, Wrong } from './timetable/verified.ts'

const lengths = (option('seconds') ?? '60,300').split(',').map(Number)
const threads = availableParallelism()
/** For proving how few must move after an upset. */
const proofSeconds = Number(option('proof') ?? 60)

/**
 * Timetables beside OR-Tools CP-SAT with a plain model of the same problem: the points of both, judged by the same
 * checker, and, of the smallest made festival, the fewest that must move after each upset beside those that we move. We
 * take seconds of one core, CP-SAT as many by the clock with a thread for every core: nothing else should run meanwhile.
 * Never in CI, for CP-SAT is brought from Python's registry. `--seconds=60,300`, `--proof=60`, `--only=tiff`.
 */
export async function run(): Promise<Measured> {
  const peer = await orTools()
  if (!peer) return { verified: true, figures: [] }
  try {
    const figures: Figure[] = []
    for (const instance of chosen([...madeInstances(), ...publishedInstances()]))
      for (const seconds of lengths) figures.push(...(await besidePeer(peer, instance, seconds)))
    const [smallest] = chosen(madeInstances()).filter(({ problem }) => problem.screenings.length < 100)
    if (smallest) figures.push(...(await fewestMoved(peer, smallest)))
    return { verified: true, figures }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { verified: false, why: error.message, figures: [] }
  }
}

async function besidePeer(
  peer: PythonEnvironment,
  { name, problem }: Instance,
  seconds: number,
): Promise<Figure[]> {
  process.stderr.write(`${name}, ${seconds} s\n`)
  const { solution } = solveFor(problem, seconds)
  const ours = verified(name, problem, solution)
  const { placements } = await askCpSat(peer, problem, [], { aim: 'fewest-points', seconds, threads })
  const against = `CP-SAT ${peer.version}, ${seconds} s, ${threads} threads`
  const what = `${name}: points after ${seconds} s`
  if (!placements)
    return [
      { name: what, value: ours.soft, unit: 'points' },
      {
        name: `${name}: without a place by ${against}`,
        value: problem.screenings.length,
        unit: 'screenings',
      },
    ]
  const theirs = judgedPeer(problem, placements)
  const compared = (rules: string, points: (judged: Judgement) => number): Figure => ({
    ...{ name: `${what}${rules}`, value: points(ours), unit: 'points' },
    ...{ against: `${points(theirs).toFixed(1)} of ${against}`, ratio: points(ours) / points(theirs) },
  })
  return [
    compared('', it => it.soft),
    compared(', of the rules in its model', inModel),
    { name: `${name}: hard rules that CP-SAT breaks`, value: theirs.violations.length, unit: 'times' },
  ]
}

const judgedPeer = (problem: TimetableProblem, placements: Placement[]) =>
  judgeTimetable(problem, placements, evenWeights)

const inModel = ({ points }: Judgement) =>
  softRules.reduce((sum, rule) => (unmodelled.includes(rule) ? sum : sum + points[rule]), 0)

/** After each upset, those that we move beside the fewest that CP-SAT proves must. */
async function fewestMoved(peer: PythonEnvironment, { name, problem }: Instance): Promise<Figure[]> {
  const { placements } = solveFor(problem, Math.min(60, lengths[0]!)).solution
  const figures: Figure[] = []
  for (const [index, upset] of upsetsOf(problem, placements).entries()) {
    const { moved, displaced, unplaced } = repaired(name, upset, placements)
    if (unplaced > 0) continue
    const asking = { aim: 'fewest-moved', seconds: proofSeconds, threads } as const
    const peers = await askCpSat(peer, upset.problem, placements, asking)
    const least = Math.ceil(peers.least - 1e-6)
    const known = peers.proven ? `the fewest possible, ${least}` : `at least ${least} must`
    figures.push({
      name: `${name}: moved after ${upset.what} (${index + 1}), ${displaced} displaced`,
      ...{ value: moved, unit: 'screenings', against: known },
      ...(least > 0 && { ratio: moved / least }),
      ...(peers.proven && { target: least, holds: moved <= least }),
    })
  }
  return figures
}
