import type { Asked } from '../asked.ts'
import type { Standing } from '../standing.ts'

/** The unweighted points that these screenings pay for a wish; they are all that stand, earliest first. */
export type Cost = (asked: Asked, all: Standing[]) => number

export function sumOf<Thing>(all: Iterable<Thing>, pointsOf: (one: Thing) => number): number {
  let sum = 0
  for (const one of all) sum += pointsOf(one)
  return sum
}

/** Those that share what `nameOf` says, as groups. */
export function groupsBy<Thing>(all: Thing[], nameOf: (one: Thing) => string): Thing[][] {
  return [...Map.groupBy(all, nameOf).values()]
}
