import type { Candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { kindAt, LETTER } from '../lexicon/letters.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { PhraseIndex } from '../lexicon/phrase-index.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import { onceALine } from '../page/once-a-line.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { bylines } from '../recognise/bylines.ts'
import { dateInLine } from '../recognise/dated-lines.ts'
import { talkedWith } from '../recognise/interviewees.ts'
import { mastheadOf } from '../recognise/mastheads.ts'
import { leadLine } from '../recognise/name-lines.ts'
import { creditedInSentences } from '../recognise/prose-credits.ts'
import type { TechnicalLine } from '../recognise/technical-line.ts'
import { isShouted } from './capitals.ts'
import { headedByKind, isArticleHeadline, saysKind } from './kind-words.ts'
import { titleKey } from './naming.ts'
import { isFurniture } from './title-shape.ts'

/** What is known of the page before its title is. */
export interface TitleSurroundings {
  parts: readonly LabelledPart[]
  technical: readonly TechnicalLine[]
  /** Names that labels credit, folded. */
  people: ReadonlySet<string>
  /** Titles that labels give: the title, the original one, others. */
  labelled: readonly Candidate[]
  head?: EntryHead | undefined
}

/** Of one of several films, the line where its part of the page begins with its title, alone or before its data. */
export interface EntryHead {
  line: number
  leadsData: boolean
}

/** What the page as a whole, and each of its lines, gives to weigh titles with. */
export interface PageSigns {
  /** The first line of data; the number of lines where there is none. */
  firstData: number
  head: EntryHead | undefined
  /** The page prints its short lines in capitals. */
  shouting: boolean
  /** It says at the top that it is a review or an interview. */
  kindTold: boolean
  /** It tells at length: running text outweighs what is listed. */
  telling: boolean
  /** The name above the page, where it is a paper's or a house's, as a title's key. */
  masthead: string | undefined
  /** Whom sentences credit, who is talked with and who signs, folded. */
  told: ReadonlySet<string>
  /** The long lines of its head, where an article has its headline. */
  headlines: readonly Line[]
  /** How many lines above each of the first lines are no menu; undefined for a menu. */
  order: readonly (number | undefined)[]
  /** A label credits somebody of this name, which is folded. */
  isCredited(folded: string): boolean
  isData(index: number): boolean
  /** A label holds the line: its words are values. */
  isHeld(index: number): boolean
  isMenu(line: Line): boolean
  /** Says who made the film, by a word before the name or by the name alone. */
  saysMaker(line: Line): boolean
  /** "by Jane Doe", "a cura di Giulia Ferri". */
  isByline(line: Line): boolean
  isNames(line: Line): boolean
  /** "Regie Jane Doe": begins with a label without a colon, and nothing but names stands behind it. */
  leadsWithLabel(line: Line): boolean
  isHeadline(line: Line): boolean
  saysSection(line: Line): boolean
  isDated(line: Line): boolean
  /** People with credits of whom the line says the whole name. */
  credited(line: Line): readonly string[]
}

const SECTION = lean(new RegExp(`(?<!\\p{L})(?:${anyTitleWord('sections')})(?!\\p{L})`, 'iu'))
const SECTION_HERE = new RegExp(SECTION.source, `${SECTION.flags}y`)
const SECTION_WORDS = new PhraseIndex<true>()
for (const it of titlePieces('sections')) SECTION_WORDS.add(it.replaceAll('_', ''), true, 'any')
SECTION_WORDS.ready()
/** "dokumentar…" and others with which words only begin. */
const SECTION_BEGINS = new Cued(
  SECTION,
  titlePieces('sections').filter(it => !it.endsWith('_')),
)

/** True where a text has a word of sections, programmes, houses or media. */
export function saysSection({ text, folded, starts, cues }: Said): boolean {
  return (
    SECTION_WORDS.placesIn(starts).some(at => saysSectionAt(text, folded, at)) ||
    SECTION_BEGINS.test(text, cues)
  )
}

/** A text as lines have it. */
type Said = Pick<Line, 'text' | 'folded' | 'starts' | 'cues'>

/** Few words are like one of sections without case and accents: only there the expression is tried, which heeds accents. */
function saysSectionAt(text: string, folded: string, at: number): boolean {
  if (!SECTION_WORDS.longestAt(folded, at, end => (kindAt(text, end) & LETTER) === 0)) return false
  SECTION_HERE.lastIndex = at
  return SECTION_HERE.test(text)
}

export function pageSigns(page: Page, all: TitleSurroundings): PageSigns {
  const around = { ...all, parts: all.parts.filter(it => !leadsHeadline(page, it)) }
  const data = dataLines(around)
  const held = heldLines(page, around)
  const people = [...around.people].filter(it => it.includes(' '))
  const telling = tellsAtLength(page)
  const masthead = mastheadOf(page)
  const signatures = wordsOnPage(page, wordsOf('bylines', pageLanguages(page)))
  const isCredited = nameAmong(around.people)
  const isMenu = onceALine(isFurniture)
  const makes = onceALine(it => leadLine(page, it) !== undefined)
  return {
    firstData: page.lines.find(it => data.has(it.index))?.index ?? page.lines.length,
    head: around.head,
    shouting: shouts(page),
    kindTold: headedByKind(page),
    telling,
    masthead: masthead && titleKey(masthead.name),
    told: telling ? new Set([...creditedInSentences(page), ...talkedWith(page), ...signedBy(page)]) : NOBODY,
    headlines: page.lines.slice(0, 8).filter(it => !it.prose && it.words > 4),
    order: orderOf(page, isMenu),
    isCredited,
    isData: index => data.has(index),
    isHeld: index => held.has(index),
    isMenu,
    saysMaker: onceALine(it => makes(it) || isCredited(it.folded)),
    isByline: onceALine(it => makes(it) || signsPage(page, it, signatures)),
    isNames: onceALine(it => isOnlyNames(it.text, page.language)),
    leadsWithLabel: onceALine(it => leadsWithLabel(page, it)),
    isHeadline: onceALine(it => it.words > 3 && isArticleHeadline(it)),
    saysSection: onceALine(saysSection),
    isDated: it => dateInLine(page, it) !== undefined,
    credited: onceALine(line => people.filter(it => line.folded.includes(it))),
  }
}

/** Whether a folded text is one of some names: most are as long as none of them, and are not looked up. */
function nameAmong(names: ReadonlySet<string>): (folded: string) => boolean {
  const lengths = new Set<number>()
  for (const it of names) lengths.add(it.length)
  return folded => lengths.has(folded.length) && names.has(folded)
}

function shouts({ lines }: Page): boolean {
  let short = 0
  let shouted = 0
  for (let at = 0; at < lines.length && at < 60; at++) {
    const line = lines[at]!
    if (line.prose || line.words <= 1) continue
    short++
    if (isShouted(line.text)) shouted++
  }
  return shouted > short * 0.4
}

function orderOf({ lines }: Page, isMenu: (line: Line) => boolean): (number | undefined)[] {
  const order: (number | undefined)[] = []
  let above = 0
  for (let at = 0; at < lines.length && at < MOST_LINES; at++)
    order.push(isMenu(lines[at]!) ? undefined : above++)
  return order
}

/** So many characters of running text tell rather than list. */
const AT_LENGTH = 2000

function tellsAtLength(page: Page): boolean {
  let length = 0
  for (const it of page.lines) if (it.prose) length += it.end - it.start
  return length >= AT_LENGTH
}

const NOBODY: ReadonlySet<string> = new Set()

/** Who signs the page, folded. */
function signedBy(page: Page): string[] {
  return bylines(page, NOBODY).map(it => fold(String(it.value)))
}

/** Titles stand above this line, and every line further down is as far from the top. */
const MOST_LINES = 100

/** Whether the page lists facts of a film at all, and so has a film to name. */
export function holdsFilmData(around: TitleSurroundings): boolean {
  const facts = around.parts.filter(it => tellsFact(it)).length
  const lines = around.technical.filter(it => it.kinds > 1 && it.coverage >= 0.45).length
  return facts + lines >= 2
}

/** What labels tell of pages rather than of films. */
const OF_PAGES: ReadonlySet<string> = new Set([
  'other',
  'articleAuthor',
  'interviewee',
  'publication',
  'screenings',
])

function tellsFact(part: LabelledPart): boolean {
  return !part.unknown && part.style !== 'spaced' && part.meanings.some(it => !OF_PAGES.has(it))
}

function dataLines({ parts, technical }: TitleSurroundings): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const it of technical)
    if (
      it.kinds > 1 &&
      (it.coverage >= 0.45 || it.candidates.some(own => own.field === 'countries' && own.score >= 0.85))
    )
      lines.add(it.line)
  const dense = new Set(technical.filter(it => it.coverage >= 0.85 && it.kinds >= 1).map(it => it.line))
  for (const line of dense) if (dense.has(line + 1) || dense.has(line - 1)) lines.add(line)
  for (const it of parts) if (tellsFact(it)) lines.add(it.line)
  return lines
}

/** `PRODUCTION` above "Clap de début pour « X » de Jane Doe": a section of a paper, and no label. */
function leadsHeadline(page: Page, { line, lastLine, start }: LabelledPart): boolean {
  if (line > 7 || lastLine !== line + 1) return false
  const below = page.lines[lastLine]!
  return (
    start >= below.start && below.words > 4 && (below.marks & QUOTATION) !== 0 && /[“„«]/u.test(below.text)
  )
}

function heldLines(page: Page, { parts }: TitleSurroundings): ReadonlySet<number> {
  const held = new Set<number>()
  for (const part of parts) {
    if (part.unknown || part.style === 'spaced') continue
    if (part.meanings.every(it => it === 'articleAuthor' || it === 'interviewee')) continue
    if (
      part.meanings.every(it => it === 'other') &&
      saysKind(page.text.slice(part.labelStart, part.labelEnd))
    )
      continue
    for (let at = part.line; at <= part.lastLine; at++)
      if (at > part.line || part.labelStart === page.lines[at]?.start) held.add(at)
  }
  return held
}

function leadsWithLabel(page: Page, line: Line): boolean {
  if (!LABELS.mayBeginAt(line.folded, 0)) return false
  const label = LABELS.longestAt(line.folded, 0, end => (kindAt(line.text, end) & LETTER) === 0)
  if (label === undefined || label.phrase.length >= line.text.length - 1) return false
  return isOnlyNames(line.text.slice(label.phrase.length + 1), page.language)
}

/** "a cura di Giulia Ferri": who wrote the page. `signatures` are the words before such names that the page has. */
function signsPage(page: Page, line: Line, signatures: readonly string[]): boolean {
  const lead = signatures.find(it => line.folded[it.length] === ' ' && line.folded.startsWith(it))
  if (lead === undefined) return false
  const name = line.text.slice(lead.length + 1).split(/\s[|–—·•-]\s|,\s|\d/u)[0]!
  return isOnlyNames(name.trim(), page.language)
}
