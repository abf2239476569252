import type { Claim, ReadDocument } from '../film/claim.ts'
import type { Field } from '../film/facts.ts'
import type { Candidate } from './candidate.ts'
import { Credited, isCredit } from './credited.ts'
import { readDcp } from './dcp/read-dcp.ts'
import { kindOf } from './kinds.ts'
import { fold } from './lexicon/fold.ts'
import { LONG_TEXT, type LongCatalogue, openCatalogue, wholeCatalogue } from './long-catalogue.ts'
import { biographyLines } from './page/biographies.ts'
import { flatten } from './page/flat-text.ts'
import { type LabelledPart, labelledParts } from './page/labelled-parts.ts'
import { layOut } from './page/lay-out.ts'
import type { Page } from './page/page.ts'
import { withoutRelated } from './page/related.ts'
import { type EntrySpan, splitEntries } from './page/split-entries.ts'
import { tellLanguage } from './page/tell-language.ts'
import { article } from './recognise/article.ts'
import { awards } from './recognise/awards.ts'
import { guests } from './recognise/guests.ts'
import { headsTheirWords } from './recognise/interviewed-in-headline.ts'
import { labelledFacts } from './recognise/labelled-facts.ts'
import { lives } from './recognise/lives.ts'
import { makerAndYear } from './recognise/maker-and-year.ts'
import {
  leadLines,
  namesAboveTitle,
  namesUnderTitle,
  rolesBehindNames,
  writersAfterPar,
} from './recognise/name-lines.ts'
import { playDates } from './recognise/play-dates.ts'
import { premieres } from './recognise/premieres.ts'
import { proseCredits } from './recognise/prose-credits.ts'
import { quotes } from './recognise/quotes.ts'
import { saysFilm } from './recognise/says-film.ts'
import { screenings } from './recognise/screenings.ts'
import { siteOfDistributor } from './recognise/site-of-distributor.ts'
import { synopses } from './recognise/synopses.ts'
import type { TechnicalLine } from './recognise/technical-line.ts'
import { technicalLines } from './recognise/technical-lines.ts'
import { toldCredits, withoutTold } from './recognise/told-credits.ts'
import { toldData } from './recognise/told-data.ts'
import { tradeCredits } from './recognise/trade-credits.ts'
import { type ExplainedDocument, judge, settle } from './resolve.ts'
import { frontMatter } from './stated/front-matter.ts'
import { machinePart } from './stated/machine-lines.ts'
import { readJson } from './stated/read-json.ts'
import { readTable } from './stated/read-table.ts'
import { withStated } from './stated/with-stated.ts'
import type { EntryHead } from './title/page-signs.ts'
import { titles } from './title/titles.ts'
import { weighTogether } from './weigh-together.ts'

/**
 * Reads one document: what it is, the facts it states about its film (or films) and the words each stands on. Pure and
 * total: the same text gives the same reading, and no text makes it throw.
 */
export function readDocument(text: string, name: string): ReadDocument {
  return explainDocument(text, name).document
}

/** The reading together with what was weighed, for `read --explain`. */
export function explainDocument(text: string, name: string): ExplainedDocument {
  const read = explainFilmByFilm(text, name)
  return 'films' in read ? wholeCatalogue(read) : read
}

/** The same, but a long catalogue comes one film at a time, so that its films need not all be in memory. */
export function explainFilmByFilm(text: string, name: string): ExplainedDocument | LongCatalogue {
  const stated = readDcp(text) ?? readTable(text) ?? readJson(text)
  if (stated) return stated
  const forMachines = machinePart(text)
  const front = forMachines ? undefined : frontMatter(text)
  const seen = forMachines
    ? text.slice(0, forMachines.start)
    : front
      ? '\n'.repeat(front.end) + text.slice(front.end)
      : text
  const catalogue = seen.length > LONG_TEXT ? openCatalogue(seen, piece => readWhole(piece, name)) : undefined
  return catalogue ?? withStated(readWhole(seen, name), forMachines ?? front, text)
}

function readWhole(text: string, name: string): ExplainedDocument {
  const page = pageOf(text, name)
  const parts = labelledParts(page)
  const technical = technicalLines(page, parts)
  const split = splitEntries(page, technical, parts)
  if (!split) return readPage(page, parts, technical, text)
  const told = split.main ? split.spans.slice(0, 1) : split.spans
  const shown = split.main ? [] : byEntry(split.spans, screenings(page, parts, split.spans))
  const known = new Map<string, ExplainedDocument>()
  const read = told.map((span, at) => {
    const { start, end } = page.flat.spanOf(span.start, span.end)
    const source = text.slice(start, end)
    // what is said again in the same words, and shown at the same hours, reads the same
    const words = split.main ? '' : wordsOf(page, span, shown[at]!) + source
    const again = known.get(words)
    if (again) return { start, end, ...again }
    const own = pageOf(source, name, page.language)
    const ownParts = labelledParts(own)
    const entry = split.main ? undefined : entryOf(page, own, span, shown[at]!)
    const film = readPage(own, ownParts, technicalLines(own, ownParts), source, entry)
    known.set(words, film)
    return { start, end, ...film }
  })
  const first = read[0]!
  if (split.main)
    return {
      document: { ...first.document, claims: shifted(first.document.claims, first.start) },
      judged: first.judged,
    }
  const entries = read.map(({ start, end, document }) => ({
    start,
    end,
    facts: document.facts,
    claims: shifted(document.claims, start),
  }))
  const kind = entries.length > 2 ? 'catalogue' : first.document.kind
  return {
    document: {
      kind,
      language: page.language,
      facts: entries[0]!.facts,
      claims: entries[0]!.claims,
      entries,
    },
    judged: read.flatMap(it => it.judged),
  }
}

/** What the page as a whole says of one of its films. */
interface Entry {
  head: EntryHead
  /** Its showings: the day, the month and the year may stand above other films. */
  shown: Candidate[] | undefined
}

/** All that the page says of one of its films, wherever on the page it stands. */
function wordsOf(page: Page, { start, end, head }: EntrySpan, shown: readonly Candidate[]): string {
  const hours = shown.map(it => ({ ...it, start: it.start - start, end: it.end - start }))
  return JSON.stringify([page.text.slice(start, end), head.start - start, head.leadsData, hours])
}

function entryOf(page: Page, own: Page, { start, end, head }: EntrySpan, shown: readonly Candidate[]): Entry {
  // markup that is open across films may be set otherwise in one alone
  const alike = own.text === page.text.slice(start, end)
  return {
    head: {
      line: own.lines.findIndex(it => it.end > head.start - start),
      leadsData: head.leadsData,
    },
    shown: alike ? shown.map(it => ({ ...it, start: it.start - start, end: it.end - start })) : undefined,
  }
}

/** Showings by the film whose stretch of the page they stand in. */
function byEntry(spans: readonly EntrySpan[], shown: readonly Candidate[]): Candidate[][] {
  const lists: Candidate[][] = spans.map(() => [])
  let at = 0
  for (const it of [...shown].sort((a, b) => a.start - b.start)) {
    while (at < spans.length && it.end > spans[at]!.end) at++
    if (at < spans.length && it.start >= spans[at]!.start) lists[at]!.push(it)
  }
  return lists
}

function shifted(claims: readonly Claim[], by: number): Claim[] {
  return claims.map(it => ({ ...it, start: it.start + by, end: it.end + by }))
}

function pageOf(text: string, name: string, language?: string): Page {
  const flat = flatten(text)
  const lines = withoutRelated(layOut(flat))
  return { name, flat, text: flat.text, lines, language: language ?? tellLanguage(lines), told: [] }
}

/** A page that tells of one film. */
function readPage(
  page: Page,
  parts: LabelledPart[],
  technical: TechnicalLine[],
  source: string,
  entry?: Entry,
): ExplainedDocument {
  const { lines } = page
  const biographies = biographyLines(page)
  const labelled = labelledFacts(page, parts)
  const leads = leadLines(page, parts)
  const shown = entry?.shown ?? screenings(page, parts)
  const speaks = headsTheirWords(page)
  const credited = new Set<string>()
  for (const list of [labelled, leads])
    for (const it of list) if (it.score >= 0.6 && isCredit(it)) credited.add(fold(String(it.value)))
  for (const it of speaks) credited.add(it)
  const present = guests(page)
  for (const it of present) if (it.rule === 'presence') credited.add(fold(String(it.value)))
  const possibleTitles = titles(page, {
    parts,
    technical,
    people: credited,
    labelled: labelled.filter(it => TITLES.has(it.field)),
    head: entry?.head,
  })
  const named =
    speaks.size === 0
      ? possibleTitles
      : possibleTitles.filter(it => it.field !== 'title' || !speaks.has(fold(String(it.value))))
  const title = best(named, 'title')
  const titleLine = title && lines.findIndex(it => it.start < title.end && it.end >= title.end)
  const titleText = title && typeof title.value === 'string' ? title.value : undefined

  const early: Candidate[] = []
  const known = new Credited()
  // one by one: a spread of very many would overflow the stack
  const add = (...lists: readonly (readonly Candidate[])[]) => {
    for (const list of lists)
      for (const it of list) {
        early.push(it)
        known.add(it)
      }
  }
  const beyondTitle = (it: Candidate) => !title || it.end <= title.start || it.start >= title.end
  add(labelled)
  for (const it of technical) add(it.candidates.filter(beyondTitle))
  add(leads, tradeCredits(page), premieres(page), makerAndYear(page, titleText), shown)
  if (shown.length === 0 && !entry) add(playDates(page, parts))
  add(named)
  add(
    rolesBehindNames(page, parts),
    writersAfterPar(page),
    namesUnderTitle(page, titleLine, parts),
    namesAboveTitle(page, titleLine),
  )
  add(proseCredits(page, { title: titleText, biographies, directors: known.directors }))
  add(quotes(page, new Set(known.names.keys()), titleText))
  add(awards(page, parts, biographies, titleText), present)
  const kind = kindOf(page, {
    parts,
    technical: technical.filter(it => it.coverage > 0.5).length,
    screenings: shown.length,
    candidates: early,
  })
  if (kind === 'release' || kind === 'programme-entry') add(siteOfDistributor(page, early))
  // a place that only may name the film takes nothing from the paper
  const believed = title && title.score >= 0.5 ? titleText : undefined
  add(
    article(page, kind, { directors: known.makers, title: believed }),
    synopses(page, kind, parts, biographies),
  )
  const { names, directors } = known
  const told = toldCredits(page, { title: titleText, biographies, people: names, directors })
  add(told, toldData(page, titleText, biographies))
  if (biographies.size > 0) add(lives(page, biographies, names))

  const filmless = title && !saysFilm(page, early, title)
  const possible = withoutTold(early, told)
  const weighed = filmless ? possible.filter(it => it.field !== 'title' && it.field !== 'synopsis') : possible
  const judged = judge(weighTogether(weighed, { kind, lines, biographies, title: titleText }))
  const { facts, claims } = settle(judged, page.flat, source)
  return { document: { kind, language: page.language, facts, claims }, judged }
}

const TITLES: ReadonlySet<Field> = new Set<Field>(['title', 'originalTitle', 'otherTitles'])

function best(candidates: readonly Candidate[], field: Field): Candidate | undefined {
  let top: Candidate | undefined
  for (const it of candidates) if (it.field === field && (!top || it.score > top.score)) top = it
  return top
}
