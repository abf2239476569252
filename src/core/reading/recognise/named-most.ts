import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { describingLength } from '../names/describing-words.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { beginsWithAny } from './bylines.ts'
import { dateInLine } from './dated-lines.ts'
import { introduction } from './introduction.ts'

const NAME = lean(
  /(?<![\p{L}\p{M}.'’-])\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:(?:de|del|van|von|da|di|du|dos|el|y|i)\s(?:la\s|der\s|den\s)?)?\p{Lu}[\p{L}\p{M}'’-]+){1,3}/gu,
)
/** `Jane Doe (Enschede, 1985)`, `Jane Doe (51)`, `Jane Doe, 41 años`: how the first lines introduce a person. */
const INTRODUCED = lean(
  /^(?:\s\((?:\p{Lu}[^()]{2,30},\s)?(?:(?:19|20)\d\d|[2-9]\d)\)|,\s[2-9]\d(?:,|\s\p{Ll}))/u,
)

/** The person whom the lines before the first question name again and again, or introduce with where and when born. */
export function namedMost(page: Page): Candidate[] {
  const named = new Map<string, { name: string; start: number; worth: number }>()
  const bylines = wordsOf('bylines', pageLanguages(page)).filter(it => it.length > 1)
  for (const line of introduction(page.lines)) {
    if (signs(page, line, bylines)) continue
    for (const match of matchesOf(NAME, line.text)) {
      const lead = describingLength(match[0])
      const name = match[0].slice(lead).replace(/['’]s$/u, '')
      if (!isPersonName(name)) continue
      const start = match.index + lead
      const worth = INTRODUCED.test(line.text.slice(start + name.length, start + name.length + 50)) ? 2 : 1
      const known = named.get(fold(name)) ?? { name, start: line.start + start, worth: 0 }
      named.set(fold(name), { ...known, worth: known.worth + worth })
    }
  }
  const [first, second] = [...named.values()].sort((a, b) => b.worth - a.worth)
  if (!first || first.worth < 2 || first.worth === second?.worth) return []
  const span = { start: first.start, end: first.start + first.name.length }
  return [candidate('interviewee', properCase(first.name), span, 'named-most', 0.58)]
}

/** A line that says who wrote the page, or when. */
function signs(page: Page, line: Line, bylines: readonly string[]): boolean {
  return (
    line.words < 16 &&
    (beginsWithAny(line, bylines, ' :') || (!line.prose && dateInLine(page, line) !== undefined))
  )
}
