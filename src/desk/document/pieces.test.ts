import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from './pieces.ts'

const textWithSpans = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).chain(text =>
  fc.record({
    text: fc.constant(text),
    spans: fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 12 })
      .map(pairs =>
        pairs.map(([a, b], index) => ({ key: String(index), start: Math.min(a, b), end: Math.max(a, b) })),
      ),
  }),
)

test('the pieces joined are the text, whatever the spans', () => {
  fc.assert(
    fc.property(textWithSpans, ({ text, spans }) => {
      expect(
        pieces(text, spans)
          .map(piece => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('the pieces that carry a key are exactly the quoted words of its span', () => {
  fc.assert(
    fc.property(textWithSpans, ({ text, spans }) => {
      const cut = pieces(text, spans)
      for (const span of spans) {
        const lit = cut.filter(piece => piece.keys.includes(span.key))
        expect(lit.map(piece => piece.text).join('')).toBe(text.slice(span.start, span.end))
        if (span.start < span.end) expect(lit[0]?.start).toBe(span.start)
      }
    }),
  )
})

test('a span that does not lie inside the text lights nothing', () => {
  expect(pieces('film', [{ key: 'a', start: 2, end: 9 }])).toEqual([{ start: 0, text: 'film', keys: [] }])
})

test('an empty text has no pieces', () => {
  expect(pieces('', [])).toEqual([])
})
