import type { CurvePoint } from '../api/rehearsals.ts'

/** Several seconds of a curve in a row, for a table that can be read. */
export interface Span extends Omit<CurvePoint, 'second' | 'p50' | 'p95'> {
  from: number
  /** The last second of it. */
  to: number
}

const lengths = [1, 2, 5, 10, 15, 30, 60]

/**
 * The curve in spans of even length, one of which begins with the opening, at most `most` of them where a minute each is
 * enough: what is counted is added up, what is measured is the worst of the span, and who was there is as at its end.
 */
export function spansOf(curve: readonly CurvePoint[], most: number): Span[] {
  const inSpansOf = (length: number) => [
    ...Map.groupBy(curve, ({ second }) => Math.floor(second / length)).values(),
  ]
  const length = lengths.find(each => inSpansOf(each).length <= most) ?? lengths.at(-1)!
  return inSpansOf(length).map(part => {
    const sum = (of: 'answers' | 'orders' | 'refusals' | 'errors') =>
      part.reduce((total, each) => total + each[of], 0)
    const worst = (of: 'p99' | 'memory' | 'lag') => Math.max(...part.map(each => each[of]))
    const last = part.at(-1)!
    return {
      ...{ from: part[0]!.second, to: last.second, inLine: last.inLine, shopping: last.shopping },
      ...{ answers: sum('answers'), orders: sum('orders'), refusals: sum('refusals'), errors: sum('errors') },
      ...{ p99: worst('p99'), memory: worst('memory'), lag: worst('lag') },
    }
  })
}

/** The next round number at or above: where an axis ends. */
export function roundUp(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map(each => each * power).find(each => each >= value)!
}
