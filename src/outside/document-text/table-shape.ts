import { meaningOfHeading } from '#core/reading/stated/headings.ts'

/** Whether a text is a table of films though its name does not say so: its first line holds headings of films. */
export function looksLikeTable(text: string): boolean {
  const first = firstLines(text, 1)[0] ?? ''
  const cells = first.split(separatorOf(text)).map(it => it.replace(/^\s*"|"\s*$/g, ''))
  if (cells.length < 3 || first.length > 4000) return false
  const told = new Set(cells.map(meaningOfHeading).filter(it => it !== undefined && it !== 'other'))
  return told.has('title') && told.size >= 3
}

/** The mark that parts the first lines into the same number of cells, the most where several do. */
export function separatorOf(text: string): string {
  const lines = firstLines(text, 5).map(it => it.replace(/"(?:[^"]|"")*"/g, ''))
  const worth = (mark: string) => {
    const counts = lines.map(it => it.split(mark).length)
    const even = counts.filter(it => it === counts[0]).length / Math.max(1, counts.length)
    return (counts[0] ?? 1) <= 1 ? 0 : counts[0]! * even
  }
  return [',', ';', '\t', '|'].reduce((best, it) => (worth(it) > worth(best) ? it : best))
}

function firstLines(text: string, count: number): string[] {
  return text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter(it => it.trim() !== '')
    .slice(0, count)
}
