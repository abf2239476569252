import type { Words } from './chosen-words.ts'
import { rangeOf, selectedOffsets } from './text-places.ts'

const moves: Record<string, ['forward' | 'backward', 'character' | 'line' | 'lineboundary']> = {
  ArrowRight: ['forward', 'character'],
  ArrowLeft: ['backward', 'character'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
  End: ['forward', 'lineboundary'],
  Home: ['backward', 'lineboundary'],
}

/**
 * Lets Shift and an arrow key select in a text that nobody can write in, which browsers do only with caret browsing switched on:
 * from the words chosen last, else from the first line in sight. With Control or Alt, word by word.
 *
 * @returns whether the key was one of these
 */
export function extendWithKey(box: HTMLElement, event: KeyboardEvent, from: Words | undefined): boolean {
  const move = moves[event.key]
  const selection = document.getSelection()
  if (!move || !selection) return false
  if (!selectedOffsets(box)) {
    const start = from?.start ?? firstInSight(box)
    const range = rangeOf(box, { start, end: start })
    selection.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.startContainer,
      range.startOffset,
    )
  }
  const [direction, by] = move
  selection.modify('extend', direction, by === 'character' && (event.ctrlKey || event.altKey) ? 'word' : by)
  return true
}

function firstInSight(box: HTMLElement): number {
  const { top } = box.getBoundingClientRect()
  const block = [...box.children].find(child => child.getBoundingClientRect().bottom > top)
  return Number(block?.getAttribute('data-start') ?? 0)
}
