import type { Field } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { ROLES } from '../lexicon/phrases.ts'
import { describingLength } from '../names/describing-words.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { type FoundName, isPersonName, properCase } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import type { FoundPhrase } from './prose-phrases.ts'

const NAME_BEFORE = lean(
  /((?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)){1,3})(?:\s\([^()]{1,40}\))?,?\s(?:(?:also|auch|también|aussi|ook|deftly|here)\s)?$/u,
)

/**
 * `Jane Doe plays`, `Marta Echeverri firma`: a name right before the verb of a credit, and those whom the sentence joins to
 * it. "The Jane Doe play" is no verb: that takes two names.
 */
export function namesBeforeVerbs(page: Page, line: Line, hits: readonly FoundPhrase[]): Candidate[] {
  const found: Candidate[] = []
  for (const hit of hits) {
    const from = Math.max(0, hit.start - 70)
    const name = nameIn(NAME_BEFORE.exec(line.text.slice(from, hit.start)), from, line.start)
    if (!name) continue
    const others = hit.field === 'cast' ? namesJoined(line, name.start - line.start, page.language) : []
    if (others.length === 0 && /^(?:play(?: the)?|star)$/u.test(line.folded.slice(hit.start, hit.end)))
      continue
    for (const it of [...others, name])
      found.push(
        candidate(
          hit.field as 'cast',
          it.name,
          it,
          'name-before-verb',
          hit.field === 'cast' ? 0.66 : 0.6,
          `before "${line.text.slice(hit.start, hit.end)}"`,
        ),
      )
  }
  return found
}

const JOINED = lean(
  /(?:^|[.!?:;,]\s|\s)((?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:\s\([^()]{1,40}\))?,\s)*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:\s\([^()]{1,40}\))?)\s(?:and|und|et|y|e|ed|en|i|&)\s(?:newcomer\s|débutant[e]?\s|debutante\s)?$/u,
)

const SENTENCE_BEFORE = lean(/^.*\p{Ll}{3}\.\s/u)

/** "Jane Doe and " before a name: those whom the sentence names together with it. */
export function namesJoined(line: Line, at: number, language: string): readonly FoundName[] {
  const from = Math.max(0, at - 160)
  const match = JOINED.exec(line.text.slice(from, at))
  if (!match) return []
  const end = from + match.index + match[0].indexOf(match[1]!) + match[1]!.length
  // a name does not go on behind the full stop of a sentence
  const start = end - match[1]!.length + (SENTENCE_BEFORE.exec(match[1]!)?.[0].length ?? 0)
  return namesAt(line.text.slice(0, end), start, line.start, language)
}

const NAME_BEFORE_ROLE = lean(
  /((?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)){1,3}),\s(?:(?:the|a|an|its|der|die|el|la|le|il|lo|o|de|het|seine?|ihre?)\s)?(?:[\p{L}-]+\s){0,2}$/u,
)

/** "Of Jane Doe, the old director, she remembers": a preposition in capitals begins the sentence, and no name. */
const OF_SOMEBODY = lean(
  /(?:^|[.!?…»”]\s)(?:Di|De|Da|Von|Van|Of|With|Con|Mit|Avec|Met|Amb|Com|Like|Wie|Como|Comme|Come)\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+,\s[^.,]*$/u,
)

/** `Jane Doe, director of`: the role stands behind the name. */
export function namesBeforeRoles(line: Line, hits: readonly FoundPhrase[]): Candidate[] {
  const found: Candidate[] = []
  for (const hit of hits) {
    if (hit.field === 'cast') continue
    const from = Math.max(0, hit.start - 90)
    const before = line.text.slice(from, hit.start)
    if (OF_SOMEBODY.test(before)) continue
    const name = nameIn(NAME_BEFORE_ROLE.exec(before), from, line.start)
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
  const lead = role + describingLength(match[1]!.slice(role))
  const name = match[1]!.slice(lead).replace(/[.]$/u, '')
  if (!isPersonName(name)) return undefined
  const start = offset + from + match.index + lead
  return { name: properCase(name), start, end: start + name.length }
}

/** What people do in a film, as English, German and Dutch put it behind a name in the genitive. */
const CRAFTS: readonly [Field, string][] = [
  ['writers', 'screenplay|script|[Dd]rehbuch|scenario'],
  [
    'cinematographers',
    '[ck]amera|Kamera(?:arbeit)?|cinematography|camera ?work|Bildgestaltung|cinematografie',
  ],
  ['editors', 'editing|montage|Schnitt|Montage'],
  ['composers', 'score|soundtrack|Filmmusik|filmmuziek'],
  ['sound', 'sound ?design|Sounddesign|geluidsontwerp'],
]
const OWNER =
  "(?<![\\p{L}\\p{M}'’-])(\\p{Lu}[\\p{L}\\p{M}-]+(?:\\s(?:(?:de|del|van|von|da|di|du|dos)\\s(?:la\\s|der\\s|den\\s)?)?\\p{Lu}[\\p{L}\\p{M}.-]+){1,2})(?:['’]s|(?<=[sxzß])['’])\\s(?:[\\p{Ll}-]{3,16},?\\s){0,2}"
const ANY_CRAFT = new Cued(lean(new RegExp(CRAFTS.map(([, craft]) => craft).join('|'), 'u')), [
  ...['screenplay', 'script', 'drehbuch', 'scenario', 'camera', 'kamera', 'cinematogra', 'bildgestaltung'],
  ...['editing', 'montage', 'schnitt', 'score', 'sound', 'filmmus', 'filmmuz', 'geluid'],
])
const OWNED = CRAFTS.map(([field, craft]) => ({
  field,
  craft: lean(new RegExp(`${OWNER}(?:${craft})(?![\\p{L}-])`, 'gu')),
}))

/** "Jane Doe's restless camera": a name in the genitive, two words at most, and what its person did. */
export function ownersOfCraft(line: Line): Candidate[] {
  if ((line.marks & QUOTATION) === 0 || !ANY_CRAFT.test(line.text, line.cues)) return []
  return OWNED.flatMap(({ field, craft }) =>
    matchesOf(craft, line.text).flatMap(match => {
      const lead = describingLength(match[1]!)
      const name = match[1]!.slice(lead)
      if (!isPersonName(name)) return []
      const start = line.start + match.index + lead
      const span = { start, end: start + name.length }
      return [candidate(field as 'editors', properCase(name), span, 'owner-of-craft', 0.6, `"${match[0]}"`)]
    }),
  )
}
