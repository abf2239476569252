import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, kindAt, LARGE, LETTER, SMALL } from '../lexicon/letters.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PhraseSet, wordEndsAt } from '../lexicon/phrase-index.ts'
import { everyWordOf, wordsOf } from '../lexicon/word-sets.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { isPersonName, properCase, readPeople } from '../names/person-names.ts'
import { onceALineOf } from '../page/once-a-line.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { dateInLine } from './dated-lines.ts'
import { mastheadOf } from './mastheads.ts'

/** Who wrote an article: behind "by", alone beside its date, alone under its headline or below its last words. */
export function bylines(page: Page, directors: ReadonlySet<string>): Candidate[] {
  return [
    ...byline(page, directors),
    ...loneByline(page, directors),
    ...signedInText(page, directors),
    ...nameUnderHeadline(page, directors),
    ...nameAtEnd(page, directors),
    ...toldAtEnd(page, directors),
    ...datedBy(page, directors),
  ]
}

/** Words before who wrote, in any language: most lines begin with none of them. */
const LEADS = new PhraseSet(everyWordOf('bylines'))

/** The foot of a blog's entry, folded: who posted it, and at which hour, below whatever sheet the entry ends with. */
const POSTED = lean(
  /^(?:posted by|publicad[oa] por|publicat per|publie par|pubblicato da|postato da|postado por|gepost door|geplaatst door|eingestellt von|gepostet von)\s.{3,40}\s\d{1,2}[:.h]\d\d(?!\d)/u,
)

/** What ends the name: a bar, another sign of the page, a day or an hour. */
const BEHIND_NAME = lean(
  /\s(?:[|–—·•⋅‧/-]|\p{So}|\p{Sm})\s?|\s{2,}|,\s|\s(?:on|am|le|el|il|em|op|at)\s|\s(?:en|a las|à|às|alle(?: ore)?|ore|om|um|a les|a)\s(?=\d)/u,
)

/** A byline is short, near the top or at the end of the text, and names one or two people. */
function byline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const leads = wordsOnPage(page, wordsOf('bylines', pageLanguages(page)))
  const found: Candidate[] = []
  const total = page.lines.length
  const last = lastOfArticle(page)
  for (const line of page.lines) {
    const near =
      line.index < 14
        ? 0.82
        : line.index >= last - 2 && line.index <= last + 4
          ? 0.66
          : POSTED.test(line.folded)
            ? 0.66
            : 0
    if (near === 0 || line.words > 16 || total === 0 || !LEADS.mayHave(line.folded)) continue
    const lead = leads.find(
      it =>
        line.folded.startsWith(it) && (wordEndsAt(line.folded, it.length) || line.text[it.length] === ':'),
    )
    if (lead) {
      const own = line.text.slice(lead.length).replace(/^[\s:]+/u, '')
      // "Reviewed by" on a line of its own: who stands on the next
      const next = own === '' && lead.includes(' ') ? page.lines[line.index + 1] : undefined
      const named = next && !next.prose && next.words < 12 ? next : line
      const rest = named === line ? own : named.text
      const from = named.text.length - rest.length
      const head = rest.split(BEHIND_NAME)[0]!.replace(/\d.*$/u, '').trim()
      const names = readPeople(head, named.start + from, page.language, false).filter(
        it => !directors.has(fold(it.name)),
      )
      if (names.length > 0 && names.length <= 3)
        found.push(candidate('articleAuthor', names[0]!.name, names[0]!, 'byline', near, `after "${lead}"`))
    }
  }
  return found
}

/** How long the page takes to read. */
export const READ_TIME =
  /\b\d+\s?(?:min(?:utes?)?\.?\s(?:read|de lecture|di lettura|leestijd|lesezeit|de lectura|de leitura)|min read)\b|(?:temps de lecture|tiempo de lectura|temps de lectura|tempo di lettura|tempo de leitura|lesezeit|leestijd|reading time)\s?:?\s?\d/iu

/** "Deputy Film Editor", "Correspondence to …", "In the same section": what stands around bylines and is nobody. */
const OFFICE = lean(
  /(?:^|\P{L})(?:editors?|editor-in-chief|staff|correspond\p{L}*|columnist|redaktion|redakteur(?:in)?|redacción|redactora?|rédaction|rédacteur|rédactrice|redazione|redattore|redattrice|redação|redactie|redacteur|redacció|rubrique|rubrik|rubriek|sección|sezione|secção|seção|secció)(?!\p{L})/iu,
)

/** "De Jane Doe · 12 de mayo": a word before the name that a line of dates keeps. */
const LEAD_OF_BYLINE = lean(
  /^\s*(?:by|de|von|di|par|por|per|door|text|texte|texto|testo|tekst|words):?\s(?=\p{Lu})/iu,
)
/** "Actualizado a", "Posted on": what stands before a date and is nobody. */
const OF_DATES = lean(
  /^(?:posted|published|updated|modified|last|publicad[oa]|actualitzat|actualizad[oa]|atualizad[oa]|pubblicato|aggiornato|publié|mis à jour|modifié|veröffentlicht|aktualisiert|erstellt|stand|geplaatst|bijgewerkt|gepubliceerd|publicat)(?!\p{L})/iu,
)

/** A name alone, or before a date, near the line that dates the article. */
function loneByline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  for (const line of page.lines.slice(0, 12)) {
    if (line.prose || line.index === 0 || line.text.length > 110) continue
    const date = dateInLine(page, line)
    if (!date && !standsBesideDate(page, line) && !saysReadTime(line)) continue
    const bare = date
      ? `${line.text.slice(0, date.start)}|${' '.repeat(Math.max(0, date.end - date.start - 1))}${line.text.slice(date.end)}`
      : line.text
    // a headline beside its date has commas too
    for (const piece of matchesOf(date ? PIECE_BESIDE_DATE : PIECE, bare)) {
      const head = piece[0]
        .replace(LEAD_OF_BYLINE, '')
        .replace(/\s@\S+$/u, '')
        .trim()
      if (
        !beginsWith(head, LARGE) ||
        head.split(' ').length > 4 ||
        OF_DATES.test(head) ||
        !isPersonName(head) ||
        OFFICE.test(head) ||
        directors.has(fold(head))
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

const PIECE_BESIDE_DATE = lean(/[^|·•–—,/]+/gu)
const PIECE = lean(/[^|·•]+/gu)

/** A date, or how long the page takes to read, in the line above or below; an office may stand between. */
function standsBesideDate(page: Page, line: Line): boolean {
  const [above, below, further] = [-1, 1, 2].map(by => page.lines[line.index + by])
  if (datesArticle(page, above)) return true
  const [dated, behind] = [datesArticle(page, below), datesArticle(page, further)]
  return (dated || behind) && (below!.words <= 6 && OFFICE.test(below!.text) ? behind : dated)
}

function datesArticle(page: Page, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.prose &&
    line.text.length < 70 &&
    (dateInLine(page, line) !== undefined || saysReadTime(line))
  )
}

function saysReadTime(line: Line): boolean {
  return (line.marks & FIGURES) !== 0 && READ_TIME.test(line.text)
}

/** "Das Gespräch führte Jane Doe.": phrases that only a signature has, wherever they stand. */
function signedInText(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const phrases = wordsOnPage(page, wordsOf('bylines', pageLanguages(page))).filter(it => it.length > 14)
  const found: Candidate[] = []
  for (const line of page.lines) {
    for (const phrase of phrases) {
      const at = line.folded.indexOf(phrase)
      if (at < 0 || kindAt(line.folded, at - 1) & LETTER) continue
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

const LONGEST_NAME = 60

const isName = onceALineOf((_, line) => isSomebody(line.text))

/** A line that is nothing but one person's name. */
function loneName(page: Page, line: Line, directors: ReadonlySet<string>): string | undefined {
  if (!mayBeName(line, line.text) || !isName(page, line)) return undefined
  return directors.has(line.folded) ? undefined : properCase(line.text)
}

function mayBeName(line: Line, text: string): boolean {
  return !line.prose && text.length <= LONGEST_NAME && beginsWith(text, LARGE) && text.includes(' ')
}

function isSomebody(text: string): boolean {
  return text.split(' ').length <= 5 && isPersonName(text) && !OFFICE.test(text)
}

/** A name alone above the first running text, with a headline or teaser over it. */
export function nameUnderHeadline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const first = page.lines.findIndex(it => it.prose && it.text.length > 120)
  if (first < 1) return []
  for (const line of page.lines.slice(Math.max(1, first - 4), first)) {
    const name = loneName(page, line, directors)
    if (!name || !page.lines.slice(0, line.index).some(it => it.words > 4)) continue
    const said = page.text.split(line.text).length - 1
    const known = page.lines.slice(first).some(it => it.prose && it.text.includes(`${line.text}'s `))
    if (!known && said < 3) return [candidate('articleAuthor', name, line, 'name-under-headline', 0.6)]
  }
  return []
}

/** A name right behind the last running text, alone, with a day or with what stands for an order. */
export function nameAtEnd(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const last = lastOfArticle(page)
  const leads = wordsOf('bylines', pageLanguages(page))
  for (const line of [...page.lines.slice(last + 1, last + 4), ...page.lines.slice(-2)]) {
    if (line.index <= 6 || line.words > 8 || line.prose || beginsWithAny(line, leads)) continue
    const own = withoutDay(line.text)
    const named =
      own === line.text ? loneName(page, line, directors) !== undefined : isSigned(line, own, directors)
    if (named && page.text.indexOf(own) >= line.start) {
      const start = line.start + line.text.indexOf(own)
      const span = { start, end: start + own.length }
      return [candidate('articleAuthor', properCase(own), span, 'name-at-end', 0.6)]
    }
  }
  return []
}

function isSigned(line: Line, name: string, directors: ReadonlySet<string>): boolean {
  return mayBeName(line, name) && isSomebody(name) && !directors.has(fold(name))
}

/** Whether a line begins with one of the words before who wrote, and one of some marks behind it. */
export function beginsWithAny({ folded }: Line, leads: readonly string[], behind = ' '): boolean {
  return (
    LEADS.mayHave(folded) &&
    leads.some(
      it => it.length < folded.length && behind.includes(folded[it.length]!) && folded.startsWith(it),
    )
  )
}

/** A name alone near the top of whom a line at the end tells who they are: "Jane Doe teaches film at …". */
export function toldAtEnd(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const paper = mastheadOf(page)?.line
  for (const line of page.lines.slice(1, 14)) {
    if (line.index === paper) continue
    if (page.lines.length - line.index <= 8) break
    const name = loneName(page, line, directors)
    if (name !== undefined && page.lines.some(it => it.index > 8 && tellsOf(it.text, line.text)))
      return [candidate('articleAuthor', name, line, 'told-at-end', 0.62)]
  }
  return []
}

/** Small letters go on behind the name: a sentence about whoever has it. */
function tellsOf(text: string, name: string): boolean {
  return (
    text.startsWith(name) &&
    text[name.length] === ' ' &&
    (kindAt(text, name.length + 1) & SMALL) !== 0 &&
    text.length < 400
  )
}

const TITLE_BEFORE = /^(?:Hna|Fr|Sr|Dr|Prof|P|Don|Pfr)\.\s/u
const DAY_BEHIND = lean(
  /(?:,\s\p{Lu}[\p{L}\s]+\s(?:\d+\/)?\d{2,4}(?:\/\d+)?|[\s,|·–—-]+\(?\d{1,4}[./-](?:\d{1,2}[./-])?\d{2,4}\)?|,\s\p{Ll}{2,4})$/u,
)

/** "Daria Brondi, 29/11/2024", "Hna. Teresa Pardo, odn": a name without what a signature has besides. */
function withoutDay(text: string): string {
  return text.replace(TITLE_BEFORE, '').replace(DAY_BEHIND, '').trim()
}

/** What stands behind the date, up to the name and what ends it. */
const BY_NAME = lean(
  /^(?:\s\/\sin\s\p{Lu}\p{L}+)?[\s,·|/–—-]*(?:at \d[^b]{0,8})?(?:by|par|por|von|di|door|per)\s(\p{L}[\p{L}\p{M}'’.-]+(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3})(?=\s[·|/–—-]|\s(?:in|en|dans|em|a)\s\p{Lu}|,|\s*$)/u,
)

/** "Posted on 9 May 2016 by Jane", "14 mars 2021, par Jane": behind the date stands who wrote, by a first name too. */
export function datedBy(page: Page, directors: ReadonlySet<string>): Candidate[] {
  for (const line of page.lines.slice(0, 12)) {
    if (line.prose || line.words > 16) continue
    const date = dateInLine(page, line)
    if (!date) continue
    const by = BY_NAME.exec(line.text.slice(date.end))
    if (!by || directors.has(fold(by[1]!))) continue
    const start = line.start + date.end + by.index + by[0].indexOf(by[1]!)
    return [
      candidate('articleAuthor', properCase(by[1]!), { start, end: start + by[1]!.length }, 'dated-by', 0.78),
    ]
  }
  return []
}
