import type { Span } from '../problem.ts'

/** Minutes in which something may start, in order and apart; unlike elsewhere the last minute is included. */
export type Starts = Span[]

export const never: Starts = []
export const always: Starts = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]

/** So that what lasts `length` minutes is over when a span is. */
export function startsWithin(spans: Span[], length: number): Starts {
  return spans.map(({ from, to }) => ({ from, to: to - length })).filter(it => it.from <= it.to)
}

/** So that what lasts `length` minutes has at least `before` minutes to a span, or `after` minutes from it. */
export function startsBeside({ from, to }: Span, length: number, before: number, after: number): Starts {
  const early = { from: Number.NEGATIVE_INFINITY, to: from - before - length }
  const late = { from: to + after, to: Number.POSITIVE_INFINITY }
  if (early.to + 1 >= late.from) return always
  return [early, late].filter(it => Number.isFinite(it.to) || Number.isFinite(it.from))
}

export function bothStarts(one: Starts, other: Starts): Starts {
  const result: Starts = []
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const from = Math.max(one[a]!.from, other[b]!.from)
    const to = Math.min(one[a]!.to, other[b]!.to)
    if (from <= to) result.push({ from, to })
    if (one[a]!.to < other[b]!.to) a++
    else b++
  }
  return result
}

export function eitherStarts(one: Starts, other: Starts): Starts {
  const result: Starts = []
  for (const { from, to } of [...one, ...other].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}
