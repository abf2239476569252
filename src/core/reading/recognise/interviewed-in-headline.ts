import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, LARGE } from '../lexicon/letters.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { describingLength } from '../names/describing-words.ts'
import { nameAt } from '../names/names-in-prose.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { saysWord, wordsOnPage } from '../page/words-on-page.ts'

/** Whom the headline of an interview names: before or behind what they say, with their role, with the film. */
export function headlined(
  page: Page,
  known: { directors: ReadonlySet<string>; title: string | undefined },
): Candidate[] {
  const found: Candidate[] = []
  found.push(...beforeQuotations(page))
  for (const line of page.lines.slice(0, 7)) if (line.words <= 34) found.push(...onFilm(line, known.title))
  found.push(...withRole(page))
  return found.some(it => it.field === 'interviewee')
    ? found
    : page.lines.slice(0, 4).flatMap(it => (it.words <= 24 ? makersIn(it, known.directors) : []))
}

/** Who is named before what they say, in the first lines. */
export function beforeQuotations(page: Page): Candidate[] {
  return page.lines.slice(0, 8).flatMap(it => [...beforeQuotation(page, it), ...aboveQuotation(page, it)])
}

/** A name on a line of its own, and below it nothing but words in quotation marks. */
function aboveQuotation(page: Page, line: Line): Candidate[] {
  const below = page.lines[line.index + 1]
  if (!below || (below.marks & QUOTATION) === 0 || below.blanks > 0 || line.words > 5) return []
  if (!QUOTED_SPEECH.test(below.text) || !isPersonName(line.text)) return []
  return [candidate('interviewee', properCase(line.text), line, 'name-before-quotation', 0.74)]
}

/** Who stands so above their words where the page asks questions, folded: that name is no title. */
export function headsTheirWords(page: Page): ReadonlySet<string> {
  const asks = page.lines.filter(it => it.text.endsWith('?')).length > 1
  const found = asks ? page.lines.slice(0, 8).flatMap(it => aboveQuotation(page, it)) : []
  return new Set(found.map(it => fold(String(it.value))))
}

/** Words in quotation marks from end to end, more than a title has. */
const QUOTED_SPEECH = lean(/^[“„«"‘][^“”„«»"]{24,160}[”“»"’]$/u)

const KIND_BEFORE_NAME = lean(
  /^(?:in conversation|interview|q&a|(?:im )?gespräch|entretien|entrevista|intervista|gesprek)\s?[:|–—-]\s+(?=\p{Lu})/iu,
)
/** `Jane Doe: “…”`, `Jane Doe, director of The Long Night: “…”`. */
const HEADED_BY_NAME = lean(
  /^(\p{Lu}[\p{L}\p{M}'’. -]{3,40}?)\s?(?:,\s[^:“„«"‘»]{3,80})?(?::|,|–|—)\s?[“„«"‘»]/u,
)

/** "Interview: Jane Doe" alone: in these languages it says who asks. */
const NAMES_WHO_ASKS: ReadonlySet<string> = new Set(['de', 'nl'])

function beforeQuotation(page: Page, line: Line): Candidate[] {
  const found: Candidate[] = []
  const kind = KIND_BEFORE_NAME.exec(line.text)
  const named = kind ? nameAt(line.text, kind[0].length, line.start) : undefined
  const asks = named && NAMES_WHO_ASKS.has(page.language) && line.index > 1 && named.end === line.end
  if (named && !asks)
    found.push(
      candidate('interviewee', named.name, named, 'interview-with', 0.8, 'after the word for an interview'),
    )
  const headed = line.marks & QUOTATION ? HEADED_BY_NAME.exec(line.text)?.[1] : undefined
  if (headed && isPersonName(headed)) {
    const span = { start: line.start, end: line.start + headed.length }
    found.push(candidate('interviewee', properCase(headed), span, 'name-before-quotation', 0.8))
  }
  return found
}

const ON = lean(
  /(?<![\p{L}.])(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:de\s|del\s|van\s|von\s|da\s|di\s)?(?:la\s|der\s|den\s)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3})\s(?:on|about|talks|discusses|über|sobre|sur|su|parla di|over|habla de|fala sobre|racconta|revient sur)\s/giu,
)
/** "Jane Doe im Gespräch über …": the words for talking, not the name. */
const TALKING = /\s(?:im|in|en|em)\s(?:Gespräch|Interview|conversation|conversación|conversa)$/iu
const LEADING_MARKS = lean(/^[^\p{L}\d]+/u)
const endsInApostrophe = anyOf("'’")
const AFTER_QUOTATION = lean(/[”»"]\s?,\s(?=\p{Lu})/u)

/** "Jane Doe on The Long Night", "“…”, Jane Doe, director": the headline names who speaks. */
function onFilm(line: Line, title: string | undefined): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(ON, line.text)) {
    if (!beginsWith(match[1]!, LARGE)) continue
    const lead = describingLength(match[1]!)
    const name = match[1]!.slice(lead).replace(TALKING, '')
    if (!isPersonName(name) || endsInApostrophe(name.at(-1)!)) continue
    const after = line.folded.slice(match.index + match[0].length).replace(LEADING_MARKS, '')
    const own = title !== undefined && after.includes(fold(title))
    const start = line.start + match.index + lead
    found.push(
      candidate(
        'interviewee',
        properCase(name),
        { start, end: start + name.length },
        'name-on-film',
        own ? 0.82 : 0.56,
      ),
    )
  }
  const quoted = line.marks & QUOTATION ? AFTER_QUOTATION.exec(line.text) : null
  const name = quoted ? nameAt(line.text, quoted.index + quoted[0].length, line.start) : undefined
  if (name) found.push(candidate('interviewee', name.name, name, 'name-behind-quotation', 0.72))
  return found
}

const JOINT_BEFORE_ROLE = lean(/[\s,:–—-]+(?:\p{Ll}{1,3}\s)?$/u)

/** "Jane Doe Directora de …", "Jane Doe, réalisatrice": a line that opens with a name and a maker's role. */
function withRole(page: Page): Candidate[] {
  const roles = wordsOnPage(page, wordsOf('directorRoles', pageLanguages(page)))
  const words = wordsOnPage(page, wordsOf('interview', pageLanguages(page)))
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 9)) {
    if (line.words > 22) continue
    const head = line.folded.slice(0, 70)
    const role = roles.find(it => saysWord(head, it))
    if (!role || words.some(it => line.folded[it.length] === ' ' && line.folded.startsWith(it))) continue
    const before = line.text.slice(0, line.folded.indexOf(role)).replace(JOINT_BEFORE_ROLE, '')
    if (!isPersonName(before) || describingLength(before) > 0) continue
    const span = { start: line.start, end: line.start + before.length }
    const name = properCase(before)
    found.push(candidate('interviewee', name, span, 'name-with-role', 0.74, `before "${role}"`))
    found.push(candidate('directors', name, span, 'interviewed-director', 0.66, `before "${role}"`))
  }
  return found
}

function makersIn(line: Line, directors: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  for (const name of directors) {
    const at = line.folded.indexOf(name)
    if (at < 0) continue
    const own = line.text.slice(at, at + name.length)
    const span = { start: line.start + at, end: line.start + at + own.length }
    found.push(candidate('interviewee', properCase(own), span, 'maker-in-headline', 0.62))
  }
  return found
}
