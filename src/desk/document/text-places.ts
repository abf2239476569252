import type { Words } from './chosen-words.ts'

/** The attribute that tells of an element at which offset of the document its text begins. */
const startsAt = 'data-start'

/**
 * The document's offset of a place in the page; undefined outside of `box`. What a mark draws around its words is no
 * text, so that units counted in the page are units of the document.
 */
function offsetOf(box: Element, node: Node, within: number): number | undefined {
  if (!box.contains(node)) return undefined
  const from = (node instanceof Element ? node : node.parentElement)?.closest(`[${startsAt}]`)
  const range = document.createRange()
  if (from && box.contains(from) && from !== box) {
    range.setStart(from, 0)
    range.setEnd(node, within)
    return Number(from.getAttribute(startsAt)) + range.toString().length
  }
  // Between two blocks: the one that follows begins there.
  const next = box.children[within]
  return next ? Number(next.getAttribute(startsAt)) : box.textContent.length
}

/** The two offsets of what is selected within `box`; undefined where nothing is, or where it reaches out of it. */
export function selectedOffsets(box: Element): [number, number] | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetOf(box, startContainer, startOffset)
  // A triple click may end the selection at the start of what follows the box.
  const end =
    offsetOf(box, endContainer, endOffset) ?? (start === undefined ? undefined : box.textContent.length)
  return start === undefined || end === undefined || start === end ? undefined : [start, end]
}

/** Words of the document as a range of the page. */
export function rangeOf(box: Element, words: Words): Range {
  const range = document.createRange()
  const [startNode, startWithin] = placeOf(box, words.start)
  const [endNode, endWithin] = placeOf(box, words.end)
  range.setStart(startNode, startWithin)
  range.setEnd(endNode, endWithin)
  return range
}

function placeOf(box: Element, offset: number): [Node, number] {
  const block = blockOf(box, offset)
  let left = offset - Number(block.getAttribute(startsAt))
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let last: Node = block
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    last = text
    const { length } = text as Text
    if (left <= length) return [text, left]
    left -= length
  }
  return [last, last instanceof Text ? last.length : 0]
}

/** The block that holds an offset: children stand in their order. */
function blockOf(box: Element, offset: number): Element {
  const { children } = box
  let low = 0
  let high = children.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (Number(children[middle]!.getAttribute(startsAt)) <= offset) low = middle
    else high = middle - 1
  }
  return children[low] ?? box
}

/** Scrolls `box` alone so that words of it stand in its upper part; those in view already stay where they are. */
export function bringIntoView(box: HTMLElement, words: Words): void {
  const adjust = () => {
    const frame = box.getBoundingClientRect()
    const range = rangeOf(box, { start: words.start, end: Math.min(words.end, words.start + 200) })
    const { top, bottom } = range.getBoundingClientRect()
    if (top < frame.top + 24 || bottom > frame.bottom - 24)
      box.scrollTop += top - frame.top - frame.height / 3
  }
  adjust()
  // Blocks that come into view now are as tall as they are, no more as they were guessed.
  requestAnimationFrame(() => requestAnimationFrame(adjust))
}
