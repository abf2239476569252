import { type Cost, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `demand`. */
export const demandCost: Cost = (_, all) =>
  sumOf(all, ({ screening: { demand }, screen: { capacity } }) => {
    if (demand === null || capacity === null) return 0
    return demand > capacity ? (demand - capacity) / 10 : (capacity - demand) / 100
  })
