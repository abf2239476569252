import { askedBy } from '../judge/asked.ts'
import type { TimetableProblem } from '../problem.ts'
import type { Weights } from '../rules.ts'
import { Climbing } from './climbing.ts'
import { Haggling } from './haggling.ts'
import { Relaxation, type Rows } from './relaxation.ts'

export interface Bounding {
  /** Looks at so many sets of prices; each takes a fraction of a second for a thousand screenings. */
  advance(steps: number): void
  /** The weighted points that no timetable in which everything stands falls below, as far as is known. */
  best(): number
}

/** Raises that are tried first, from no prices; the one that bounds best is gone on with. */
const firstRaises = [0.05, 0.01]
const rounds = 24
const roundsBetweenLooks = 4
/** Branches for each film where the bound counts, and while prices are looked for. */
const branches = 600

/**
 * Bounds the points of a problem without faults from below (docs/rules/timetable-bound.md), better the longer it goes
 * on. It knows no clock and no chance: so many steps give the same bound.
 */
export function startBounding(problem: TimetableProblem, weights: Weights): Bounding {
  let best = 0
  const steps = problem.screenings.length === 0 || !onOneGrid(problem) ? [] : bounding()
  const taken = steps[Symbol.iterator]()
  return {
    advance: many => {
      for (let step = 0; step < many; step++) taken.next()
    },
    best: () => best,
  }

  function* bounding(): Generator<void> {
    const relaxation = new Relaxation(askedBy(problem), weights)
    const look = (prices: Rows) => {
      relaxation.ask(prices)
      const bound = relaxation.solve(relaxation.films, branches).least - relaxation.givenBack(prices)
      if (bound > best) best = bound
      return bound
    }
    look(relaxation.empty())
    yield
    const tried: { haggling: Haggling; raise: number; bound: number }[] = []
    for (const raise of firstRaises) {
      const haggling = new Haggling(relaxation)
      haggling.round(raise)
      yield
      tried.push({ haggling, raise, bound: look(haggling.mean) })
      yield
    }
    const { haggling, raise } = tried.reduce((one, other) => (other.bound > one.bound ? other : one))
    for (let round = 1; round < rounds; round++) {
      haggling.round(raise / (1 + round / 4))
      yield
      if (round % roundsBetweenLooks === 0) look(haggling.mean)
    }
    const climbing = new Climbing(relaxation, haggling.mean)
    for (;;) {
      climbing.step()
      if (climbing.bound > best) best = climbing.bound
      yield
    }
  }
}

/** The line of places has one grid: that of midnights a whole number of steps apart. */
function onOneGrid({ days }: TimetableProblem): boolean {
  return days.every(it => (it.midnight - days[0]!.midnight) % 5 === 0)
}
