import type { Line } from '../page/page.ts'

/** The lines of an interview up to the first question or answer, a dozen or so. */
export function introduction(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(
    it =>
      it.index > 2 &&
      it.words > 2 &&
      (/\?["”»]?$/u.test(it.text) || /^(?:[–—]\s?["¿¡]?\p{Lu}|[PQ]\.\s)/u.test(it.text)),
  )
  return lines.slice(0, first < 0 ? 12 : Math.min(first, 14))
}
