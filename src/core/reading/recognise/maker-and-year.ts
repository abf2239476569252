import { type Candidate, candidate } from '../candidate.ts'
import { isOnlyNames, readPeople } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'

const LINE = /^\(([^(),\d]{4,60}(?:,\s[^(),\d]{4,40})?),\s((?:19|20)\d\d)\)$/u

/** `(Víctor Olmo, 1973)` on a line of its own near the top: who made the film above, and when. */
export function makerAndYear(page: Page): Candidate[] {
  for (const line of page.lines.slice(1, 20)) {
    const match = LINE.exec(line.text)
    if (!match || !isOnlyNames(match[1]!, page.language)) continue
    const at = line.start + line.text.lastIndexOf(match[2]!)
    return [
      ...readPeople(match[1]!, line.start + 1, page.language, false).map(it =>
        candidate('directors', it.name, it, 'maker-and-year', 0.78, 'in parentheses with the year'),
      ),
      candidate(
        'year',
        Number(match[2]),
        { start: at, end: at + 4 },
        'maker-and-year',
        0.8,
        'behind who made it',
      ),
    ]
  }
  return []
}
