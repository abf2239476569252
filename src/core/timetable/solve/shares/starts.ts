import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `prime-time`. */
export const primeTimeShare: Share = ({ compiled }, { screening, clock }) =>
  compiled.gala[screening] && (clock < 18 * 60 || clock > 21 * 60) ? 10 : 0

/** `tidy-starts`. */
export const tidyStartsShare: Share = (_, { clock }) => {
  if (clock % 30 === 0) return 0
  return clock % 15 === 0 ? 0.2 : 1
}
