/** A stretch of a document's text that is drawn as one; its text is the document's from `start` on. */
export interface Block {
  start: number
  text: string
}

/** Small enough to be drawn at once, large enough that a catalogue of megabytes has no more than thousands of them. */
const usual = 4000

/**
 * Cuts a text into blocks at ends of lines; a line that is longer than a block is cut where no character is halved.
 * The blocks joined are the text.
 */
export function blocksOf(text: string, size = usual): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + size)
    if (end < text.length) {
      const line = text.lastIndexOf('\n', end - 1)
      if (line >= start) end = line + 1
      else if (isHalf(text, end)) end += 1
    }
    blocks.push({ start, text: text.slice(start, end) })
    start = end
  }
  return blocks
}

/** Whether a cut here would halve a character that takes two UTF-16 units, or a CR LF. */
export function isHalf(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const pair = text.slice(at - 1, at + 1)
  return pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)
}

/** Which block holds this offset; the last one for the end of the text. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
