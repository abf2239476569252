import type { Span } from './spans.ts'

/** The span without the steps that lead to or from closed stations, so that nobody looks at them. */
export function narrowSpan(span: Span, closed: Uint8Array): Span {
  const { first, end, mealStates } = span
  const stepsTo = new Int32Array(span.stepsTo.length)
  const from: number[] = []
  const meals: number[] = []
  const newDay: number[] = []
  for (let to = first; to <= end; to++) {
    const isOpen = to === end || !closed[to]
    for (let step = span.stepsTo[to - first]!; isOpen && step < span.stepsTo[to - first + 1]!; step++) {
      const here = span.from[step]!
      if (here >= 0 && closed[here]) continue
      from.push(here)
      newDay.push(span.newDay[step]!)
      for (let had = 0; had < mealStates; had++) meals.push(span.meals[step * mealStates + had]!)
    }
    stepsTo[to - first + 1] = from.length
  }
  return {
    ...span,
    stepsTo,
    from: Int32Array.from(from),
    meals: Int8Array.from(meals),
    newDay: Uint8Array.from(newDay),
  }
}
