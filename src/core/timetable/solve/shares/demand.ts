import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `demand`. */
export const demandShare: Share = ({ compiled }, { screening, screen }) =>
  compiled.demandPoints[screening * compiled.screens + screen]!
