import type { Field } from '../../film/facts.ts'
import { creditRoles } from '../../film/person.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS, LEADS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, SMALL } from '../lexicon/letters.ts'
import { DASH, PARENTHESIS, WIDE_SPACE } from '../lexicon/marks.ts'
import { PhraseSet, wordEndsAt } from '../lexicon/phrase-index.ts'
import { ROLES } from '../lexicon/phrases.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import { isOnlyNames, isPersonName, readPeople } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import { onceALineOf } from '../page/once-a-line.ts'
import type { Line, Page } from '../page/page.ts'
import { isDated } from './dated-lines.ts'

/** What a line begins with, and where the names begin. */
interface LeadLine {
  field: 'cast' | 'directors'
  from: number
}

/** A line of a page that begins with "by", "de", "avec" … and is names from there on. */
export function leadLine(page: Page, line: Line): LeadLine | undefined {
  if (line.prose && line.words > 40) return undefined
  return LEADS.mayBeginAt(line.folded, 0) ? (leadOf(page, line) ?? undefined) : undefined
}

const leadOf = onceALineOf((page, line) => readLead(page, line) ?? null)

function readLead(page: Page, line: Line): LeadLine | undefined {
  const entry = LEADS.longestAt(
    line.folded,
    0,
    end => wordEndsAt(line.text, end) || endsInApostrophe(line.text, end),
  )
  if (!entry) return undefined
  if (underDirector(page, line)) return undefined
  const meaning =
    entry.meanings.find(it => it.language === page.language) ??
    entry.meanings.find(it => it.language === 'en')
  if (!meaning) return undefined
  const from = entry.phrase.length + (/^[\s:]*/u.exec(line.text.slice(entry.phrase.length))?.[0].length ?? 0)
  const rest = line.text.slice(from)
  if (rest === '' || (from === entry.phrase.length && !endsInApostrophe(line.text, from))) return undefined
  const names = rest.split(/[|/]\s|\s{2,}/u)[0]!
  if (INTRODUCES.test(names) || NAMED_FESTIVAL.test(names)) return undefined
  return isOnlyNames(names, page.language) ? { field: meaning.meaning, from } : undefined
}

function endsInApostrophe(text: string, end: number): boolean {
  return text[end - 1] === "'" || text[end - 1] === '’'
}

/** `D'A Festival de Cinema`, `de Nationale Filmweek`: a festival's own name begins as a line about makers does. */
const NAMED_FESTIVAL = /festival|festiwal|filmfest|filmtage|filmwoche|film ?week/iu

/** `mit Einführung von …`, `con presentación de …`: who speaks before the film does not play in it. */
const INTRODUCES = lean(
  /^(?:\p{L}+[\s-])?(?:einführung|introduction|intro|présentation|introducción|presentación|introduzione|presentazione|apresentação|introdução|inleiding|nagesprek|presentació|q&a|gespräch|filmgespräch|publikumsgespräch|gästen?|débat|coloquio|debate|incontro|rencontre|musikbegleitung|accompagnement|acompañamiento|accompagnamento|live)(?!\p{L})/iu,
)

/** French cinema listings put the writers behind "Par", right under the director's "De". */
function underDirector(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return (
    page.language === 'fr' &&
    line.text.startsWith('Par ') &&
    above !== undefined &&
    !above.text.startsWith('Par ') &&
    leadLine(page, above)?.field === 'directors'
  )
}

/** "Un film de" says what was made; a bare "by" may also sign an article. */
const FILM_BY = /film|filme|document|pel[ií·]|metra[gt]|métra|com[eéè]di|commedia|komödie|movie/iu

/** Lines such as `de Agnès Varda` and `avec Sandrine Bonnaire, Macha Méril`. */
export function leadLines(page: Page, parts: readonly LabelledPart[]): Candidate[] {
  const taken = new Set(parts.filter(it => it.style !== 'spaced').map(it => it.line))
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (taken.has(line.index)) continue
    const lead = leadLine(page, line)
    if (!lead || (lead.field === 'directors' && signsArticle(page, line))) continue
    const rest = line.text.slice(lead.from).split(/\s*[|·•]\s|\s{2,}/u)[0]!
    for (const name of readPeople(rest, line.start + lead.from, page.language))
      found.push(
        candidate(
          lead.field,
          name.name,
          name,
          FILM_BY.test(line.text.slice(0, lead.from)) ? 'lead-film' : 'lead-word',
          lead.field === 'directors' && line.index > 14 ? 0.6 : 0.84,
          `after "${line.text.slice(0, lead.from).trim()}"`,
        ),
      )
  }
  return found
}

/** "By Jane Doe" with a day of publication beside it and an article of some length below. */
function signsArticle(page: Page, line: Line): boolean {
  const below = page.lines.slice(line.index + 1, line.index + 6)
  return (
    isDated(page, line.index) && below.reduce((sum, it) => sum + (it.prose ? it.text.length : 0), 0) > 400
  )
}

/** The writers after "Par" under a director's "De". */
export function writersAfterPar(page: Page): Candidate[] {
  return page.lines.flatMap(line => {
    if (!underDirector(page, line) || !isOnlyNames(line.text.slice(4), page.language)) return []
    return readPeople(line.text.slice(4), line.start + 4, page.language).map(it =>
      candidate('writers', it.name, it, 'par-under-de', 0.8, 'after "Par" under the director'),
    )
  })
}

const ACTORS = new PhraseSet([
  ...['actor', 'actress', 'actriz', 'actrice', 'attrice', 'atriz', 'actriu'],
  ...['darstellerin', 'schauspielerin'],
])

/** The field of a role word in parentheses behind a name ("actress", "Kamera"). */
function roleOf(aside: string): Field | undefined {
  const folded = fold(aside.trim())
  const label = LABELS.whole(folded)?.meanings[0]?.meaning
  return (
    ROLES.whole(folded)?.meanings[0]?.meaning ??
    (ACTORS.has(folded) ? 'cast' : label === 'other' ? undefined : label)
  )
}

const hasJoint = anyOf(',|')
const ROLE_BEHIND = lean(/^([^()]{4,120}?)\s?[,(–—|-]\s?([\p{L}/ -]{3,30})\)?$/u)

/** `Katrin Mosbach, Regie`: names with their role behind them, and nothing else in the line. */
export function rolesBehindNames(page: Page, parts: readonly LabelledPart[]): Candidate[] {
  const taken = new Set(parts.filter(it => it.style !== 'spaced').map(it => it.line))
  return page.lines.flatMap(line => {
    if (line.prose || line.words > 14 || taken.has(line.index) || !mayNameRole(line)) return []
    const wide = nameAndRoles(line)
    if (wide)
      return wide.fields.flatMap(own =>
        readPeople(wide.name, line.start, page.language, false).map(it =>
          candidate(own as 'cast', it.name, it, 'role-behind-names', 0.88, 'a wide space before the role'),
        ),
      )
    const match =
      line.marks & (PARENTHESIS | DASH) || hasJoint(line.text) ? ROLE_BEHIND.exec(line.text) : null
    const field = match ? roleOf(match[2]!) : undefined
    if (!match || !field || !BEHIND.has(field) || !isOnlyNames(match[1]!, page.language)) return []
    return readPeople(match[1]!, line.start, page.language, false).map(it =>
      candidate(field as 'cast', it.name, it, 'role-behind-names', 0.8, `before "${match[2]}"`),
    )
  })
}

/** False where no word of a line begins a role. */
function mayNameRole({ starts }: Line): boolean {
  return ROLES.mayStandIn(starts) || LABELS.mayStandIn(starts) || ACTORS.mayStandIn(starts)
}

const WIDE_BEFORE_ROLE = lean(/^([^\t]{4,50}?)(?:\t|\s{2,})([\p{L}/,& -]{3,40})$/u)

/** `Rin Isogaya  Director, Screenplay`: a name, a wide space and nothing but roles. */
export function nameAndRoles(line: Line): { name: string; fields: Field[] } | undefined {
  if (line.text.length >= 100 || (line.marks & WIDE_SPACE) === 0) return undefined
  const match = WIDE_BEFORE_ROLE.exec(line.text)
  if (!match || !isPersonName(match[1]!)) return undefined
  const fields = match[2]!.split(/\s?[,/&]\s?/u).map(it => (fold(it) === 'cast' ? 'cast' : roleOf(it)))
  return fields.every(it => it !== undefined && BEHIND.has(it))
    ? { name: match[1]!, fields: fields as Field[] }
    : undefined
}

const BEHIND: ReadonlySet<Field> = new Set(creditRoles)

const LATIN = lean(/\p{Script=Latin}/u)

/** A name alone on a line under the title (or above the data) is the director's. */
export function namesUnderTitle(
  page: Page,
  titleLine: number | undefined,
  parts: readonly LabelledPart[],
): Candidate[] {
  if (titleLine === undefined) return []
  const title = page.lines[titleLine]!
  for (let index = titleLine + 1; index <= titleLine + 4; index++) {
    const line = page.lines[index]
    if (!line || line.prose || parts.some(it => it.line === index)) return []
    if (line.folded === title.folded) continue
    const names = readPeople(line.text, line.start, page.language, false).filter(
      it => it.aside === undefined || roleOf(it.aside) === undefined || roleOf(it.aside) === 'directors',
    )
    if (names.length === 0 || names.length > 3 || !isOnlyNames(line.text, page.language) || line.words > 9)
      continue
    if (!names.every(it => !beginsWith(it.name, SMALL) && isPersonName(it.name))) continue
    if (isSecondTitle(page, line) || (!LATIN.test(line.text) && LATIN.test(title.text))) continue
    const again = names.some(it => timesSaid(page, it.name) > 1)
    const score = again ? 0.68 : 0.5
    return names.map(it =>
      candidate(
        'directors',
        it.name,
        it,
        'name-under-title',
        score,
        again ? 'named again below' : 'named once',
      ),
    )
  }
  return []
}

/**
 * `Three Times No` above `Fanny Sidaoui`: of two lines that may be names, the upper one is another title where only the
 * lower begins with a first name that many people have or is said again, or stands right above the data.
 */
export function isSecondTitle(page: Page, line: Line): boolean {
  const below = page.lines[line.index + 1]
  const somebody = (text: string) =>
    beginsWithGivenName(text) || timesSaid(page, text.split(/,|\s[&/]\s/u)[0]!) > 1
  return (
    below !== undefined &&
    below.blanks === 0 &&
    !below.prose &&
    below.words <= 9 &&
    !somebody(line.text) &&
    isOnlyNames(below.text, page.language) &&
    (somebody(below.text) || /(?<!\d)(?:18|19|20)\d\d(?!\d)/u.test(page.lines[line.index + 2]?.text ?? ''))
  )
}

/** A name alone right above the title, said again below, is the director's too. */
export function namesAboveTitle(page: Page, titleLine: number | undefined): Candidate[] {
  const above = titleLine === undefined ? undefined : page.lines[titleLine - 1]
  if (!above || above.prose || above.words > 6 || !isOnlyNames(above.text, page.language)) return []
  const names = readPeople(above.text, above.start, page.language, false)
  if (names.length === 0 || names.length > 2 || !names.every(it => timesSaid(page, it.name) > 1)) return []
  return names.map(it =>
    candidate('directors', it.name, it, 'name-under-title', 0.6, 'above the title and named again'),
  )
}

/** How often the page says a name in full or, in running text, by its last word. */
export function timesSaid(page: Page, name: string): number {
  const needle = fold(name)
  let count = 0
  for (const line of page.lines) {
    let at = line.folded.indexOf(needle)
    while (at >= 0 && count < 20) {
      count++
      at = line.folded.indexOf(needle, at + needle.length)
    }
  }
  return count
}
