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

/** What prices are raised by at first, of what a screening saves where it is best off, and how that shrinks. */
const firstRaise = 0.02
const shrinks = 0.9
const rounds = 42
const roundsBetweenLooks = 6
/** Branches for each film where the bound counts. */
const branches = 600

/**
 * Bounds the points of a problem without faults from below (docs/rules/timetable-bound.md), better the longer it goes
 * on. It knows no clock and no chance: so many steps give the same bound.
 */
export function startBounding(problem: TimetableProblem, weights: Weights): Bounding {
  let best = 0
  const steps = bounding()
  return {
    advance: many => {
      for (let step = 0; step < many; step++) steps.next()
    },
    best: () => best,
  }

  function* bounding(): Generator<void> {
    if (problem.screenings.length === 0 || !onOneGrid(problem)) return
    const relaxation = new Relaxation(askedBy(problem), weights)
    const room = relaxation.empty()
    const dearest = { bound: Number.NEGATIVE_INFINITY, prices: relaxation.empty() }
    const look = (prices: Rows) => {
      relaxation.ask(prices)
      const { least } = relaxation.solve(relaxation.films, branches)
      const bound = least - relaxation.givenBack(prices, room)
      best = Math.max(best, bound)
      if (bound > dearest.bound) Object.assign(dearest, { bound, prices: prices.map(it => it.slice()) })
    }
    look(relaxation.empty())
    yield
    look(relaxation.pricesOfLongDays())
    yield
    const haggling = new Haggling(relaxation, dearest.prices)
    let raise = firstRaise * relaxation.stakes()
    for (let round = 0; round < rounds; round++) {
      haggling.round(raise)
      raise *= shrinks
      yield
      if ((round + 1) % roundsBetweenLooks !== 0) continue
      look(haggling.mean)
      yield
    }
    const climbing = new Climbing(relaxation, dearest.prices)
    for (;;) {
      climbing.step()
      best = Math.max(best, climbing.bound)
      yield
    }
  }
}

/** The line of places has one grid: that of midnights a whole number of steps apart. */
function onOneGrid({ days }: TimetableProblem): boolean {
  return days.every(it => (it.midnight - days[0]!.midnight) % 5 === 0)
}
