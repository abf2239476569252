/**
 * The calendar draws its screenings anew when one of them changes. Remembers the one that has the focus.
 *
 * @returns a function that gives it back, once they are drawn
 */
export function keepFocus(board: HTMLElement): () => void {
  const before = document.activeElement
  const screening = board.contains(before) && (before as HTMLElement).dataset.screening
  if (!screening) return () => undefined
  return () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return
      board.querySelector<HTMLElement>(`[data-screening="${CSS.escape(screening)}"]`)?.focus()
    })
}
