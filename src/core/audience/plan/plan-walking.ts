import type { walkingMinutes } from '#core/programme/walking.ts'

type Place = Parameters<typeof walkingMinutes>[0]

/**
 * Minutes from each venue to each other one, past a third where that is quicker: so no station between two screenings makes
 * a way possible that is not possible without it.
 */
export function planWalking(venues: readonly Place[], minutes: typeof walkingMinutes): number[][] {
  const table = venues.map(one => venues.map(other => minutes(one, other)))
  for (const past of table.keys()) {
    for (const row of table) {
      for (const to of row.keys()) row[to] = Math.min(row[to]!, row[past]! + table[past]![to]!)
    }
  }
  return table
}
