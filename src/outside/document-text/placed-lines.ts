/** Words of a page and where they stand; `y` grows upwards, sizes are in points. */
export interface PlacedWords {
  text: string
  x: number
  y: number
  width: number
  size: number
}

interface Line {
  text: string
  left: number
  right: number
  y: number
  size: number
  /** Where the line has gaps as wide as those between columns. */
  gaps: { from: number; to: number; at: number }[]
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
/** Words nearer than this (in sizes of their letters) are one word, farther than the other one stand in cells of their own. */
const SPACE = 0.16
const CELL = 1.6
const HEADING = 1.25

/**
 * The words of a page as text: lines from how words stand, two columns of running text one after the other, paragraphs
 * whole with words that a line end broke, larger lines as headings, cells apart by tabs.
 */
export function textOfPlaced(words: readonly PlacedWords[]): string {
  const lines = inColumns(linesOf(words))
  const body = usualSize(lines)
  const out: string[] = []
  let last: Line | undefined
  for (const line of lines) {
    if (last && goesOn(last, line, lines)) out[out.length - 1] = joined(out.at(-1)!, line.text)
    else {
      const apart = last && (last.y - line.y > 1.75 * Math.max(last.size, line.size) || line.y > last.y)
      if (apart) out.push('')
      out.push(line.size > body * HEADING && line.text.length < 120 ? `# ${line.text}` : line.text)
    }
    last = line
  }
  return out.join('\n').trim()
}

function linesOf(words: readonly PlacedWords[]): Line[] {
  const lines: Line[] = []
  let line: Line | undefined
  for (const { text: raw, x, y, width, size } of words) {
    const text = raw.replace(/[ﬀ-ﬆ]/gu, it => LIGATURES[it] ?? it).replace(/\u00ad(?=.)/g, '')
    const gap = line ? x - line.right : 0
    const sameLine = line && Math.abs(line.y - y) < Math.max(line.size, size) * 0.5 && gap > -size
    if (!line || !sameLine) {
      if (text.trim() === '') continue
      line = { text: text.trimStart(), left: x, right: x + width, y, size, gaps: [] }
      lines.push(line)
      continue
    }
    if (text.trim() === '') continue
    const wide = gap > CELL * size
    if (wide) line.gaps.push({ from: line.right, to: x, at: line.text.trimEnd().length })
    const between = wide ? '\t' : gap > SPACE * size && !/\s$/.test(line.text) ? ' ' : ''
    line.text = `${wide ? line.text.trimEnd() : line.text}${between}${wide ? text.trimStart() : text}`
    line.right = x + width
    line.size = Math.max(line.size, size)
  }
  for (const it of lines) it.text = it.text.trimEnd()
  return lines.filter(it => it.text !== '')
}

/**
 * Lines that a program wrote across two columns, parted: where most lines of a page have a gap at the same place, and
 * running text on both sides of it.
 */
function inColumns(lines: readonly Line[]): Line[] {
  const split = lines.filter(it => it.gaps.length === 1)
  if (split.length < 4 || split.length < lines.length * 0.5) return [...lines]
  const from = Math.max(...split.map(it => it.gaps[0]!.from))
  const to = Math.min(...split.map(it => it.gaps[0]!.to))
  const sides = split.map(
    it => [it.text.slice(0, it.gaps[0]!.at), it.text.slice(it.gaps[0]!.at + 1)] as const,
  )
  const average = (side: 0 | 1) => sides.reduce((sum, it) => sum + it[side].length, 0) / sides.length
  // a label and its value stand in columns too, and belong together
  if (to <= from || average(0) < 28 || average(1) < 28) return [...lines]
  const left: Line[] = []
  const right: Line[] = []
  for (const line of lines) {
    const [gap] = line.gaps
    if (gap && line.gaps.length === 1) {
      left.push({ ...line, text: line.text.slice(0, gap.at), right: gap.from, gaps: [] })
      right.push({ ...line, text: line.text.slice(gap.at + 1), left: gap.to, gaps: [] })
    } else if (line.left >= to - 1) right.push(line)
    else left.push(line)
  }
  return [...left, ...right]
}

/** Whether a line goes on in the next one: it is full, and the next begins neither a label nor a paragraph. */
function goesOn(line: Line, next: Line, lines: readonly Line[]): boolean {
  if (Math.abs(line.size - next.size) > 0.5 || next.y >= line.y) return false
  if (line.y - next.y > 1.75 * line.size || Math.abs(line.left - next.left) > 2 * line.size) return false
  if (line.gaps.length > 0 || next.gaps.length > 0) return false
  if (/^[^.!?:]{2,40}:(?:\s|$)/u.test(next.text) || /^[•·▪–—-]\s/u.test(next.text)) return false
  if (/\p{L}[-\u2010\u00ad]$/u.test(line.text) && /^\p{L}/u.test(next.text)) return true
  const column = lines.filter(it => Math.abs(it.left - line.left) < 2 * line.size && it.text.length > 30)
  const right = column.reduce((most, it) => Math.max(most, it.right), 0)
  return line.text.length > 30 && line.right > line.left + (right - line.left) * 0.82 && column.length >= 2
}

/** `Fähr-` and `mann` are one word; in `Jean-` and `Luc` the hyphen stays. */
function joined(text: string, next: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  if (/\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return /[-\u2010]$/u.test(text) ? text + next : `${text} ${next}`
}

/** The size of most letters. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((best, it) => (it[1] > best[1] ? it : best), [Number.POSITIVE_INFINITY, 0] as [
    number,
    number,
  ])[0]
}
