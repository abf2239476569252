import type { Formats } from '../../words/formats.ts'

/** Points, of which tenths are enough. */
export const pointsTold = (points: number, formats: Formats): string =>
  formats.count(Math.round(points * 10) / 10)
