import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { describedNames } from '../names/described-names.ts'
import { describingLength } from '../names/describing-words.ts'
import { nameAt, namesAt } from '../names/names-in-prose.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { speakers } from './speakers.ts'

const INTERVIEW =
  /(?:interview|conversation|gespräch|entrevista|entretien|intervista|conversa|conversación|conversation|gesprek|rencontre|q&a|talk|chat)\s+(?:exclusive\s+|exklusiv\s+)?(?:with|mit|con|avec|com|met|amb|a|al|de|di)\s+/giu

/** Whom an interview is with, and that the film is theirs where the page says so. */
export function interviewees(
  page: Page,
  known: { directors: ReadonlySet<string>; title: string | undefined },
): Candidate[] {
  const direct = [
    ...interviewee(page, known.directors),
    ...inHeadline(page, known.title),
    ...speakers(page),
    ...spokenWith(page),
    ...withRole(page),
  ]
  const found = direct.some(it => it.field === 'interviewee')
    ? direct
    : [...direct, ...makerNearTop(page, known.directors)]
  return [...found, ...makers(page, found, known)]
}

/** "Conversamos con la realizadora Jane Doe", "we spoke to Jane Doe": the words of an interview that end in "with". */
function spokenWith(page: Page): Candidate[] {
  const phrases = wordsOf('interview', pageLanguages(page)).filter(it => WITH.test(it))
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 14))
    for (const phrase of phrases) {
      const at = line.folded.indexOf(phrase)
      if (at < 0 || /\p{L}/u.test(line.folded[at - 1] ?? ' ')) continue
      for (const it of describedNames(line.text, at + phrase.length, line.start, page.language, NOBODY).slice(
        0,
        1,
      ))
        found.push(candidate('interviewee', it.name, it, 'spoken-with', 0.78, `after "${phrase}"`))
    }
  return found
}

const WITH = /\s(?:with|to|mit|con|avec|com|met|amb)$/u
const NOBODY: ReadonlyMap<string, string> = new Map()

/** "Jane Doe Directora de …", "Jane Doe, réalisatrice": a line that opens with a name and a maker's role. */
function withRole(page: Page): Candidate[] {
  const roles = wordsOf('directorRoles', pageLanguages(page))
  const words = wordsOf('interview', pageLanguages(page))
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 9)) {
    if (line.words > 22 || words.some(it => line.folded.startsWith(`${it} `))) continue
    const role = roles.find(it => wholeWord(line.folded.slice(0, 70), it))
    if (!role) continue
    const before = line.text.slice(0, line.folded.indexOf(role)).replace(/[\s,:–—-]+(?:\p{Ll}{1,3}\s)?$/u, '')
    if (!isPersonName(before) || describingLength(before) > 0) continue
    const span = { start: line.start, end: line.start + before.length }
    found.push(candidate('interviewee', properCase(before), span, 'name-with-role', 0.74, `before "${role}"`))
    found.push(
      candidate('directors', properCase(before), span, 'interviewed-director', 0.62, `before "${role}"`),
    )
  }
  return found
}

/** Whoever made the film, where the first lines name them. */
function makerNearTop(page: Page, directors: ReadonlySet<string>): Candidate[] {
  for (const line of page.lines.slice(0, 12))
    for (const name of directors) {
      const at = line.folded.indexOf(name)
      if (at < 0) continue
      const own = line.text.slice(at, at + name.length)
      const span = { start: line.start + at, end: line.start + at + own.length }
      return [candidate('interviewee', properCase(own), span, 'maker-near-top', 0.58)]
    }
  return []
}

/** "Jane Doe on The Long Night", "“…”, Jane Doe, director": the headline names who speaks. */
function inHeadline(page: Page, title: string | undefined): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 7)) {
    if (line.words > 34) continue
    for (const match of line.text.matchAll(ON)) {
      const name = match[1]!
      const after = fold(line.text.slice(match.index + match[0].length)).replace(/^[^\p{L}\d]+/u, '')
      const own = title !== undefined && after.includes(fold(title))
      if (!isPersonName(name)) continue
      const start = line.start + match.index
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
    const quoted = AFTER_QUOTATION.exec(line.text)
    const name = quoted ? nameAt(line.text, quoted.index + quoted[0].length, line.start) : undefined
    if (name) found.push(candidate('interviewee', name.name, name, 'name-behind-quotation', 0.72))
  }
  return found
}

const ON =
  /(?<![\p{L}.])(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:de\s|del\s|van\s|von\s|da\s|di\s)?(?:la\s|der\s|den\s)?\p{Lu}[\p{L}\p{M}'’.-]*){1,3})\s(?:on|about|talks|discusses|über|sobre|sur|su|parla di|over|habla de|fala sobre|racconta|revient sur)\s/gu
const AFTER_QUOTATION = /[”»"]\s?,\s(?=\p{Lu})/u

/** "his film", "a film of her own": the words near the top that make who speaks the maker. */
function makers(
  page: Page,
  found: readonly Candidate[],
  known: { directors: ReadonlySet<string>; title: string | undefined },
): Candidate[] {
  const best = [...found].filter(it => it.field === 'interviewee').sort((a, b) => b.score - a.score)[0]
  if (!best || known.directors.size > 0) return []
  const name = String(best.value)
  const top = page.lines
    .slice(0, 16)
    .map(it => it.folded)
    .join(' ')
    .slice(0, 1800)
  const plays =
    PLAYERS.test(top) && !wordsOf('directorRoles', pageLanguages(page)).some(it => wholeWord(top, it))
  const makes = MADE.test(top) || wordsOf('directorRoles', pageLanguages(page)).some(it => wholeWord(top, it))
  return makes && !plays
    ? [
        candidate(
          'directors',
          name,
          best,
          'interviewed-director',
          0.58,
          'interviewed about a film of their own',
        ),
      ]
    : []
}

const MADE =
  /\b(?:(?:his|her|their) (?:\p{L}+ ){0,2}(?:film|documentary|debut|feature)|film of (?:his|her|their) own|sein(?:en?|em)? (?:\p{L}+ ){0,2}(?:film|spielfilm|dokumentarfilm|debut)|ihre?[nm]? (?:\p{L}+ ){0,2}(?:film|spielfilm|dokumentarfilm|debut)|gedreht hat|son (?:\p{L}+ ){0,2}(?:film|long metrage|documentaire)|leur (?:\p{L}+ ){0,2}(?:film|long metrage)|su (?:\p{L}+ ){0,2}(?:pelicula|largometraje|documental|opera prima)|il suo (?:\p{L}+ ){0,2}(?:film|documentario|esordio)|dietro la macchina da presa|opera prima|seu (?:\p{L}+ ){0,2}(?:filme|longa|documentario)|sua (?:\p{L}+ ){0,2}(?:longa|curta)|haar (?:\p{L}+ ){0,2}(?:film|speelfilm|documentaire|kortfilm|debuut)|zijn (?:\p{L}+ ){0,2}(?:film|speelfilm|documentaire|debuut)|la seva (?:\p{L}+ ){0,2}(?:pel.licula|opera prima))\b/u
const PLAYERS =
  /\b(?:actor|actress|actriz|acteur|actrice|attore|attrice|schauspieler(?:in)?|ator|atriz|actriu)\b/u

function wholeWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')) return true
  return false
}

/** `Jane Doe: “…”`: an interview's headline. */
const KIND_BEFORE_NAME =
  /^(?:in conversation|interview|q&a|(?:im )?gespräch|entretien|entrevista|intervista|interview|gesprek)\s?[:|–—-]\s+(?=\p{Lu})/iu
const HEADED_BY_NAME = /^(\p{Lu}[\p{L}\p{M}'’. -]{3,40}?)\s?(?::|,|–|—)\s?[“„«"‘»]/u

function interviewee(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 8)) {
    const kind = KIND_BEFORE_NAME.exec(line.text)
    const named = kind ? nameAt(line.text, kind[0].length, line.start) : undefined
    if (named)
      found.push(
        candidate('interviewee', named.name, named, 'interview-with', 0.8, 'after the word for an interview'),
      )
    const headed = HEADED_BY_NAME.exec(line.text)
    if (!headed || !isPersonName(headed[1]!)) continue
    const span = { start: line.start, end: line.start + headed[1]!.length }
    found.push(candidate('interviewee', properCase(headed[1]!), span, 'name-before-quotation', 0.8))
    const top = page.lines
      .slice(0, 8)
      .map(it => it.folded)
      .join(' ')
    if (wordsOf('directorRoles', pageLanguages(page)).some(it => top.includes(it)))
      found.push(
        candidate(
          'directors',
          properCase(headed[1]!),
          span,
          'interviewed-director',
          0.56,
          'interviewed as the director',
        ),
      )
  }
  for (const line of page.lines.slice(0, 40)) {
    for (const match of line.text.matchAll(INTERVIEW)) {
      const at = match.index + match[0].length
      const role =
        /^(?:(?:the|el|la|le|der|die|den|il|o|a)\s)?(?:\p{L}+\s){0,2}(?:director|filmmaker|writer|regisseur(?:in)?|réalisateur|réalisatrice|cineasta|directora|regista|realizador|realizadora|diretor|diretora|actor|actress)\s/iu.exec(
          line.text.slice(at),
        )
      for (const it of namesAt(line.text, at + (role?.[0].length ?? 0), line.start, page.language).slice(
        0,
        2,
      ))
        found.push(
          candidate(
            'interviewee',
            it.name,
            it,
            'interview-with',
            line.index < 6 ? 0.85 : 0.6,
            `after "${match[0].trim()}"`,
          ),
        )
    }
  }
  if (found.length > 0) return found
  for (const line of page.lines.slice(0, 4)) {
    if (line.words > 24) continue
    for (const name of directors) {
      const at = line.folded.indexOf(name)
      if (at < 0) continue
      const own = line.text.slice(at, at + name.length)
      found.push(
        candidate(
          'interviewee',
          properCase(own),
          { start: line.start + at, end: line.start + at + own.length },
          'maker-in-headline',
          0.62,
        ),
      )
    }
  }
  return found
}
