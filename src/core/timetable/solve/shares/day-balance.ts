import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `day-balance`: every day's share changes with the minutes that stand. */
export const dayBalanceShare: Share = (board, { screening, start, end, day }) => {
  const { compiled, minutesOfDay, minutesOfKind } = board
  const { openShare, days } = compiled
  const kind = compiled.kind[screening]!
  const minutes = end - start
  const before = minutesOfKind[kind]!
  let difference = 0
  for (let each = 0, at = kind * days; each < days; each++, at++) {
    const share = openShare[at]!
    const stands = minutesOfDay[at]!
    const added = each === day ? minutes : 0
    difference += Math.abs(stands + added - (before + minutes) * share) - Math.abs(stands - before * share)
  }
  return difference / 120
}
