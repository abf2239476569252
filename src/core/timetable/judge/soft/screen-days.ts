import type { Standing } from '../standing.ts'
import { type Cost, groupsBy, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `holes`. */
export const holesCost: Cost = (_, all) =>
  sumOf(screenDays(all), screenDay =>
    sumOf(screenDay.slice(1).entries(), ([at, next]) => {
      const pause = next.start - screenDay[at]!.end
      return Math.max(0, pause - next.screen.turnaround - 60) / 30
    }),
  )

/** `staff-days`. */
export const staffDaysCost: Cost = ({ problem }, all) =>
  sumOf(screenDays(all), screenDay => {
    const hours = (Math.max(...screenDay.map(it => it.end)) - screenDay[0]!.start) / 60
    return 2 * Math.max(0, hours - problem.staffHours)
  })

function screenDays(all: Standing[]): Standing[][] {
  return groupsBy(all, it => JSON.stringify([it.screen.id, it.day.date]))
}
