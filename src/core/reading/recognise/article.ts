import type { DocumentKind } from '../../film/claim.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { dateIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { wordEndsAt } from '../lexicon/phrase-index.ts'
import { FURNITURE, wordsOf } from '../lexicon/word-sets.ts'
import { nameAt, namesAt } from '../names/names-in-prose.ts'
import { isPersonName, properCase, readPeople } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'

const INTERVIEW =
  /(?:interview|conversation|gespräch|entrevista|entretien|intervista|conversa|conversación|conversation|gesprek|rencontre|q&a|talk|chat)\s+(?:exclusive\s+|exklusiv\s+)?(?:with|mit|con|avec|com|met|amb|a|al|de|di)\s+/giu

/** Of an article: who wrote it, where it stood, and whom it interviews. */
export function article(page: Page, kind: DocumentKind, directors: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  if (kind === 'interview') found.push(...interviewee(page, directors))
  if (kind === 'review' || kind === 'interview' || kind === 'news')
    found.push(...byline(page, directors), ...loneByline(page, directors), ...signedInText(page, directors))
  found.push(...publication(page))
  return found
}

/** `Jane Doe: “…”`: an interview's headline. */
const KIND_BEFORE_NAME =
  /^(?:in conversation|interview|q&a|(?:im )?gespräch|entretien|entrevista|intervista|interview|gesprek)\s?[:|–—-]\s+(?=\p{Lu})/iu
const HEADED_BY_NAME = /^(\p{Lu}[\p{L}\p{M}'’. -]{3,40}?)\s?(?::|,|–|—)\s?[“„«"‘»]/u

function interviewee(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 4)) {
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

/** A byline is short, near the top or at the end of the text, and names one or two people. */
function byline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const leads = wordsOf('bylines', pageLanguages(page))
  const found: Candidate[] = []
  const total = page.lines.length
  const last = lastOfArticle(page)
  for (const line of page.lines) {
    const near = line.index < 14 ? 0.82 : line.index >= last - 2 && line.index <= last + 2 ? 0.66 : 0
    if (near === 0 || line.words > 16 || total === 0) continue
    const lead = leads.find(
      it =>
        line.folded.startsWith(it) && (wordEndsAt(line.folded, it.length) || line.text[it.length] === ':'),
    )
    if (lead) {
      const rest = line.text.slice(lead.length).replace(/^[\s:]+/u, '')
      const from = line.text.length - rest.length
      const head = rest
        .split(/\s[|–—·•-]\s|\s{2,}|,\s|\s(?:on|am|le|el|il|em|op|at)\s/u)[0]!
        .replace(/\d.*$/u, '')
        .trim()
      const names = readPeople(head, line.start + from, page.language, false).filter(
        it => !directors.has(fold(it.name)),
      )
      if (names.length > 0 && names.length <= 3)
        found.push(candidate('articleAuthor', names[0]!.name, names[0]!, 'byline', near, `after "${lead}"`))
    }
  }
  return found
}

const READ_TIME =
  /\b\d+\s?(?:min(?:utes?)?\.?\s(?:read|de lecture|di lettura|leestijd|lesezeit|de lectura)|min read)\b/iu

/** A name alone, or before a date, near the line that dates the article. */
function loneByline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  for (const line of page.lines.slice(0, 12)) {
    if (line.prose || line.index === 0 || line.text.length > 110) continue
    const date = dateIn(line.text, 0, page.language)
    const beside = [page.lines[line.index + 1], page.lines[line.index - 1]].some(
      it =>
        it !== undefined &&
        !it.prose &&
        it.text.length < 70 &&
        (dateIn(it.text, 0, page.language) !== undefined || READ_TIME.test(it.text)),
    )
    if (!date && !beside && !READ_TIME.test(line.text)) continue
    const bare = date
      ? `${line.text.slice(0, date.start)}|${' '.repeat(Math.max(0, date.end - date.start - 1))}${line.text.slice(date.end)}`
      : line.text
    for (const piece of bare.matchAll(/[^|·•–—,]+/gu)) {
      const head = piece[0].trim()
      if (
        !/^\p{Lu}/u.test(head) ||
        !isPersonName(head) ||
        directors.has(fold(head)) ||
        head.split(' ').length > 4
      )
        continue
      const start = line.start + piece.index + piece[0].indexOf(head)
      return [
        candidate(
          'articleAuthor',
          properCase(head),
          { start, end: start + head.length },
          'name-beside-date',
          0.66,
        ),
      ]
    }
  }
  return []
}

/** "Das Gespräch führte Jane Doe.": phrases that only a signature has, wherever they stand. */
function signedInText(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const phrases = wordsOf('bylines', pageLanguages(page)).filter(it => it.length > 14)
  const found: Candidate[] = []
  for (const line of page.lines) {
    for (const phrase of phrases) {
      const at = line.folded.indexOf(phrase)
      if (at < 0 || /\p{L}/u.test(line.folded[at - 1] ?? ' ')) continue
      const from =
        at +
        phrase.length +
        (/^[\s:]*/u.exec(line.text.slice(at + phrase.length, at + phrase.length + 4))?.[0].length ?? 0)
      for (const name of namesAt(line.text, from, line.start, page.language).slice(0, 1))
        if (!directors.has(fold(name.name)))
          found.push(candidate('articleAuthor', name.name, name, 'signed-in-text', 0.72, `after "${phrase}"`))
    }
  }
  return found
}

/** The index of the last line of running text before appeals and footers. */
function lastOfArticle(page: Page): number {
  let last = 0
  for (const line of page.lines) if (line.prose && line.text.length > 120) last = line.index
  return last
}

const PUBLISHED =
  /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d\s*)?[–-]?\s*(?:(?:19|20)\d\d\s*)?([\p{Lu}][\p{L}\p{M}\d'’&. -]{2,40}?)(?:[.,|]|$| all rights| alle rechte| tous droits| todos los)/iu
const SELF =
  /(?:we publish|published|stories|journalism|subscribe|article|newsletter|readers?|donate)[^.!?\n]{0,60}?\b(?:at|to|in|of|by|support)\s+((?:The|El|La|Le|Die|Der|Das|Il)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})(?=[.,!\s]|$)/u
const SIGNED =
  /(?:editor|publisher|director editorial|redaktion|rédaction|editorial director)[^,\n]{0,40},\s+((?:The|El|La|Le|Die|Der|Das|Il)?\s?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})$/iu

/** The paper or site, where the page names itself: a copyright line, an appeal to its readers, a masthead. */
function publication(page: Page): Candidate[] {
  const counts = new Map<string, { name: string; start: number; end: number; score: number }>()
  const add = (line: Line, name: string, at: number, score: number) => {
    const bare = name.trim()
    if (bare.length < 3 || FURNITURE.has(fold(bare))) return
    const start = line.start + at
    const known = counts.get(fold(bare))
    if (known) known.score = Math.min(0.9, known.score + 0.1)
    else counts.set(fold(bare), { name: bare, start, end: start + bare.length, score })
  }
  for (const line of page.lines) {
    const own = PUBLISHED.exec(line.text)
    if (own && line.words < 14) add(line, own[1]!, line.text.indexOf(own[1]!), 0.6)
    const self = SELF.exec(line.text)
    if (self) add(line, self[1]!, line.text.indexOf(self[1]!, self.index), 0.62)
    const signed = line.words < 12 ? SIGNED.exec(line.text) : null
    if (signed) add(line, signed[1]!, line.text.lastIndexOf(signed[1]!.trim()), 0.6)
  }
  return [...counts.values()].map(it => candidate('publication', it.name, it, 'names-itself', it.score))
}
