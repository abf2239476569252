import { decodeHTMLStrict } from 'entities/decode'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'

/** A run of the flat text and where it came from: letter by letter when `verbatim`, as one piece otherwise. */
interface Segment {
  flat: number
  start: number
  end: number
  verbatim: boolean
}

/** A stretch of the flat text that the page set in bold or as a heading. */
export interface Emphasis {
  start: number
  end: number
  kind: 'bold' | 'heading' | 'italic'
}

/** The text as a person reads it, with the way back to the offsets of the text as it came. */
export interface FlatText {
  text: string
  emphases: Emphasis[]
  /** The span of the original text that flat `start`–`end` (end exclusive, end > start) stands on. */
  spanOf(start: number, end: number): { start: number; end: number }
}

const BLOCK_TAG =
  /^<\/?(?:p|div|li|ul|ol|tr|table|tbody|thead|h[1-6]|section|article|header|footer|dl|dt|dd|figure|figcaption|blockquote|main|nav|aside|hr|title|option|select)\b/i
const SPECIAL = lean(
  /<!--|<\/?[a-z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\r\n?|[\u2028\u2029\u0085]|[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u200b-\u200f\u2060\ufeff\u00ad]|\*{2,3}|(?<![\p{L}\d*])\*(?=[^*\s])|(?<=[^*\s])\*(?![\p{L}\d*])|(?<=^|\n)#{1,6} +|(?<![\p{L}\d_])_(?=[^_\s])|(?<=[^_\s])_(?![\p{L}\d_])/giu,
)

/**
 * Takes markup, character references, invisible characters and Markdown marks out of a text and keeps, for every
 * character left, where it stood. Line breaks become `\n`, table cells a tab.
 */
export function flatten(source: string): FlatText {
  const segments: Segment[] = []
  const emphases: Emphasis[] = []
  const parts: string[] = []
  let length = 0
  const open: { kind: Emphasis['kind']; at: number; mark: string }[] = []

  const keep = (start: number, end: number) => {
    if (end <= start) return
    segments.push({ flat: length, start, end, verbatim: true })
    parts.push(source.slice(start, end))
    length += end - start
  }
  const put = (as: string, start: number, end: number) => {
    if (as === '') return
    segments.push({ flat: length, start, end, verbatim: false })
    parts.push(as)
    length += as.length
  }
  const toggle = (kind: Emphasis['kind'], mark: string) => {
    const at = open.findLastIndex(it => it.mark === mark)
    if (at < 0) open.push({ kind, at: length, mark })
    else {
      const begun = open.splice(at, 1)[0]!
      if (length > begun.at && length - begun.at < 400)
        emphases.push({ start: begun.at, end: length, kind: begun.kind })
    }
  }
  const tag = (found: string, start: number, end: number) => {
    const name = /^<\/?([a-z\d]+)/i.exec(found)?.[1]?.toLowerCase() ?? ''
    const closing = found.startsWith('</')
    if (name === 'br') put('\n', start, end)
    else if (name === 'td' || name === 'th') {
      if (!closing) put('\t', start, end)
    } else {
      if (/^h[1-6]$|^title$/.test(name)) {
        if (!closing) put('\n', start, end)
        toggle('heading', name)
        if (closing) put('\n', start, end)
      } else if (name === 'strong' || name === 'b') toggle('bold', 'strong')
      else if (name === 'em' || name === 'i') toggle('italic', 'em')
      else if (BLOCK_TAG.test(found)) put('\n', start, end)
    }
  }

  let from = 0
  let unclosed = false
  for (const match of matchesOf(SPECIAL, source)) {
    const start = match.index
    if (start < from) continue
    const found = match[0]
    let end = start + found.length
    const first = found.charCodeAt(0)
    if (first === 60 /* < */) {
      const hidden = /^<(!--|script|style|noscript|template)\b|^<!--/i.exec(found)
      if (hidden) {
        const closer = found.startsWith('<!--') ? '-->' : `</${hidden[1]}`
        const at = unclosed ? -1 : source.indexOf(closer, end)
        if (at < 0) {
          unclosed = true
          continue
        }
        const close = source.indexOf('>', at + closer.length - 1)
        end = close < 0 ? at + closer.length : close + 1
      }
      keep(from, start)
      if (!hidden) tag(found, start, end)
    } else if (first === 38 /* & */) {
      const decoded = decodeHTMLStrict(found)
      if (decoded === found) continue
      keep(from, start)
      put(/^[\u200b-\u200f\u2060\ufeff\u00ad]$/.test(decoded) ? '' : decoded.replace(/\s/g, ' '), start, end)
    } else if (/^[\r\u2028\u2029\u0085]/.test(found)) {
      keep(from, start)
      put('\n', start, end)
    } else if (/^[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(found)) {
      keep(from, start)
      put(' ', start, end)
    } else if (found === '*') {
      const opened = open.some(it => it.mark === '*1')
      if (!opened && closingMark(source, start, 42) < 0) continue
      keep(from, start)
      toggle('italic', '*1')
    } else if (found.startsWith('*')) {
      keep(from, start)
      toggle('bold', '*')
    } else if (found.startsWith('#')) {
      keep(from, start)
      const close = source.indexOf('\n', end)
      emphases.push({
        start: length,
        end: length + Math.min(400, (close < 0 ? source.length : close) - end),
        kind: 'heading',
      })
    } else if (found === '_') {
      const pair = closingMark(source, start, 95)
      const opened = open.some(it => it.mark === '_')
      if (!opened && pair < 0) continue
      keep(from, start)
      toggle('italic', '_')
    } else keep(from, start)
    from = end
  }
  keep(from, source.length)

  const text = parts.join('')
  const segmentAt = (flat: number): Segment | undefined => {
    let low = 0
    let high = segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (segments[middle]!.flat <= flat) low = middle
      else high = middle - 1
    }
    return segments[low]
  }
  return {
    text,
    emphases,
    spanOf(start, end) {
      const head = segmentAt(start)
      const tail = segmentAt(Math.max(start, end - 1))
      if (!head || !tail) return { start: 0, end: 0 }
      return {
        start: head.verbatim ? head.start + (start - head.flat) : head.start,
        end: tail.verbatim ? tail.start + (end - tail.flat) : tail.end,
      }
    },
  }
}

/** Where the emphasis that opens at `at` closes on the same line, or -1. */
function closingMark(source: string, at: number, mark: number): number {
  const limit = Math.min(source.length, at + 200)
  for (let i = at + 2; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 10) return -1
    if (code === mark && !/\s/.test(source[i - 1]!) && !/[\p{L}\d_]/u.test(source[i + 1] ?? ' ')) return i
  }
  return -1
}
