import { isHalf } from './blocks.ts'

/** Words of a document's text; UTF-16 offsets, `end` exclusive. */
export interface Words {
  start: number
  end: number
}

/**
 * The words that were meant by a selection: without the space around them that a mouse picks up, and with every character
 * whole. Undefined where nothing but space is selected.
 */
export function wordsMeant(text: string, one: number, other: number): Words | undefined {
  let start = Math.max(0, Math.min(one, other))
  let end = Math.min(text.length, Math.max(one, other))
  if (isHalf(text, start)) start -= 1
  if (isHalf(text, end)) end += 1
  while (start < end && isSpace(text[start]!)) start += 1
  while (end > start && isSpace(text[end - 1]!)) end -= 1
  return end > start ? { start, end } : undefined
}

const isSpace = (letter: string) => /\s/.test(letter)

/** More places of the same words than anybody steps through. */
const most = 500

/** Every place where words stand in a text, whatever their case and the kind of space between them. */
export function placesOf(text: string, words: string): Words[] {
  const typed = words.trim().split(/\s+/).filter(Boolean)
  if (typed.length === 0) return []
  const pattern = new RegExp(
    typed.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'),
    'giu',
  )
  const found: Words[] = []
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === most) break
  }
  return found
}
