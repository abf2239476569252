import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { lean } from '../lexicon/lean.ts'
import { BAR, COLON, DASH, FIGURES, PARENTHESIS, QUOTATION, WIDE_SPACE } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PAPER_SECTIONS } from '../lexicon/paper-sections.ts'
import { PhraseSet } from '../lexicon/phrase-index.ts'
import { FURNITURE, wordsOf } from '../lexicon/word-sets.ts'
import { isPersonName } from '../names/person-names.ts'
import { onceAPage } from '../page/once-a-page.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { turnsOf } from '../page/turns.ts'

/** The name above a page; offsets are flat. */
export interface Masthead {
  name: string
  start: number
  end: number
  line: number
  /** How much speaks for its being a paper's. */
  signs: number
  /** It, or the line below, has a word of the press. */
  press: boolean
  /** A hall's, a club's, a union's. */
  house: boolean
}

/** Words of papers, magazines and their issues. */
const PRESS = new Cued(
  lean(
    /(?:^|\P{L})(?:(?:\p{L}*-)?magazine?|(?:web|fan)?zine|\p{L}*magazin|revista|revue|journal(?:ism)?|diario|diari|\p{L}*zeitung|\p{L}*zeitschrift|periódico|quotidiano|quotidien|quarterly|weekly|radio|podcast|portal[e]?|blog(?:ue)?|newsletter|notes|review of|reviews of|gazette|gazeta|jornal|krant|tijdschrift|maandblad|weekblad|setmanari|semanario|wochen\p{L}+|digital|carnets?|cuadernos|cahiers|issue|(?:nr|no|num)\.?(?=\s?\d)|n[º°.]|jaargang|ausgabe|heft|numéro|lettre n)(?!\p{L})/iu,
  ),
  [
    ...'magazin zine revista revue journal diari zeit periodico quotidi quarterly weekly radio podcast'.split(
      ' ',
    ),
    ...'portal blog newsletter notes review_of reviews_of gaze jornal krant tijdschr maandbl weekbl'.split(
      ' ',
    ),
    ...'setmanari semanario wochen digital carnet cuadernos cahiers issue _nr_ _no_ _num_ _n_ _nº'.split(' '),
    ...'jaargang ausgabe heft numero lettre_n'.split(' '),
  ],
)
const DOMAIN = lean(
  /^[\p{L}\d-]+\.(?:com|org|net|it|fr|de|es|cat|pt|nl|be|ch|at|ca|co\.uk|com\.br|com\.ar|info|film|cl|mx)$|^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u,
)
/** Who has a house or members has a site, not a paper. */
const HOUSE = lean(
  /(?:^|\P{L})(?:hall|club|society|association|union|foundation|sindicato|asociación|fundación|associazione|fondazione|circolo|syndicat|fondation|verein|verband|gewerkschaft|stiftung|vereniging|stichting|vakbond|associação|fundação|clube|sindicat|associació|fundació|bioscoop|filmhuis)$|^(?:sindicato|asociación|fundación|associazione|fondazione|circolo|syndicat|association|fondation|verein|verband|gewerkschaft|stiftung|vereniging|stichting|associação|fundação|clube|sindicat|associació|fundació)\s/iu,
)
/** What parts a name from what stands beside it. */
const SPLIT = /\s+[–—|•·:>/]\s+|\s{3,}|:\s/u
/** Lines above a name: what a browser is told, offers and consents. */
const ABOVE = lean(/\bcookies?\b|^(?:skip|jump|aller|zum|vai|ir|salta\p{L}*|naar|pular|anar)\s|^\[.*\]$/iu)
const MOST_WORDS = 6
const FREQUENCY_BEHIND = /\s\d+(?:[.,]\d+\s?(?:FM|AM|MHz)?|\s?(?:FM|AM|MHz))$/u
const INITIALS_BEHIND = lean(/\s\(\p{Lu}{2,6}\)$/u)
/** "The Salt Road: Jane Doe's van goes nowhere". */
const HEADLINE = lean(/^[^:]*:\s(?:\S+\s){4}/u)
const NO_NAME = /[?!,/]$|[>/“”«»"★*]|^\d|\b(?:19|20)\d\d\b/u
const FIRST_LETTER = lean(/(?<!\p{L})\p{L}/gu)
const BETWEEN_SECTIONS = lean(/[^\p{L}&]+/u)
const SECTIONS = new PhraseSet(PAPER_SECTIONS)

const firstMasthead = onceAPage(page => readMasthead(page) ?? null)

/** The first line of a page, where it is short and something speaks for its being the name of a paper or a site. */
export function mastheadOf(page: Page): Masthead | undefined {
  return firstMasthead(page) ?? undefined
}

function readMasthead(page: Page): Masthead | undefined {
  const at = page.lines.slice(0, 4).findIndex(it => !isAbove(it))
  if (at < 0) return undefined
  const first = mastheadIn(page, page.lines[at]!)
  if (!first || first.name.length >= 5) return first
  // "BFI", and the paper that it prints
  const below = page.lines[at + 1]
  const second = below && mastheadIn(page, below)
  return second && second.signs >= first.signs ? second : first
}

function mastheadIn(page: Page, line: Line): Masthead | undefined {
  if (line.prose || line.text.length > 110) return undefined
  const parts =
    line.marks & (BAR | DASH | COLON | QUOTATION | WIDE_SPACE) ? line.text.split(SPLIT) : [line.text]
  let name = parts[0]!
  if (line.marks & FIGURES) name = name.replace(FREQUENCY_BEHIND, '')
  if (line.marks & PARENTHESIS) name = name.replace(INITIALS_BEHIND, '')
  name = name.trim()
  const folded = fold(name)
  const words = name.split(/\s+/u).length
  if (name.length < 3 || words > MOST_WORDS || FURNITURE.has(folded) || SECTIONS.has(folded)) return undefined
  if (line.marks & COLON && HEADLINE.test(line.text)) return undefined
  if (NO_NAME.test(name) || interviewWords(page.language).heads.has(folded)) return undefined
  const press = saysPress(page, line)
  const signs = signsOf(page, line, name, folded, parts) + (press ? 1 : 0)
  const span = { start: line.start, end: line.start + name.length, line: line.index }
  return signs === 0 || (signs < 2 && isPersonName(name) && !PRESS.test(line.text, line.cues))
    ? undefined
    : { name, ...span, signs, press, house: HOUSE.test(name) && !PRESS.test(name, line.cues) }
}

function isAbove(line: Line): boolean {
  return FURNITURE.has(line.folded) || SECTIONS.has(line.folded) || ABOVE.test(line.text)
}

/** "revue de cinéma en ligne", "Issue 94" behind or below the name. */
function saysPress(page: Page, line: Line): boolean {
  const near = page.lines.slice(line.index + 1, line.index + 3)
  return (
    PRESS.test(line.text, line.cues) ||
    near.some((it, at) => !it.prose && it.words <= (at === 0 ? 10 : 6) && PRESS.test(it.text, it.cues))
  )
}

function signsOf(page: Page, line: Line, name: string, folded: string, parts: readonly string[]): number {
  const below = page.lines.slice(line.index + 1, line.index + 5)
  const near = below.slice(0, 2)
  const joints = Math.max(0, ...below.slice(0, 3).map(jointsIn))
  const again = page.lines
    .slice(line.index + 2)
    .some(it => it.words < 14 && it.folded.includes(folded) && (folded.length > 3 || it.words < 6))
  return [
    joints >= 2,
    joints >= 3,
    below.some(it => listsSections(it)),
    near.some(it => it.words <= 4 && tellsSection(it, page)),
    parts.length === 2 && isSection(fold(parts[1]!), page),
    again,
    DOMAIN.test(name),
    speaks(page, name, folded),
  ].filter(Boolean).length
}

/** How many bars, dots or wide spaces part what a line lists. */
function jointsIn({ prose, marks, text }: Line): number {
  if (prose || marks & FIGURES || (marks & (BAR | DASH | WIDE_SPACE)) === 0) return 0
  return text.match(JOINT)?.length ?? 0
}

const JOINT = /\s[|·•–—/]\s|\s{2,}/gu

/** The paper asks, under its name or its initials. */
function speaks(page: Page, name: string, folded: string): boolean {
  const turns = turnsOf(page)
  if (turns.size === 0) return false
  if ((turns.get(folded) ?? 0) > 1) return true
  const initials = fold(
    matchesOf(FIRST_LETTER, name)
      .map(it => it[0])
      .join(''),
  )
  return initials.length > 1 && (turns.get(initials) ?? 0) > 1
}

function tellsSection(line: Line, page: Page): boolean {
  return line.marks & (BAR | QUOTATION)
    ? line.folded.split(/\s[/›>·|]\s/u).some(own => isSection(own, page))
    : isSection(line.folded, page)
}

/** "News Features Reviews Box Office", "Kultur | Sport | Meinung": three sections of a paper in one line. */
function listsSections(line: Line): boolean {
  if (line.prose || line.words < 3 || line.words > 24) return false
  if (!SECTIONS.mayStandIn(line.starts) && !FURNITURE.mayStandIn(line.starts)) return false
  let known = 0
  for (const word of line.folded.split(BETWEEN_SECTIONS))
    if (SECTIONS.has(word) || FURNITURE.has(word)) known++
  return known >= 3 && known * 2 >= line.words
}

/** "Reviews", "Cinema" behind a paper's name or below it: where in it the page stood. */
function isSection(folded: string, page: Page): boolean {
  return (
    SECTIONS.has(folded) ||
    wordsOf('review', pageLanguages(page)).includes(folded) ||
    interviewWords(page.language).heads.has(folded)
  )
}
