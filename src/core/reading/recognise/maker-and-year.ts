import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { DIGIT, kindAt } from '../lexicon/letters.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { isOnlyNames, readPeople } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

const IN_PARENTHESES = lean(/^\(([^(),\d]{4,60}(?:,\s[^(),\d]{4,40})?),\s((?:18|19|20)\d\d)\)$/u)
/** Without parentheses, or with the year alone in them: `Lieve Corthouts (2025)`, `VÍCTOR ERICE, 1973`. */
const BARE = lean(/^([^(),\d–—|·:]{4,60}?)(?:,\s|\s\()((?:18|19|20)\d\d)\)?$/u)
/** What stands behind a title: `(Iván Zulueta, 1979)`, `(Vivir su vida, Jean-Luc Godard, 1962)`. */
const BEHIND_TITLE = lean(/^\s\((?:[^()]{2,60},\s)?([^(),\d]{4,60}),\s((?:18|19|20)\d\d)\)/u)
/** So far down the page the makers of its film stand beside the title. */
const LINES = 20

/** Who made the film and when, where nothing else stands on the line below the title or behind it in parentheses. */
export function makerAndYear(page: Page, title: string | undefined): Candidate[] {
  const folded = title === undefined ? undefined : fold(title)
  for (const line of page.lines.slice(0, LINES)) {
    if ((line.marks & FIGURES) === 0) continue
    const found = behindTitle(line, folded) ?? alone(page, line)
    if (!found || !isOnlyNames(found[1]!, page.language)) continue
    const names = line.start + line.text.indexOf(found[1]!, found.index)
    const year = line.start + line.text.indexOf(found[2]!, names - line.start + found[1]!.length)
    return [
      ...readPeople(found[1]!, names, page.language, false).map(it =>
        candidate('directors', it.name, it, 'maker-and-year', 0.78, 'beside the year'),
      ),
      candidate(
        'year',
        Number(found[2]),
        { start: year, end: year + 4 },
        'maker-and-year',
        0.8,
        'behind who made it',
      ),
    ]
  }
  return []
}

function alone(page: Page, line: Line): RegExpExecArray | null {
  if (line.index === 0) return null
  if (line.text.startsWith('(')) return IN_PARENTHESES.exec(line.text)
  return standsOnce(page, line) ? BARE.exec(line.text) : null
}

function behindTitle(line: Line, title: string | undefined): RegExpExecArray | null {
  if (title === undefined || line.prose || !line.folded.startsWith(title)) return null
  const found = BEHIND_TITLE.exec(line.text.slice(title.length))
  if (found) found.index += title.length
  return found
}

/** Several such lines are a list of other films. */
function standsOnce(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1]!
  return !above.prose && above.words <= 14 && isBare(line) && page.lines.filter(isBare).length === 1
}

function isBare({ text, marks }: Line): boolean {
  const ends = text.length - (text.endsWith(')') ? 2 : 1)
  return (marks & FIGURES) !== 0 && (kindAt(text, ends) & DIGIT) !== 0 && BARE.test(text)
}
