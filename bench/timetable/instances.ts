import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { problemOfFestival } from '#core/timetable/published/problem-of-festival.ts'
import { madeProblem, sizes } from './made-problem.ts'

export interface Instance {
  name: string
  problem: TimetableProblem
  /** What the festival published. */
  published?: Placement[]
  /** Seconds to the first timetable in which everything stands, and the gap to the bound after a minute. */
  targets?: { feasible: number; gap: number }
}

const FESTIVALS = join(import.meta.dirname, '../../../shared/festivals')
const targets = {
  small: { feasible: 0.1, gap: 0.04 },
  middle: { feasible: 0.3, gap: 0.09 },
  large: { feasible: 1.5, gap: 0.06 },
}

export function madeInstances(): Instance[] {
  return (['small', 'middle', 'large'] as const).map(size => ({
    name: `${sizes[size].screenings} made`,
    problem: madeProblem(sizes[size], 1).problem,
    targets: targets[size],
  }))
}

/** Festivals so full that hardly a film more would go in. */
export function fullInstances(): Instance[] {
  return (['small', 'middle', 'large'] as const).map(size => ({
    name: `${sizes[size].screenings} made, 97 % full`,
    problem: madeProblem({ ...sizes[size], filled: 0.97 }, 1).problem,
  }))
}

/** The programmes that festivals published, where they are there. */
export function publishedInstances(): Instance[] {
  if (!existsSync(FESTIVALS)) {
    process.stderr.write('The published programmes (../shared/festivals) are absent: made ones alone.\n')
    return []
  }
  return readdirSync(FESTIVALS)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const { problem, published } = problemOfFestival(
        JSON.parse(readFileSync(join(FESTIVALS, file), 'utf8')),
      )
      return { name: file.replace('.json', ''), problem, published }
    })
}
