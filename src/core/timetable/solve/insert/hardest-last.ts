import type { Compiled } from '../compile/compiled.ts'

/** Screenings with the fewest starts for their minutes and rivals last, so that they are taken first. */
export function hardestLast(compiled: Compiled, screenings: readonly number[]): number[] {
  const ease = new Map(screenings.map(it => [it, easeOf(compiled, it)]))
  return [...screenings].sort((one, other) => ease.get(other)! - ease.get(one)! || one - other)
}

function easeOf({ places, screens, length, rivals, pinned }: Compiled, screening: number): number {
  if (pinned[screening]) return -1
  const asked = places.asked[screening * 2]!
  let starts = 0
  for (let span = places.from[asked * screens]!; span < places.from[(asked + 1) * screens]!; span++) {
    starts += places.last[span]! - places.first[span]! + 1
  }
  const minutes = length[screening * 2]!
  const others = rivals.from[screening + 1]! - rivals.from[screening]!
  return starts / (minutes * minutes * (4 + others))
}
