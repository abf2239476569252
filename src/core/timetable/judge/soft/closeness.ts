import { standing } from '../standing.ts'
import { type Cost, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `closeness`. */
export const closenessCost: Cost = (asked, all) => {
  const standingNow = new Map(all.map(it => [it.id, it]))
  return sumOf(asked.problem.released, released => {
    const before = standing(asked, released)
    const now = standingNow.get(released.screeningId)
    if (now === undefined || now.day.date !== before.day.date) return 6 + 0.1 * released.sold
    if (now.start !== before.start) return 3 + 0.05 * released.sold
    return now.screen.id === before.screen.id ? 0 : 1 + 0.02 * released.sold
  })
}
