import type { Span } from '../../problem.ts'

/** Minutes at which something may start, the last one included; lists of them are in order and do not touch. */
export interface StartSpan {
  first: number
  last: number
}

/** Spans in order, those that touch or overlap joined; empty ones left out. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.filter(it => it.to > it.from).sort((one, other) => one.from - other.from)) {
    const before = joined.at(-1)
    if (before && span.from <= before.to) before.to = Math.max(before.to, span.to)
    else joined.push({ ...span })
  }
  return joined
}

/** When something of `length` minutes may start that one of the spans must hold whole. */
export function startsHeldBy(spans: readonly Span[], length: number): StartSpan[] {
  return inOrder(spans.map(({ from, to }) => ({ first: from, last: to - length })))
}

/** Where both lists allow a start. */
export function bothAllow(ones: readonly StartSpan[], others: readonly StartSpan[]): StartSpan[] {
  const both: StartSpan[] = []
  for (let one = 0, other = 0; one < ones.length && other < others.length; ) {
    const first = Math.max(ones[one]!.first, others[other]!.first)
    const last = Math.min(ones[one]!.last, others[other]!.last)
    if (first <= last) both.push({ first, last })
    if (ones[one]!.last < others[other]!.last) one++
    else other++
  }
  return both
}

/** What is left of them when something of `length` minutes must not touch the span. */
export function keptOff(starts: readonly StartSpan[], { from, to }: Span, length: number): StartSpan[] {
  return starts
    .flatMap(({ first, last }) => [
      { first, last: Math.min(last, from - length) },
      { first: Math.max(first, to, from - length + 1), last },
    ])
    .filter(({ first, last }) => first <= last)
}

/** Lists that may overlap, as one. */
export function inOrder(starts: readonly StartSpan[]): StartSpan[] {
  const joined: StartSpan[] = []
  for (const span of starts
    .filter(({ first, last }) => first <= last)
    .sort((one, other) => one.first - other.first)) {
    const before = joined.at(-1)
    if (before && span.first <= before.last + 1) before.last = Math.max(before.last, span.last)
    else joined.push({ ...span })
  }
  return joined
}
