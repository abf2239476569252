import type { Violation } from '../../rules.ts'
import type { Asked } from '../asked.ts'
import type { Standing } from '../standing.ts'

/** What of a hard rule is broken among these screenings, which come earliest first. */
export type HardCheck = (asked: Asked, all: Standing[]) => Violation[]

/** The minutes that are missing where two need at least `needed` minutes from the end of one to the start of the other. */
export function missingMinutes(earlier: Standing, later: Standing, needed: number): number {
  return Math.max(0, needed - (later.start - earlier.end))
}

export function together<Key>(
  all: Standing[],
  keysOf: (one: Standing) => Iterable<Key>,
): Map<Key, Standing[]> {
  const groups = new Map<Key, Standing[]>()
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [one])
      else group.push(one)
    }
  return groups
}
