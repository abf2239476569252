import { bestWay, type Ways } from './best-way.ts'
import type { Span } from './spans.ts'

/**
 * What the best way through each station of a span is worth: what brings one there, and what can still come after it.
 *
 * @param through takes it, by station; -∞ where no way leads
 */
export function bestThrough(
  span: Span,
  room: Ways,
  worth: Float64Array,
  closed: Uint8Array,
  through: Float64Array,
): void {
  const { first, end, mealStates, countStates, stepsTo, from, meals, newDay, most } = span
  const states = mealStates * countStates
  const { best } = room
  bestWay(span, room, worth, closed, [])
  const after = new Float64Array(best.length).fill(Number.NEGATIVE_INFINITY)
  for (let step = stepsTo[end - first]!; step < stepsTo[end - first + 1]!; step++) {
    const here = from[step]!
    for (let had = 0; here >= 0 && had < mealStates; had++) {
      const state = (here - first) * states + had * countStates
      if (meals[step * mealStates + had]! >= 0) after.fill(0, state, state + countStates)
    }
  }
  for (let station = end - 1; station >= first; station--) {
    const base = (station - first) * states
    through[station] = Number.NEGATIVE_INFINITY
    if (closed[station]) continue
    for (let state = base; state < base + states; state++)
      through[station] = Math.max(through[station]!, best[state]! + after[state]!)
    const own = worth[station]!
    for (let step = stepsTo[station - first]!; step < stepsTo[station - first + 1]!; step++) {
      const here = from[step]!
      if (here < 0) continue
      for (let had = 0; had < mealStates; had++) {
        const then = meals[step * mealStates + had]!
        if (then < 0) continue
        for (let count = 0; count < countStates; count++) {
          const counted = countStates === 1 || newDay[step] ? 0 : count + 1
          if (counted >= most[station - first]!) break
          const state = (here - first) * states + had * countStates + count
          const reached = own + after[base + then * countStates + counted]!
          if (reached > after[state]!) after[state] = reached
        }
      }
    }
  }
}
