import { covers, type Face, outline, riseOf, widthOf } from './faces.ts'

/** A rectangle of the poster, in its units. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Line {
  text: string
  /** Font size. */
  size: number
  width: number
}

export interface Lettering {
  lines: Line[]
  /** Of all lines with the space between them. */
  height: number
}

const leading = 0.17

/**
 * Sets a title as a stack of lines that each fill the measure, as wood-type printers did: of all ways to break it,
 * the one with the largest smallest line that stays inside the box. `spread` limits how much larger one line may
 * be than another, so that a short word does not shout the rest down.
 */
export function fitTitle(face: Face, title: string, box: Box, spread = 2.4): Lettering {
  const text = face.shouts && covers(face, title.toUpperCase()) ? title.toUpperCase() : title
  const words = wordsOf(text)
  let best: (Lettering & { worth: number }) | undefined
  for (let count = 1; count <= Math.min(words.length, 7); count++) {
    const lettering = stack(face, balanced(face, words, count), box, spread)
    const smallest = Math.min(...lettering.lines.map(line => line.size))
    const filled =
      lettering.lines.reduce((sum, line) => sum + line.width, 0) / (box.width * lettering.lines.length)
    const worth = smallest * (0.4 + 0.6 * filled)
    if (!best || worth > best.worth) best = { ...lettering, worth }
  }
  return best!
}

function stack(face: Face, texts: string[], box: Box, spread: number): Lettering {
  const ems = texts.map(text => Math.max(widthOfAny(face, text), 0.01))
  const full = ems.map(width => box.width / width)
  const ceiling = Math.min(...full) * spread
  const sizes = full.map(size => Math.min(size, ceiling))
  const tall = texts.reduce((sum, text, at) => sum + sizes[at]! * lineHeight(face, text), 0)
  const shrink = Math.min(1, box.height / tall)
  return {
    lines: texts.map((text, at) => ({
      text,
      size: sizes[at]! * shrink,
      width: sizes[at]! * shrink * ems[at]!,
    })),
    height: tall * shrink,
  }
}

/** Capitals, what rises above them and what falls below the line, in ems. */
function lineHeight(face: Face, text: string): number {
  return face.capital * (1 + leading) + rise(face, text) + (covers(face, text) && face.shouts ? 0 : 0.24)
}

function rise(face: Face, text: string): number {
  return covers(face, text) ? riseOf(face, text) * 0.9 : 0.16
}

/** Titles break between words; scripts without spaces break where Unicode's word boundaries are. */
function wordsOf(text: string): string[] {
  const spaced = text.trim().split(/\s+/)
  if (spaced.length > 1 || !/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text))
    return spaced
  const parts: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (isWordLike || parts.length === 0) parts.push(segment)
    else parts[parts.length - 1] += segment
  }
  // Marked so that joining them again puts no spaces in.
  return parts.map((part, at) => (at === 0 ? part : `\u200b${part}`))
}

function join(words: string[]): string {
  return words.join(' ').replaceAll(' \u200b', '').replaceAll('\u200b', '')
}

/** The words in `count` lines whose longest is as short as possible. */
function balanced(face: Face, words: string[], count: number): string[] {
  const width = (from: number, to: number) => widthOfAny(face, join(words.slice(from, to)))
  // best[lines][end]: the shortest possible longest line over the first `end` words.
  const best: { longest: number; from: number }[][] = [
    words.map((_, at) => ({ longest: width(0, at + 1), from: 0 })),
  ]
  for (let lines = 1; lines < count; lines++) {
    best[lines] = words.map((_, last) => {
      let found = { longest: Number.POSITIVE_INFINITY, from: lines }
      for (let from = lines; from <= last; from++) {
        const longest = Math.max(best[lines - 1]![from - 1]!.longest, width(from, last + 1))
        if (longest < found.longest) found = { longest, from }
      }
      return found
    })
  }
  const texts: string[] = []
  let end = words.length
  for (let lines = count - 1; lines >= 0; lines--) {
    const from = best[lines]![end - 1]!.from
    texts.unshift(join(words.slice(from, end)))
    end = from
  }
  return texts
}

/** Width in ems, estimated where the face lacks the script and the viewer's own fonts will draw it. */
function widthOfAny(face: Face, text: string): number {
  if (covers(face, text)) return widthOf(face, text)
  let width = 0
  for (const character of text)
    width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character)
      ? 1.02
      : /\p{M}/u.test(character)
        ? 0
        : /\p{Lu}/u.test(character)
          ? 0.86
          : 0.72
  return width
}

/** One line with its left edge at x, as outlines, or as text squeezed to its measure in the viewer's own fonts. */
export function drawLine(face: Face, text: string, x: number, y: number, size: number, fill: string): string {
  if (covers(face, text)) return `<path fill="${fill}" d="${outline(face, text, x, y, size)}"/>`
  const width = Math.round(widthOfAny(face, text) * size)
  return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-family="'Noto Sans', 'Noto Sans CJK SC', system-ui, sans-serif" font-weight="900" font-size="${Math.round(size)}" textLength="${width}" lengthAdjust="spacingAndGlyphs" fill="${fill}">${escapeXml(text)}</text>`
}

/** Draws the stack from the top of the box. */
export function drawTitle(face: Face, lettering: Lettering, box: Box, fill: string): string {
  let top = box.y
  return lettering.lines
    .map(line => {
      const baseline = top + line.size * (face.capital + rise(face, line.text))
      top += line.size * lineHeight(face, line.text)
      return drawLine(face, line.text, box.x, baseline, line.size, fill)
    })
    .join('')
}

/** Draws one line no wider than the measure and no larger than `size`; returns nothing for no text. */
export function drawSmall(
  face: Face,
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  fill: string,
): string {
  if (text === '') return ''
  return drawLine(face, text, x, y, Math.min(size, width / Math.max(widthOfAny(face, text), 0.01)), fill)
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
