/** A stretch of a document's text that something stands on; UTF-16 offsets, `end` exclusive. */
export interface Span {
  key: string
  start: number
  end: number
}

/** A stretch of the text and what its words were read as; empty where another span of the same words says it. */
export interface NamedSpan extends Span {
  name: string
}

/** A stretch of text between two span edges, with the keys of every span that covers it. */
export interface Piece {
  start: number
  text: string
  keys: string[]
}

/**
 * Cuts a text at every edge of every span, so that overlapping spans can be lit one by one.
 * The pieces joined are the text; spans outside of it or empty are left out.
 */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const real = spans.filter(span => span.start >= 0 && span.start < span.end && span.end <= text.length)
  const edges = [...new Set([0, text.length, ...real.flatMap(span => [span.start, span.end])])].sort(
    (a, b) => a - b,
  )
  const byStart = real.toSorted((a, b) => a.start - b.start)
  const cut: Piece[] = []
  let open: Span[] = []
  let next = 0
  for (let edge = 0; edge + 1 < edges.length; edge++) {
    const start = edges[edge]!
    const end = edges[edge + 1]!
    open = open.filter(span => span.end > start)
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!)
    cut.push({ start, text: text.slice(start, end), keys: open.map(span => span.key) })
  }
  return cut
}
