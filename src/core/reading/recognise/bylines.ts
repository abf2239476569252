import { type Candidate, candidate } from '../candidate.ts'
import { dateIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, LARGE } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { wordEndsAt } from '../lexicon/phrase-index.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { isPersonName, properCase, readPeople } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
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

/** A byline is short, near the top or at the end of the text, and names one or two people. */
function byline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const leads = wordsOnPage(page, wordsOf('bylines', pageLanguages(page)))
  const found: Candidate[] = []
  const total = page.lines.length
  const last = lastOfArticle(page)
  for (const line of page.lines) {
    const near = line.index < 14 ? 0.82 : line.index >= last - 2 && line.index <= last + 4 ? 0.66 : 0
    if (near === 0 || line.words > 16 || total === 0) continue
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
      const head = rest
        .split(/\s[|–—·•-]\s|\s{2,}|,\s|\s(?:on|am|le|el|il|em|op|at)\s/u)[0]!
        .replace(/\d.*$/u, '')
        .trim()
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
    const date = dateIn(line.text, 0, page.language)
    const next = page.lines[line.index + 1]
    const office = next !== undefined && next.words <= 6 && OFFICE.test(next.text)
    const around = [office ? page.lines[line.index + 2] : next, page.lines[line.index - 1]]
    const beside = around.some(
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
    // a headline beside its date has commas too
    for (const piece of matchesOf(date ? /[^|·•–—,/]+/gu : /[^|·•]+/gu, bare)) {
      const head = piece[0]
        .replace(LEAD_OF_BYLINE, '')
        .replace(/\s@\S+$/u, '')
        .trim()
      if (
        !/^\p{Lu}/u.test(head) ||
        OF_DATES.test(head) ||
        !isPersonName(head) ||
        OFFICE.test(head) ||
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
  const phrases = wordsOnPage(page, wordsOf('bylines', pageLanguages(page))).filter(it => it.length > 14)
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

const LONGEST_NAME = 60

/** A line that is nothing but one person's name. */
function loneName(line: Line, text: string, directors: ReadonlySet<string>): string | undefined {
  if (line.prose || text.length > LONGEST_NAME || !beginsWith(text, LARGE)) return undefined
  const words = text.split(' ').length
  if (words < 2 || words > 5) return undefined
  if (!isPersonName(text) || OFFICE.test(text)) return undefined
  return directors.has(fold(text)) ? undefined : properCase(text)
}

/** A name alone above the first running text, with a headline or teaser over it. */
export function nameUnderHeadline(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const first = page.lines.findIndex(it => it.prose && it.text.length > 120)
  if (first < 1) return []
  for (const line of page.lines.slice(Math.max(1, first - 4), first)) {
    const name = loneName(line, line.text, directors)
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
    if (line.index <= 6 || line.words > 8 || leads.some(it => line.folded.startsWith(`${it} `))) continue
    const own = withoutDay(line.text)
    const name = loneName(line, own, directors)
    if (name && page.text.indexOf(own) >= line.start) {
      const start = line.start + line.text.indexOf(own)
      return [candidate('articleAuthor', name, { start, end: start + own.length }, 'name-at-end', 0.6)]
    }
  }
  return []
}

/** A name alone near the top of whom a line at the end tells who they are: "Jane Doe teaches film at …". */
export function toldAtEnd(page: Page, directors: ReadonlySet<string>): Candidate[] {
  const paper = mastheadOf(page)?.line
  for (const line of page.lines.slice(1, 14)) {
    if (line.index === paper) continue
    const name = loneName(line, line.text, directors)
    const lead = `${line.text} `
    const told =
      name !== undefined &&
      page.lines.some(
        it =>
          it.index > 8 &&
          it.text.startsWith(lead) &&
          /^\p{Ll}/u.test(it.text.slice(lead.length)) &&
          it.text.length < 400,
      )
    if (told && page.lines.length - line.index > 8)
      return [candidate('articleAuthor', name, line, 'told-at-end', 0.62)]
  }
  return []
}

/** "Daria Brondi, 29/11/2024", "Hna. Teresa Pardo, odn": a name without what a signature has besides. */
function withoutDay(text: string): string {
  return text
    .replace(/^(?:Hna|Fr|Sr|Dr|Prof|P|Don|Pfr)\.\s/u, '')
    .replace(
      /(?:,\s\p{Lu}[\p{L}\s]+\s(?:\d+\/)?\d{2,4}(?:\/\d+)?|[\s,|·–—-]+\(?\d{1,4}[./-](?:\d{1,2}[./-])?\d{2,4}\)?|,\s\p{Ll}{2,4})$/u,
      '',
    )
    .trim()
}

/** "Posted on 9 May 2016 by Jane", "14 mars 2021, par Jane": behind the date stands who wrote, by a first name too. */
export function datedBy(page: Page, directors: ReadonlySet<string>): Candidate[] {
  for (const line of page.lines.slice(0, 12)) {
    if (line.prose || line.words > 16) continue
    const date = dateIn(line.text, 0, page.language)
    if (!date) continue
    const rest = line.text.slice(date.end)
    const by =
      /^(?:\s\/\sin\s\p{Lu}\p{L}+)?[\s,·|/–—-]*(?:at \d[^b]{0,8})?(?:by|par|por|von|di|door|per)\s(\p{L}[\p{L}\p{M}'’.-]+(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3})(?=\s[·|/–—-]|\s(?:in|en|dans|em|a)\s\p{Lu}|,|\s*$)/u.exec(
        rest,
      )
    if (!by || directors.has(fold(by[1]!))) continue
    const start = line.start + date.end + by.index + by[0].indexOf(by[1]!)
    return [
      candidate('articleAuthor', properCase(by[1]!), { start, end: start + by[1]!.length }, 'dated-by', 0.78),
    ]
  }
  return []
}
