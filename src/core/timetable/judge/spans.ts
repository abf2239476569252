import type { Span } from '../problem.ts'

/** Spans in order, those that touch or overlap joined into one; empty ones left out. */
export function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const { from, to } of spans.filter(it => it.from < it.to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

export function holds(span: Span, from: number, to: number): boolean {
  return span.from <= from && to <= span.to
}

export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}
