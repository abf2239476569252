import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { DOES, ROLES } from '../lexicon/phrases.ts'
import { describingLength } from '../names/describing-words.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { type FoundPhrase, phrasesIn } from './prose-phrases.ts'

const NAME_BEFORE =
  /((?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)){1,3})(?:\s\([^()]{1,40}\))?,?\s(?:(?:also|auch|también|aussi|ook|deftly|here)\s)?$/u

/** `Jane Doe plays`, `Marta Echeverri firma`: a name right before the verb of a credit. */
export function namesBeforeVerbs(page: Page, line: Line): Candidate[] {
  const found: Candidate[] = []
  for (const hit of phrasesIn(line, DOES, page.language)) {
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
  /((?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)(?:\s(?:(?:de|del|van|von|da|di|du|dos)\s(?:la\s|der\s|den\s)?)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)){1,3}),\s(?:(?:the|a|an|its|der|die|el|la|le|il|lo|o|de|het|seine?|ihre?)\s)?(?:[\p{L}-]+\s){0,2}$/u

/** `Jane Doe, director of`: the role stands behind the name. */
export function namesBeforeRoles(line: Line, hits: readonly FoundPhrase[]): Candidate[] {
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
  const lead = role + describingLength(match[1]!.slice(role))
  const name = match[1]!.slice(lead).replace(/[.]$/u, '')
  if (!isPersonName(name)) return undefined
  const start = offset + from + match.index + lead
  return { name: properCase(name), start, end: start + name.length }
}
