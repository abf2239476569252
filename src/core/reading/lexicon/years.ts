import { DIGIT, hasRun } from './letters.ts'

const YEAR = /(?<![\d.,]|\d[/-])(?:18[89]\d|19\d\d|20[0-4]\d)(?![\d]|[.,/-]\d)/u

/** The first year from 1880 to 2049 in `text` from `from` on that is no part of a date or a longer number. */
export function yearIn(text: string, from = 0): { year: number; start: number; end: number } | undefined {
  if (!hasRun(text, DIGIT, 4)) return undefined
  const match = YEAR.exec(text.slice(from))
  if (!match) return undefined
  const start = from + match.index
  return { year: Number(match[0]), start, end: start + match[0].length }
}
