import type { Field } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { type PhraseIndex, wordEndsAt, wordStartsAt } from '../lexicon/phrase-index.ts'
import { DOES, FOLLOWS, ROLES } from '../lexicon/phrases.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { nameAt, namesAt } from '../names/names-in-prose.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

/** What running text is read against. */
export interface ProseSurroundings {
  title: string | undefined
  /** Lines that tell a person's life. */
  biographies: ReadonlySet<number>
  directors: ReadonlySet<string>
}

const PEOPLE_FIELDS: ReadonlySet<Field> = new Set([
  'directors',
  'writers',
  'cinematographers',
  'editors',
  'composers',
  'cast',
  'producers',
])

/** No text credits more people in its sentences. */
const MOST_CREDITS = 5000

/** Credits in sentences: "directed by", "starring", "Calum (Paul Mescal)", "Jane Doe's film", "director Jane Doe". */
export function proseCredits(page: Page, around: ProseSurroundings): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (found.length >= MOST_CREDITS) break
    if (around.title && line.index < 4 && !line.prose)
      for (const it of besideTitle(line, around.title)) found.push(it)
    if (line.words < 5 || around.biographies.has(line.index)) continue
    if (!line.prose && line.text.length < 60) continue
    if (isSourceNote(line, page.language)) continue
    found.push(
      ...phrases(page, line),
      ...roles(page, line, around),
      ...doers(page, line),
      ...characters(page, line, around),
    )
    if (around.title) found.push(...besideTitle(line, around.title))
  }
  return found
}

/** "Based on the novel by …": the names of such a line wrote the book. */
function isSourceNote(line: Line, language: string): boolean {
  return line.words < 30 && wordsOf('basedOn', [language, 'en']).some(it => line.folded.startsWith(it))
}

function phrases(page: Page, line: Line): Candidate[] {
  const found: Candidate[] = []
  for (const hit of scan(line, FOLLOWS, page.language)) {
    if (!PEOPLE_FIELDS.has(hit.field)) continue
    const from =
      hit.end +
      (/^[:\s]*(?:(?:the|los actores|las actrices|les comédiens|der|die) )?/u.exec(
        line.text.slice(hit.end, hit.end + 40),
      )?.[0].length ?? 0)
    const names = namesAt(line.text, from, line.start, page.language)
    const why = `after "${line.text.slice(hit.start, hit.end)}"`
    for (const it of names)
      found.push(
        candidate(hit.field as 'cast', it.name, it, 'phrase', hit.field === 'cast' ? 0.75 : 0.66, why),
      )
    const last = names.at(-1)
    if (hit.field === 'directors' && last) found.push(...castAfter(page, line, last.end - line.start))
  }
  const filmOf = FILM_OF.exec(line.text)
  if (filmOf)
    for (const it of namesAt(line.text, filmOf.index + filmOf[0].length, line.start, page.language))
      found.push(candidate('directors', it.name, it, 'phrase', 0.62, `after "${filmOf[0].trim()}"`))
  for (const match of line.text.matchAll(
    /(?:^|[.!?]\s)(?=(?:Avec|Mit|Con|With|Met|Com|Amb|Starring|Cast)\s)/gu,
  ))
    found.push(...castAfter(page, line, match.index + match[0].length, 2))
  return found
}

/** "Film français de", "comedia argentina de": a film, where it is from, and whose it is. */
const FILM_OF =
  /(?<!\p{L})(?:film|documentaire|comédie|drame|película|documental|comedia|drama|filme|documentário|documentario|commedia)\s\p{Ll}{4,14}\s(?:de|di|d['’])\s?(?=\p{Lu})/iu

/** "… by Jane Doe with A and B": the cast behind the director, or at the start of a sentence. */
function castAfter(page: Page, line: Line, at: number, least = 1): Candidate[] {
  const lead = /^,?\s?(?:with|mit|avec|con|com|met|amb|starring|cast:?)\s/iu.exec(
    line.text.slice(at, at + 14),
  )
  if (!lead) return []
  const names = namesAt(line.text, at + lead[0].length, line.start, page.language)
  return names.length < least
    ? []
    : names.map(it => candidate('cast', it.name, it, 'phrase', 0.66, `after "${lead[0].trim()}"`))
}

function roles(page: Page, line: Line, around: ProseSurroundings): Candidate[] {
  const hits = scan(line, ROLES, page.language)
  const found: Candidate[] = rolesBehind(line, hits)
  for (const hit of hits) {
    if (!PEOPLE_FIELDS.has(hit.field)) continue
    const from = hit.end + (/^[\s,:]*/u.exec(line.text.slice(hit.end))?.[0].length ?? 0)
    const names =
      line.text[hit.end] === ' ' || line.text[hit.end] === ','
        ? namesAt(line.text, from, line.start, page.language).slice(0, 3)
        : []
    const known = names.some(it => around.directors.has(fold(it.name)))
    for (const it of names)
      found.push(
        candidate(
          hit.field as 'directors',
          it.name,
          it,
          'role-before-name',
          known ? 0.7 : line.index < 12 ? 0.56 : 0.42,
          `after "${line.text.slice(hit.start, hit.end)}"`,
        ),
      )
  }
  return found
}

const NAME_BEFORE =
  /(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3})(?:\s\([^()]{1,40}\))?,?\s(?:(?:also|auch|también|aussi|ook|deftly|here)\s)?$/u

/** `Jane Doe plays`, `Marta Echeverri firma`: a name right before the verb of a credit. */
function doers(page: Page, line: Line): Candidate[] {
  const found: Candidate[] = []
  for (const hit of scan(line, DOES, page.language)) {
    const from = Math.max(0, hit.start - 70)
    const name = nameIn(NAME_BEFORE.exec(line.text.slice(from, hit.start)), from, line.start)
    if (name)
      found.push(
        candidate(
          hit.field as 'cast',
          name.name,
          name,
          'name-before-verb',
          hit.field === 'cast' ? 0.66 : 0.6,
          `before "${line.text.slice(hit.start, hit.end)}"`,
        ),
      )
  }
  return found
}

const NAME_BEFORE_ROLE =
  /(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3}),\s(?:(?:the|a|an|its|der|die|el|la|le|il|lo|o|de|het|seine?|ihre?)\s)?(?:[\p{L}-]+\s){0,2}$/u

/** `Jane Doe, director of`: the role stands behind the name. */
function rolesBehind(line: Line, hits: readonly { field: Field; start: number; end: number }[]): Candidate[] {
  const found: Candidate[] = []
  for (const hit of hits) {
    if (hit.field === 'cast') continue
    const from = Math.max(0, hit.start - 90)
    const name = nameIn(NAME_BEFORE_ROLE.exec(line.text.slice(from, hit.start)), from, line.start)
    if (name)
      found.push(
        candidate(
          hit.field as 'directors',
          name.name,
          name,
          'role-behind-name',
          line.index < 12 ? 0.6 : 0.44,
          `before "${line.text.slice(hit.start, hit.end)}"`,
        ),
      )
  }
  return found
}

/** "Regisseur Jane Doe": how many letters of the match are the role, which German writes in capitals. */
function leadingRole(text: string): number {
  const space = text.indexOf(' ')
  return space > 0 && ROLES.whole(fold(text.slice(0, space))) ? space + 1 : 0
}

function nameIn(
  match: RegExpExecArray | null,
  from: number,
  offset: number,
): { name: string; start: number; end: number } | undefined {
  if (!match) return undefined
  const role = leadingRole(match[1]!)
  const name = match[1]!.slice(role).replace(/[.]$/u, '')
  if (!isPersonName(name)) return undefined
  const start = offset + from + match.index + role
  return { name: properCase(name), start, end: start + name.length }
}

const CHARACTER = /([\p{L}\p{M}'’.-]{1,30})\s\(([\p{Lu}\p{Lo}][^()\n\d]{3,40})\)/gu
const PLAYED =
  /^(?:played by|gespielt von|interpretad[oa] por|interpretato da|interprété par|gespeeld door|an? |im |in |der |die |aka |born |geb\.|née?\b)/iu

/** `Calum (Paul Mescal)`: a name in parentheses after a character. */
function characters(page: Page, line: Line, around: ProseSurroundings): Candidate[] {
  if (!line.prose) return []
  const found: Candidate[] = []
  for (const match of line.text.matchAll(CHARACTER)) {
    const inside = match[2]!.replace(PLAYED, '')
    const at = match.index + match[0].length - 1 - match[2]!.length + (match[2]!.length - inside.length)
    const lead = namesAt(inside, 0, line.start + at, page.language)
    const first = lead[0]
    if (
      !first ||
      !(
        coversAll(
          inside,
          lead.map(it => it.name),
        ) || /^,\s\p{Ll}/u.test(inside.slice(first.end - line.start - at))
      )
    )
      continue
    if (lead.some(it => it.name === inside.toUpperCase())) continue
    if (
      inside === inside.toUpperCase() ||
      (around.title !== undefined && fold(inside) === fold(around.title))
    )
      continue
    const before = line.text.slice(Math.max(0, match.index - 40), match.index + match[1]!.length)
    const person = /(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)+)$/u.exec(before)?.[1]
    if (person && around.directors.has(fold(person))) continue
    const director = around.directors.has(fold(first.name))
    for (const it of lead)
      found.push(
        candidate('cast', it.name, it, 'character-in-parentheses', director ? 0.4 : 0.7, `"${match[0]}"`),
      )
  }
  return found
}

function coversAll(text: string, names: readonly string[]): boolean {
  const letters = (value: string) => value.replace(/[^\p{L}]/gu, '').length
  const total = names.reduce((sum, name) => sum + letters(name), 0)
  return total >= letters(text) - 8
}

/** `Kiro Russo's El Gran Movimiento`, `El Gran Movimiento by Kiro Russo`, `El Gran Movimiento, Kiro Russo's second film`. */
function besideTitle(line: Line, title: string): Candidate[] {
  const needle = fold(title)
  const found: Candidate[] = []
  if (needle.length < 2) return found
  let at = line.folded.indexOf(needle)
  for (let turn = 0; at >= 0 && turn < 6; turn++) {
    const end = at + needle.length
    const after =
      /^\s?["”“»’']?,?\s?(?:\([^()]{0,30}\),?\s?)?(?:,\s)?(?:(?:by|von|de|di|van|par|por|the (?:new|latest) (?:film|feature) (?:by|from)|d['’]|der neue Film von|il nuovo film di|le nouveau film de)\s)?/u.exec(
        line.text.slice(end, end + 80),
      )
    const by =
      after && after[0].trim().length > 0 ? nameAt(line.text, end + after[0].length, line.start) : undefined
    if (by && after) {
      const possessive = /^['’]s?\s/u.test(line.text.slice(by.end - line.start, by.end - line.start + 3))
      const lead = /(?:by|von|de|di|van|par|por|from|d['’])\s?$/u.test(after[0])
      if (possessive || lead)
        found.push(candidate('directors', by.name, by, 'beside-title', 0.72, 'named with the title'))
    }
    const before = line.text.slice(Math.max(0, at - 60), at)
    const owner =
      /((?:\p{Lu}[\p{L}\p{M}'’.-]*\s(?:(?:de|del|van|von|der|la|di|da)\s)*){1,3}\p{Lu}[\p{L}\p{M}.-]*?)['’]s?\s[^.!?]{0,24}["“‘„«']?$/u.exec(
        before,
      )
    if (owner && isPersonName(owner[1]!)) {
      const start = line.start + Math.max(0, at - 60) + owner.index
      found.push(
        candidate(
          'directors',
          owner[1]!,
          { start, end: start + owner[1]!.length },
          'owner-of-title',
          0.7,
          'the title is theirs',
        ),
      )
    }
    at = line.folded.indexOf(needle, end)
  }
  const owned =
    /(?<![\p{L}.-])(\p{Lu}[\p{L}\p{M}.-]{1,30}(?:\s(?:(?:de|del|van|von|der|la|di|da)\s){0,2}\p{Lu}[\p{L}\p{M}.-]{1,30}){1,2})['’]s?\s(?:[\p{Ll}-]{1,20},?\s){0,3}(?:film|feature|movie|documentary|debut|drama|comedy|thriller)\b/u.exec(
      line.text,
    )
  if (owned && isPersonName(owned[1]!))
    found.push(
      candidate(
        'directors',
        owned[1]!,
        { start: line.start + owned.index, end: line.start + owned.index + owned[1]!.length },
        'owner-of-film',
        line.index < 16 ? 0.64 : 0.45,
        'the film is theirs',
      ),
    )
  return found
}

function scan(
  line: Line,
  index: PhraseIndex<Field>,
  language: string,
): { field: Field; start: number; end: number }[] {
  const hits: { field: Field; start: number; end: number }[] = []
  for (let at = 0; at < line.folded.length && hits.length < MOST_CREDITS; at++) {
    if (!wordStartsAt(line.folded, at) || line.folded.charCodeAt(at) < 97) continue
    const entry = index.longestAt(line.folded, at, end => wordEndsAt(line.folded, end))
    if (!entry) continue
    for (const meaning of entry.meanings) {
      if (meaning.language === language || meaning.language === 'en') {
        if (!hits.slice(-4).some(it => it.start === at && it.field === meaning.meaning))
          hits.push({ field: meaning.meaning, start: at, end: at + entry.phrase.length })
      }
    }
    at += entry.phrase.length - 1
  }
  return hits
}
