import { dateIn, timeIn } from '../lexicon/dates.ts'
import type { Page } from '../page/page.ts'

/**
 * True where a line, or the one beside it, says on which day an article appeared: a date with its year and no time of a
 * showing, in a line that says little else.
 */
export function isDated(page: Page, index: number): boolean {
  const own = page.lines[index]
  if (own && dateIn(own.text, 0, page.language) !== undefined) return true
  return [index - 1, index + 1].some(at => {
    const line = page.lines[at]
    if (!line || line.prose || line.words > 7) return false
    const date = dateIn(line.text, 0, page.language)
    const after = page.lines[at + 1]
    return (
      date !== undefined &&
      /^\d{4}/u.test(date.date) &&
      timeIn(line.text, date.end) === undefined &&
      (!after || after.prose || timeIn(after.text) === undefined)
    )
  })
}
