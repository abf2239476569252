/**
 * The calendar calls itself a table in ARIA without rows that hold its cells, which screen readers stumble over. A board
 * is not a table: its screenings are buttons with a whole name each, and the list beside it is the table.
 *
 * @returns a function that stops the watching
 */
export function withoutTable(board: HTMLElement): () => void {
  const strip = () => {
    for (const element of board.querySelectorAll('[role]')) element.removeAttribute('role')
    for (const element of board.querySelectorAll('time[aria-label]')) element.removeAttribute('aria-label')
    for (const element of board.querySelectorAll('[aria-colindex]')) element.removeAttribute('aria-colindex')
    for (const element of board.querySelectorAll('[aria-colspan]')) element.removeAttribute('aria-colspan')
  }
  strip()
  const watch = new MutationObserver(strip)
  watch.observe(board, { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] })
  return () => watch.disconnect()
}
