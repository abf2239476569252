import { type Candidate, candidate } from '../candidate.ts'
import type { ToldRole } from '../languages/sentences/sentence-data.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, DIGIT, holds, kindAt, LARGE, LETTER, SMALL } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { remembered } from '../lexicon/remembered.ts'
import { type FoundTelling, oneOf, tellingsIn } from '../lexicon/sentence-phrases.ts'
import { COMPANY_WORDS } from '../names/company-names.ts'
import { describedNames, fullName } from '../names/described-names.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { type FoundName, isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { tellsRelated } from '../page/related.ts'
import { withoutEchoes } from './echoes.ts'
import { furtherCredits, furtherHands } from './further-crafts.ts'
import { namesJoined } from './names-before-credits.ts'
import { ofAnotherFilm } from './other-films.ts'
import { playersInTurn } from './players-in-turn.ts'
import { MOST_CREDITS } from './prose-phrases.ts'
import { isSomebodyElses } from './somebody-else.ts'
import { companiesBehind, companyBefore, toldCompanies } from './told-companies.ts'

/** What sentences are read against. */
export interface ToldSurroundings {
  title: string | undefined
  /** Lines that tell a person's life. */
  biographies: ReadonlySet<number>
  /** Everybody with a credit, by folded name. */
  people: ReadonlyMap<string, string>
  /** Folded names. */
  directors: ReadonlySet<string>
}

/** `—El montaje es de Jane Doe.`: said in one breath, in a conversation. */
const SHORT_SENTENCE = lean(/\p{L}{3}[.?!]["”»]?$/u)

const endsSentence = anyOf('.?!"”»')

/** How far behind the first words of a phrase its last may stand. */
const GAP = 70

/** Credits that sentences tell in words of their language: before a name, behind it, and as the role beside it. */
export function toldCredits(page: Page, around: ToldSurroundings): readonly Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (found.length >= MOST_CREDITS) break
    if (line.words < 5 || around.biographies.has(line.index)) continue
    const short = !line.prose && line.text.length < 40
    if (short && (!endsSentence(line.text.at(-1)!) || !SHORT_SENTENCE.test(line.text))) continue
    const hits = tellingsIn(line.folded, line.starts, page.language)
    if (hits.length === 0 || tellsRelated(line)) continue
    for (const hit of hits) {
      if (ofAnotherFilm(line.text, hit.start, around.title)) continue
      if (hit.telling.side === 'company') found.push(...toldCompanies(page, line, hit))
      else if (hit.telling.side === 'house') {
        if (line.prose) found.push(...companyBefore(page, line, hit, around.people))
      } else found.push(...people(page, line, hit, around))
    }
    found.push(...furtherPlayers(page, line, hits, found))
  }
  return withoutEchoes(found)
}

function people(page: Page, line: Line, hit: FoundTelling, around: ToldSurroundings): Candidate[] {
  const field = hit.telling.field as ToldRole
  const why = `"${line.text.slice(hit.start, hit.end)}${hit.telling.tail ? ` … ${hit.telling.tail}` : ''}"`
  const make = (names: readonly FoundName[], rule: string, score: number, side: string) =>
    names
      .filter(it => isPersonName(it.name, true) && !(field === 'producers' && COMPANY_WORDS.test(it.name)))
      .map(it => candidate(field, it.name, it, rule, score, `${side} ${why}`))
  if (hit.telling.side === 'behind') {
    const end = hit.telling.tail === undefined ? hit.end : tailsOf(line, hit)[0]
    const name = end === undefined ? undefined : nameBefore(page, line, hit.start, around)
    if (end === undefined) return []
    if (!name) {
      const turned = hit.telling.craft && TURNED.has(page.language) ? namesRightBehind(page, line, end) : []
      return make(turned, 'told-before-names', 0.62, 'after')
    }
    const further = field === 'cast' ? [] : furtherHands(page, line, end)
    const joined = field === 'cast' ? namesJoined(line, name.start - line.start, page.language) : []
    return [
      ...make([...joined, name], 'told-behind-name', field === 'cast' ? 0.66 : 0.62, 'before'),
      ...further,
    ]
  }
  if (hit.telling.side === 'role') {
    if (isSomebodyElses(line, hit.start)) return []
    const behind = /^,?\s/u.exec(line.text.slice(hit.end, hit.end + 2))
    const names = behind ? describedOf(page, line, hit.end + behind[0].length, around, false).slice(0, 2) : []
    const before =
      names.length === 0
        ? (nameBeforeRole(page, line, hit.start) ?? nameWithRoleAside(line, hit.start, hit.end))
        : undefined
    const house = field === 'producers' ? companiesOf(page, line, names.at(-1)) : []
    return [...make(before ? [before] : names, 'told-role', 0.58, 'beside'), ...house]
  }
  for (const first of hit.telling.tail === undefined ? [hit.end] : tailsOf(line, hit)) {
    const maker = field === 'cast' ? null : THE_DIRECTOR.exec(line.folded.slice(first, first + 48))
    const end = first + (maker?.[0].length ?? 0)
    const names = describedOf(page, line, end, around, true)
    if (names.length === 0) continue
    if (field === 'producers' && names.some(it => COMPANY_WORDS.test(it.name))) return []
    const writers = field === 'writers' ? coWriter(page, line, hit, around) : []
    const house = field === 'producers' ? companiesOf(page, line, names.at(-1)) : []
    const told = line.folded.slice(hit.start, first)
    const too = maker ? directorToo(page, line, field, around) : []
    const behind = names.at(-1)!.end - line.start
    const further =
      field === 'cast' ? playersInTurn(page, line, behind) : furtherCredits(page, line, behind, told)
    return [
      ...writers,
      ...make(names, 'told-before-names', field === 'cast' ? 0.7 : 0.64, 'after'),
      ...house,
      ...further,
      ...too,
    ]
  }
  return []
}

/** "… for Low Tide Pictures", "… of Low Tide Pictures" behind a producer. */
function companiesOf(page: Page, line: Line, last: FoundName | undefined): Candidate[] {
  return last ? companiesBehind(page, line, last.end - line.start) : []
}

function describedOf(
  page: Page,
  line: Line,
  at: number,
  around: ToldSurroundings,
  described: boolean,
): FoundName[] {
  const names = describedNames(line.text, at, line.start, page.language, around.people)
  const first = names[0]
  if (described || !first) return names
  const between = line.text.slice(at, first.start - line.start).trim()
  const plain = !holds(between, SMALL) || expressions(page.language).determiner.test(between)
  return plain ? names : []
}

/** "Firma la fotografía Jane Doe": languages that put the verb first. */
const TURNED: ReadonlySet<string> = new Set(['ca', 'es', 'it', 'pt'])

function namesRightBehind(page: Page, line: Line, at: number): FoundName[] {
  return kindAt(line.text, at + 1) & LARGE && line.text[at] === ' '
    ? namesAt(line.text, at + 1, line.start, page.language)
    : []
}

/** Where the last words of a phrase end, as often as they follow within the clause with no name between. */
function tailsOf(line: Line, hit: FoundTelling): number[] {
  const tail = hit.telling.tail!
  const ends: number[] = []
  const clause = CLAUSE.exec(line.folded.slice(hit.end, hit.end + GAP))![0]
  for (let at = clause.indexOf(` ${tail}`); at >= 0; at = clause.indexOf(` ${tail}`, at + 1)) {
    const end = at + 1 + tail.length
    if (kindAt(line.folded, hit.end + end) & (LETTER | DIGIT) && !tail.endsWith("'")) continue
    if (TWO_CAPITALS.test(line.text.slice(hit.end, hit.end + at))) break
    ends.push(hit.end + end)
  }
  return ends
}

const CLAUSE = lean(/^[^.;:!?“”«»"()]*/u)
const TWO_CAPITALS = lean(/\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+/u)

const WORD = "\\p{Lu}(?:\\.|[\\p{L}\\p{M}'’-]*)"
const NAME = `${WORD}(?:\\s(?:(?:de|del|van|von|da|di|du|dos|i|y)\\s(?:la\\s|der\\s|den\\s)?)?${WORD}){1,3}`
/** Where what somebody did stands last in a relative clause: "Jane Doe, die den Film geschnitten hat". */
const VERB_LAST: ReadonlySet<string> = new Set(['de', 'nl'])
const RELATIVE_CLAUSE = lean(/,\s(?:der|die|das|dat)\s[^,.;:()]{2,50}\s$/u)

/** What stands around credits in the small words of a language. */
interface Expressions {
  /** The name before a verb. */
  verb: RegExp
  /** The name before a role. */
  role: RegExp
  /** "; Jane Doe is …". */
  player: RegExp
  determiner: RegExp
}

const expressions = remembered((language): Expressions => {
  const is = oneOf(language, 'is')
  return {
    player: lean(new RegExp(`[;,]\\s(?:\\p{L}{1,3}\\s)?(?:\\p{Ll}+\\s){0,3}(${NAME})\\s(?:${is})\\s`, 'gu')),
    determiner: lean(new RegExp(`^(?:${oneOf(language, 'determiners')})$`, 'iu')),
    verb: lean(
      new RegExp(
        `(${NAME})(?:\\s\\([^()]{1,60}\\))?(?:,\\s[^,.;:]{2,70},)?,?\\s(?:(?:${oneOf(language, 'relatives')})\\s${VERB_LAST.has(language) ? '(?:[^,.;:()]{2,50}\\s)?' : ''})?(?:(?:also|auch|también|aussi|ook|anche|também|també)\\s)?$`,
        'u',
      ),
    ),
    role: lean(
      new RegExp(
        `(${NAME})(?:,\\s(?:(?:${oneOf(language, 'relatives')})\\s(?:${is})\\s)?|\\s(?:${is})\\s)(?:${oneOf(language, 'determiners')})(?:\\s|(?<=['’]))(?:[\\p{L}-]+\\s){0,2}$`,
        'u',
      ),
    ),
  }
})

const MAY_END_NAME = lean(/(?:\p{Lu}[\p{L}\p{M}.'’-]*|,|\)|,\s\p{Ll}{2,6}|\p{Lu}\p{L}+\s\p{Ll}{3,6})\s$/u)
const FAMILY_NAME = lean(/(?<![\p{L}’'-]\s?)(\p{Lu}[\p{L}\p{M}’'-]{2,})\s$/u)

/** The name right before what its person did, or the family name of somebody known. */
function nameBefore(page: Page, line: Line, at: number, around: ToldSurroundings): FoundName | undefined {
  if (
    !MAY_END_NAME.test(line.text.slice(Math.max(0, at - 40), at)) &&
    !(VERB_LAST.has(page.language) && RELATIVE_CLAUSE.test(line.text.slice(Math.max(0, at - 60), at)))
  )
    return undefined
  const from = Math.max(0, at - 150)
  const match = expressions(page.language).verb.exec(line.text.slice(from, at))
  if (!match) return familyBefore(line, at, around)
  return nameOf(line, from + match.index, match[1]!)
}

function nameBeforeRole(page: Page, line: Line, at: number): FoundName | undefined {
  const from = Math.max(0, at - 110)
  const match = expressions(page.language).role.exec(line.text.slice(from, at))
  return match ? nameOf(line, from + match.index, match[1]!) : undefined
}

const BEFORE_ASIDE = lean(new RegExp(`\\p{Ll}\\s(${NAME})\\s\\($`, 'u'))

/** "cut with Jane Doe (editor)": nothing but the role in parentheses. */
function nameWithRoleAside(line: Line, at: number, end: number): FoundName | undefined {
  if (line.text[at - 1] !== '(' || line.text[end] !== ')') return undefined
  const from = Math.max(0, at - 80)
  const match = BEFORE_ASIDE.exec(line.text.slice(from, at))
  return match ? nameOf(line, from + match.index + 2, match[1]!) : undefined
}

function nameOf(line: Line, at: number, text: string): FoundName | undefined {
  const found = describedNames(text, 0, line.start + at, 'en', new Map())[0]
  return found && found.end === line.start + at + text.length ? found : undefined
}

function familyBefore(line: Line, at: number, around: ToldSurroundings): FoundName | undefined {
  const match = FAMILY_NAME.exec(line.text.slice(Math.max(0, at - 40), at))
  const name = match ? fullName(match[1]!, around.people) : undefined
  if (!match || !name) return undefined
  const start = line.start + Math.max(0, at - 40) + match.index
  return { name, start, end: start + match[1]!.length }
}

/** "from a script by" tells all who wrote; behind these somebody more does. */
const TOGETHER = /(?:^|\s)(?:with|alongside|mit|con|a|avec|com|met|amb|de|e)$|^(?:co|ko)/u

/**
 * Who writes with somebody writes too: the name right before the verb, or, as films are told, the director whom the
 * sentence does not name again ("she wrote it with …", "I wrote the script with …").
 */
function coWriter(page: Page, line: Line, hit: FoundTelling, around: ToldSurroundings): Candidate[] {
  if (!TOGETHER.test(hit.telling.tail ?? line.folded.slice(hit.start, hit.end))) return []
  const name = nameBefore(page, line, hit.start, around)
  if (name)
    return [candidate('writers', name.name, name, 'told-co-writer', 0.62, 'writes together with others')]
  const director = around.directors.size === 1 ? [...around.directors][0]! : undefined
  if (director === undefined || !around.people.has(director)) return []
  if (
    hit.telling.tail === undefined &&
    !PRONOUN.test(line.folded.slice(Math.max(0, hit.start - 24), hit.start))
  )
    return []
  const place = placeOf(page, line, director)
  return place
    ? [
        candidate(
          'writers',
          around.people.get(director)!,
          place,
          'told-co-writer',
          0.58,
          'the director writes with others',
        ),
      ]
    : []
}

/** Whoever is spoken to or of, right before the verb: "you wrote the script with". */
const PRONOUN =
  /(?:^|[^a-z])(?:voce|tu|eu|ela|ele|you|i|she|he|usted|yo|ella|el|vous|je|elle|il|lei|io|lui|ella|sie|ich|er|u|ik|zij|hij)\s(?:[a-z]{1,8}\s)?$/

/** "by the director and Jane Doe": who made the film, without a name, and somebody more. */
const THE_DIRECTOR =
  /^\s?(?:(?:the|el|la|le|il|lo|o|a|de|der|dem|den)\s|l')?(?:director|directora|realisateur|realisatrice|regista|regisseur|regisseurin|diretor|diretora|realizador|realizadora|cineasta|filmmaker)\s(?:(?:himself|herself|selbst|stessa|stesso)\s)?(?:and|y|et|e|und|i|en|with|con|avec|mit|met|com|amb)\s(?:(?:de|di|von|van|by|da|do|del|per)\s|d')?/

function directorToo(page: Page, line: Line, field: ToldRole, around: ToldSurroundings): Candidate[] {
  const director = around.directors.size === 1 ? [...around.directors][0]! : undefined
  const name = director === undefined ? undefined : around.people.get(director)
  const place = name && director ? placeOf(page, line, director) : undefined
  return name && place ? [candidate(field, name, place, 'told-co-writer', 0.6, 'the director too')] : []
}

/** Where a line, else the page, names somebody in full, else by the family name. */
function placeOf(page: Page, line: Line, folded: string): { start: number; end: number } | undefined {
  const family = folded.slice(folded.indexOf(' ') + 1)
  for (const words of [folded, family])
    for (const it of [line, ...page.lines]) {
      const at = it.folded.indexOf(words)
      if (at >= 0) return { start: it.start + at, end: it.start + at + words.length }
    }
  return undefined
}

/** "…; Jane Doe is the middle sister": further players of a sentence that tells who plays whom. */
function furtherPlayers(
  page: Page,
  line: Line,
  hits: readonly FoundTelling[],
  told: readonly Candidate[],
): Candidate[] {
  const first = told.find(it => it.field === 'cast' && it.start >= line.start && it.end <= line.end)
  const verb = first && hits.find(it => it.telling.field === 'cast' && it.telling.side === 'behind')
  if (!first || !verb) return []
  const found: Candidate[] = []
  const behind = line.text.slice(verb.end)
  const rest = behind.slice(0, SENTENCE_END.exec(behind)?.index)
  for (const match of matchesOf(expressions(page.language).player, rest)) {
    const name = nameOf(line, verb.end + match.index + match[0].indexOf(match[1]!), match[1]!)
    if (name)
      found.push(candidate('cast', name.name, name, 'told-behind-name', 0.62, 'beside another player'))
  }
  return found
}

const SENTENCE_END = lean(/(?<=[\p{Ll})])[.!?]\s/u)

/** A producer in parentheses behind a company is no actor behind a character. */
export function withoutTold(prose: readonly Candidate[], told: readonly Candidate[]): Candidate[] {
  const producers = new Set(told.filter(it => it.rule === 'producer-of-company').map(it => it.start))
  return prose.filter(it => it.field !== 'cast' || !producers.has(it.start))
}
