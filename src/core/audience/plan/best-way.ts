import type { Span } from './spans.ts'

/** Room for the search through one span, used again for each round. */
export interface Ways {
  best: Float64Array
  /** The state of the station before, counted through; -1: none. */
  before: Int32Array
}

export function roomForWays({ first, end, mealStates, countStates }: Span): Ways {
  const states = (end - first) * mealStates * countStates
  return { best: new Float64Array(states), before: new Int32Array(states) }
}

/**
 * The best way through a span: which of its stations, in their order, when each is worth so much and some are closed.
 *
 * @param way takes the stations
 * @returns what they are worth together
 */
export function bestWay(
  span: Span,
  { best, before }: Ways,
  worth: Float64Array,
  closed: Uint8Array,
  way: number[],
): number {
  const { first, end, mealStates, countStates, stepsTo, from, meals, newDay, most } = span
  const states = mealStates * countStates
  best.fill(Number.NEGATIVE_INFINITY)
  for (let station = first; station < end; station++) {
    if (closed[station]) continue
    const base = (station - first) * states
    const own = worth[station]!
    const limit = most[station - first]!
    const last = stepsTo[station - first + 1]!
    for (let step = stepsTo[station - first]!; step < last; step++) {
      const here = from[step]!
      if (here < 0) {
        const state = base + meals[step * mealStates]! * countStates
        if (own > best[state]!) {
          best[state] = own
          before[state] = -1
        }
        continue
      }
      const hereBase = (here - first) * states
      const isNew = countStates === 1 || newDay[step] === 1
      for (let had = 0; had < mealStates; had++) {
        const after = meals[step * mealStates + had]!
        if (after < 0) continue
        const fromBase = hereBase + had * countStates
        const toBase = base + after * countStates
        if (isNew) {
          for (let count = 0; count < countStates; count++) {
            const reached = best[fromBase + count]! + own
            if (reached > best[toBase]!) {
              best[toBase] = reached
              before[toBase] = fromBase + count
            }
          }
        } else {
          for (let count = 1; count < limit; count++) {
            const reached = best[fromBase + count - 1]! + own
            if (reached > best[toBase + count]!) {
              best[toBase + count] = reached
              before[toBase + count] = fromBase + count - 1
            }
          }
        }
      }
    }
  }
  return wayOut(span, best, before, way)
}

function wayOut(
  { first, end, mealStates, countStates, stepsTo, from, meals }: Span,
  best: Float64Array,
  before: Int32Array,
  way: number[],
): number {
  const states = mealStates * countStates
  let most = Number.NEGATIVE_INFINITY
  let last = -1
  for (let step = stepsTo[end - first]!; step < stepsTo[end - first + 1]!; step++) {
    const here = from[step]!
    if (here < 0) {
      // The empty way.
      if (most < 0) [most, last] = [0, -1]
      continue
    }
    for (let had = 0; had < mealStates; had++) {
      if (meals[step * mealStates + had]! < 0) continue
      for (let count = 0; count < countStates; count++) {
        const state = (here - first) * states + had * countStates + count
        if (best[state]! > most) [most, last] = [best[state]!, state]
      }
    }
  }
  way.length = 0
  for (let state = last; state >= 0; state = before[state]!) way.push(first + Math.floor(state / states))
  way.reverse()
  return most
}
