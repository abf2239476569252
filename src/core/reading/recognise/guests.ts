import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { kindAt, LETTER } from '../lexicon/letters.ts'
import { ROLES } from '../lexicon/phrases.ts'
import { GUEST_ROLES, wordsOf } from '../lexicon/word-sets.ts'
import { describedNames } from '../names/described-names.ts'
import { namesAt } from '../names/names-in-prose.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { wordsOnPage } from '../page/words-on-page.ts'

/** A line that begins with names and ends with their being there. */
const ATTENDS = new Cued(
  lean(
    /^\p{Lu}[^.:;|]{3,90}?\s(?=(?:(?:is|are|will be|sera|seront|est|sont|wird|werden|ist|sind|estará|estarán|sarà|saranno|estará)\s)?(?:in attendance|in person|present|attending|anwesend|zu gast|présente?s?|presentes?|presenti?|aanwezig)\b)/iu,
  ),
  ['in attendance', 'in person', 'present', 'attending', 'anwesend', 'zu gast', 'aanwezig'],
)

const ARTICLES =
  /^\s*:?\s*(?:(?:the|film|der|des|dem|den|die|del|de la|de|el|la|le|les|du|della|dell['’]|il|do|da|van de|l['’]|els)(?:\s|(?<=['’])))*/iu

/** The role told at a place of a line ("the director", "Regisseurin"), as long as the languages know it. */
function roleAt(line: Line, at: number): { word: string; end: number; directs: boolean } | undefined {
  const said = line.text.slice(at, at + 60)
  const begun = fold(said)
  if (!ROLES.mayBeginAt(begun, 0) && !GUEST_ROLES.mayHave(begun)) return undefined
  for (let words = FEW_WORDS.exec(said)?.[0] ?? ''; words !== ''; words = words.replace(LAST_WORD, '')) {
    const folded = fold(words)
    const field = ROLES.whole(folded)?.meanings[0]?.meaning
    if (GUEST_ROLES.has(folded) || field)
      return { word: words, end: at + words.length, directs: field === 'directors' }
  }
  return undefined
}

const FEW_WORDS = lean(/^\p{L}+(?:[ -]\p{L}+){0,3}/u)
const LAST_WORD = lean(/(?:^|[ -])\p{L}+$/u)

/** Behind a role: of, and an article in capitals. */
const OF_A_FILM = lean(
  /^\s(?:de|di|of|d['’])\s?(?:La|Le|Les|Los|Las|El|Il|Lo|L['’]|The|Un|Une|Una|A)\s?\p{Lu}/u,
)

const LEADS_EVENING = /host|moder/u
const NOBODY: ReadonlyMap<string, string> = new Map()

/** Who will be there: "In presence of the director", "En présence de Jane Doe". A role told without a name is kept as told. */
export function guests(page: Page): Candidate[] {
  const phrases = wordsOnPage(page, wordsOf('presence', pageLanguages(page)))
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (line.text.length > 400) continue
    for (const phrase of phrases) {
      const at = line.folded.indexOf(phrase)
      if (at < 0 || kindAt(line.folded, at - 1) & LETTER) continue
      const end = at + phrase.length
      const lead = ARTICLES.exec(line.text.slice(end, end + 40))![0].length
      const role = roleAt(line, end + lead)
      const from = role
        ? role.end + ARTICLES.exec(line.text.slice(role.end, role.end + 40))![0].length
        : end + lead
      // "la réalisatrice de La Longue Nuit": of a film
      if (role && OF_A_FILM.test(line.text.slice(role.end, role.end + 12))) continue
      // who leads the evening counts where the line names somebody and says nothing of who it is
      const names = LEADS_EVENING.test(phrase)
        ? namesAt(line.text, from, line.start, page.language)
        : describedNames(line.text, from, line.start, page.language, NOBODY)
      if (names.length > 0) {
        for (const it of names)
          found.push(
            candidate('guestsPresent', it.name, it, 'presence', line.prose ? 0.55 : 0.8, `after "${phrase}"`),
          )
        if (role?.directs && names.length === 1)
          found.push(
            candidate(
              'directors',
              names[0]!.name,
              names[0]!,
              'guest-with-role',
              0.62,
              `after "${role.word}"`,
            ),
          )
        continue
      }
      if (role) {
        const start = line.start + at
        found.push(
          candidate(
            'guestsPresent',
            role.word,
            { start, end: line.start + role.end },
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
    const match = line.text.length < 160 ? ATTENDS.exec(line.text, line.cues) : null
    if (!match) continue
    for (const it of namesAt(line.text, match.index, line.start, page.language))
      found.push(candidate('guestsPresent', it.name, it, 'presence', 0.72, 'said to attend'))
  }
  return found
}
