import { type Cost, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `prime-time`. */
export const primeTimeCost: Cost = (_, all) =>
  sumOf(all, ({ screening, clock }) => {
    const prime = clock >= 18 * 60 && clock <= 21 * 60
    return screening.gala && !prime ? 10 : 0
  })

/** `tidy-starts`. */
export const tidyStartsCost: Cost = (_, all) =>
  sumOf(all, ({ clock }) => {
    if (clock % 30 === 0) return 0
    return clock % 15 === 0 ? 0.2 : 1
  })
