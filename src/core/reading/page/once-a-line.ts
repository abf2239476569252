import { onceAPage } from './once-a-page.ts'
import type { Line, Page } from './page.ts'

/** What is told of a line of one page, told once. */
export function onceALine<T extends NonNullable<unknown>>(tell: (line: Line) => T): (line: Line) => T {
  const known: T[] = []
  return line => (known[line.index] ??= tell(line))
}

/** The same of the lines of any page, for as long as the page is read; null where there is nothing to tell. */
export function onceALineOf<T extends NonNullable<unknown> | null>(
  tell: (page: Page, line: Line) => T,
): (page: Page, line: Line) => T {
  const lines = onceAPage<T[]>(() => [])
  return (page, line) => {
    const known = lines(page)
    const told = known[line.index]
    if (told !== undefined) return told
    const own = tell(page, line)
    known[line.index] = own
    return own
  }
}
