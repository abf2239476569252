import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { GUEST_ROLES, wordsOf } from '../lexicon/word-sets.ts'
import { namesAt } from '../names/names-in-prose.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'

/** A line that begins with names and ends with their being there. */
const ATTENDS =
  /^\p{Lu}[^.:;|]{3,90}?\s(?=(?:(?:is|are|will be|sera|seront|est|sont|wird|werden|ist|sind|estará|estarán|sarà|saranno|estará)\s)?(?:in attendance|in person|present|attending|anwesend|zu gast|présente?s?|presentes?|presenti?|aanwezig)\b)/iu

/** Who will be there: "In presence of the director", "En présence de Jane Doe". A role told without a name is kept as told. */
export function guests(page: Page): Candidate[] {
  const phrases = wordsOf('presence', pageLanguages(page))
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (line.text.length > 400) continue
    for (const phrase of phrases) {
      const at = line.folded.indexOf(phrase)
      if (at < 0 || /\p{L}/u.test(line.folded[at - 1] ?? ' ')) continue
      const end = at + phrase.length
      const rest = line.text.slice(end)
      const lead =
        /^\s*:?\s*(?:(?:the|der|des|dem|den|die|del|de la|el|la|le|les|du|della|il|do|da|de|regisseur|director|directora|réalisateur|réalisatrice|regista|cineaste)\s+(?=\p{Lu}|\p{Ll}))*(?:l['’])?/u.exec(
          rest,
        )![0].length
      const names = namesAt(line.text, end + lead, line.start, page.language)
      if (names.length > 0) {
        for (const it of names)
          found.push(
            candidate('guestsPresent', it.name, it, 'presence', line.prose ? 0.55 : 0.8, `after "${phrase}"`),
          )
        break
      }
      const role =
        /^\s*:?\s*(?:the|der|des|dem|die|del|de la|el|la|le|les|du|della|dell['’]|il|do|da|van de|l['’])?\s*([\p{L}]+(?:\s[\p{L}]+)?)/u.exec(
          rest,
        )
      const word = role?.[1]
        ? [role[1], role[1].split(' ')[0]!].find(it => GUEST_ROLES.has(fold(it)))
        : undefined
      if (word && role) {
        const start = line.start + at
        found.push(
          candidate(
            'guestsPresent',
            word,
            { start, end: line.start + end + role[0].indexOf(word) + word.length },
            'presence-role',
            line.prose ? 0.5 : 0.75,
            `after "${phrase}"`,
          ),
        )
        break
      }
    }
  }
  for (const line of page.lines) {
    const match = line.text.length < 160 ? ATTENDS.exec(line.text) : null
    if (!match) continue
    for (const it of namesAt(line.text, match.index, line.start, page.language))
      found.push(candidate('guestsPresent', it.name, it, 'presence', 0.72, 'said to attend'))
  }
  return found
}
