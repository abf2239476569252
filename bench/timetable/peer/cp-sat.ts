import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { type PythonEnvironment, pythonEnvironment } from '../../peers/python-environment.ts'
import { type Asking, questionOf } from './question.ts'

/** What CP-SAT answers: nothing placed where it found nothing in its seconds. */
export interface PeerAnswer {
  placements: Placement[] | undefined
  /** No answer has less of what it was asked for, and whether its own has just that. */
  least: number
  proven: boolean
}

/** OR-Tools, where Python and its registry are at hand; else undefined, with a sentence. */
export const orTools = () => pythonEnvironment('or-tools', ['ortools'])

/** Asks CP-SAT's plain model of a problem (cp-sat.py); `before` is what stood, for the fewest moved. */
export async function askCpSat(
  peer: PythonEnvironment,
  problem: TimetableProblem,
  before: readonly Placement[],
  asking: Asking,
): Promise<PeerAnswer> {
  const python = spawn(peer.program('python'), [join(import.meta.dirname, 'cp-sat.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  python.stdin.end(JSON.stringify(questionOf(problem, before, asking)))
  const { placements, ...answer }: Omit<PeerAnswer, 'placements'> & { placements: Chosen[] | null } =
    JSON.parse(await text(python.stdout))
  return {
    ...answer,
    placements: placements?.map(({ screen, start, held }, screening) => ({
      screeningId: problem.screenings[screening]!.id,
      screenId: problem.screens[screen]!.id,
      start,
      discussion: held === 1,
    })),
  }
}

interface Chosen {
  screen: number
  start: number
  held: number
}
