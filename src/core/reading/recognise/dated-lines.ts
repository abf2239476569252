import { dateIn, type FoundDate, timeIn } from '../lexicon/dates.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { onceALineOf } from '../page/once-a-line.ts'
import type { Line, Page } from '../page/page.ts'

/** The first date of a line, which many recognisers ask for. */
export function dateInLine(page: Page, line: Line): FoundDate | undefined {
  return (line.marks & FIGURES) === 0 ? undefined : (firstDate(page, line) ?? undefined)
}

const firstDate = onceALineOf((page, line) => dateIn(line.text, 0, page.language) ?? null)

/**
 * True where a line, or the one beside it, says on which day an article appeared: a date with its year and no time of a
 * showing, in a line that says little else.
 */
export function isDated(page: Page, index: number): boolean {
  const own = page.lines[index]
  if (own && dateInLine(page, own) !== undefined) return true
  return [index - 1, index + 1].some(at => {
    const line = page.lines[at]
    if (!line || line.prose || line.words > 7) return false
    const date = dateInLine(page, line)
    const after = page.lines[at + 1]
    return (
      date !== undefined &&
      !date.date.startsWith('-') &&
      timeIn(line.text, date.end) === undefined &&
      (!after || after.prose || timeIn(after.text) === undefined)
    )
  })
}
