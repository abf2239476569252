import { creditRoles } from '../../film/person.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { COLOURS } from '../lexicon/colours.ts'
import { lean } from '../lexicon/lean.ts'
import { hasDigit, kindAt, SPACE } from '../lexicon/letters.ts'
import { countriesIn, languagesIn } from '../lexicon/lists-of-names.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { CO_PRODUCTION_LABEL } from '../lexicon/production-labels.ts'
import { isOnlyNames } from '../names/person-names.ts'
import { headsCast, takeCharacters } from './characters-below.ts'
import type { LabelHit, LabelStyle } from './label-hit.ts'
import { labelAtStart, labelLanguages } from './label-hits.ts'
import { labelsIn } from './labels-in-line.ts'
import { withoutOthersLabels } from './other-labels.ts'
import type { Line, Page } from './page.ts'
import { leaveRolesBelowNames } from './roles-below-names.ts'

/** A label and the stretch of flat text that is its value (may run over several lines). */
export interface LabelledPart {
  meanings: LabelMeaning[]
  labelStart: number
  labelEnd: number
  start: number
  end: number
  style: LabelStyle
  line: number
  /** The label is none we know; it only ends the value before it. */
  unknown: boolean
  /** Lines that the value takes; the last one's index. */
  lastLine: number
}

/** Labels that head a part of the page rather than a value in the next line. */
const NO_LIST_BELOW: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'synopsis',
  'other',
  'screenings',
  'guestsPresent',
  'quotes',
  'articleAuthor',
  'publication',
  'premiere',
])

/** No page about films has more labels than this; what has is no page, and must not take minutes. */
const MOST_PARTS = 30_000

/** Every labelled part of the page, in order. */
export function labelledParts(page: Page): LabelledPart[] {
  const atStart = page.lines.map(labelAtStart)
  const near = labelLanguages(page, atStart)
  const hits = withoutOthersLabels(
    page.lines,
    page.lines.map((line, at) => labelsIn(line, atStart[at], page.language, near)),
  )
  for (const line of page.lines) if (isAnswerAlone(page, line, hits[line.index]!)) hits[line.index] = []
  leaveRolesBelowNames(page, hits)
  for (const line of page.lines) if (headsCast(hits[line.index]!)) takeCharacters(page, hits, line.index)
  const parts: LabelledPart[] = []
  for (const line of page.lines) {
    if (parts.length >= MOST_PARTS) break
    const own = hits[line.index]!
    for (let at = 0; at < own.length; at++) {
      const hit = own[at]!
      const next = own[at + 1]
      const valueEnd = beforeData(
        line.text,
        hit,
        Math.min(
          next ? trimmedEnd(line.text, hit.value, next.from) : line.text.length,
          endOfAside(line.text, hit),
        ),
      )
      let start = line.start + hit.value
      let end = line.start + Math.max(hit.value, valueEnd)
      let lastLine = line.index
      if (!next) {
        const below = valueBelow(page, hits, line, hit, line.text.slice(hit.value, valueEnd).trim())
        if (below) {
          if (end - start <= 0 || line.text.slice(hit.value).trim() === '') start = below.start
          end = below.end
          lastLine = below.lastLine
        }
      }
      parts.push({
        meanings: hit.meanings,
        labelStart: line.start + hit.from,
        labelEnd: line.start + hit.to,
        start,
        end,
        style: hit.style,
        line: line.index,
        lastLine,
        unknown: hit.unknown === true,
      })
    }
  }
  return parts
}

/**
 * `kleur`, `Farbe`: below a label for it stands which; where nothing of the kind does, the word is the answer. So is
 * `English subtitles`.
 */
function isAnswerAlone(page: Page, line: Line, hits: readonly LabelHit[]): boolean {
  const only = hits.length === 1 ? hits[0]! : undefined
  if (only?.style === 'spaced' && only.meanings[0] === 'countries')
    return countriesIn(line.text.slice(only.value), true).length === 0
  if (only?.style !== 'alone') return false
  if (only.meanings[0] === 'subtitles' && languagesIn(line.text, false).length > 0) return true
  if (only.meanings[0] !== 'colour' || !COLOURS.whole(line.folded)) return false
  const below = page.lines[line.index + 1]
  return !below || COLOURS.longestAt(below.folded, 0, () => true) === undefined
}

const NAMES: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>(creditRoles)
const HOUSES: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>(['productionCompanies', 'worldSales'])
/** A year or a length: no line of names. */
const HOLDS_DATA = /(?<!\d)(?:18|19|20)\d\d(?!\d)|\d\s?(?:min|['’′])/iu

/** Lines under a label that stands alone belong to it, until a label, a sentence or an empty line. */
function valueBelow(
  page: Page,
  hits: LabelHit[][],
  line: Line,
  hit: LabelHit,
  here: string,
): { start: number; end: number; lastLine: number } | undefined {
  const alone = here === ''
  const below = page.lines[line.index + 1]
  if (alone && isLeftEmpty(page, hits, line)) return undefined
  const indented = !alone && below !== undefined && isIndented(page, below) && !isIndented(page, line)
  const wrapped = !alone && below !== undefined && goesOn(here, below)
  if (!alone && !indented && !wrapped) return undefined
  const together = CO_PRODUCTION_LABEL.test(line.folded.slice(hit.from, hit.to).split(/\s*[|/]\s*/u)[0]!)
  const first = page.lines[line.index + 1]
  const guests =
    hit.meanings[0] === 'guestsPresent' &&
    !PRESENTS.test(line.folded) &&
    first !== undefined &&
    isGuest(first, page.language)
  if (hit.meanings.every(it => NO_LIST_BELOW.has(it)) && !together && !guests) return undefined
  if (!first || first.blanks > (alone ? 1 : 0)) return undefined
  const rest = wrapped ? beforeLabel(first, hits[first.index]!) : undefined
  if (rest !== undefined) return { start: first.start, end: rest, lastLine: first.index }
  if (holdsLabel(hits[first.index]!)) return undefined
  if (first.prose && !hit.meanings.includes('awards')) return undefined
  if (first.heading) return undefined
  // a section of a paper above a headline
  if (alone && HOUSES.has(hit.meanings[0]!) && first.marks & QUOTATION && QUOTED_WITHIN.test(first.text))
    return undefined
  if (
    hit.meanings[0] === 'awards' &&
    !/\d|pri[xz]e?|award|premi|preis|prijs|prêmio|prémio|[:–]/iu.test(first.text)
  )
    return undefined
  const names = together || hit.meanings.every(it => NAMES.has(it) || HOUSES.has(it))
  if (names && HOLDS_DATA.test(first.text)) return undefined
  let last = first
  for (let index = first.index + 1; index < page.lines.length && index < first.index + 40; index++) {
    const next = page.lines[index]!
    if ((names && HOLDS_DATA.test(next.text)) || (guests && !isGuest(next, page.language))) break
    const until = !alone && next.blanks === 0 && goesOn(last.text, next) && beforeLabel(next, hits[index]!)
    if (until) return { start: first.start, end: until, lastLine: index }
    if (next.blanks > 0 || holdsLabel(hits[index]!) || next.prose || next.strong !== first.strong) break
    if (!alone && !(indented && isIndented(page, next)) && !goesOn(last.text, next)) break
    last = next
  }
  return { start: first.start, end: last.end, lastLine: last.index }
}

const QUOTED_WITHIN = lean(/\p{Ll}\s[«“„"‘]\s?\p{Lu}/u)

/** A value that the end of the line cuts: what follows joins it, or stands in parentheses behind the last name. */
function goesOn(value: string, next: Line): boolean {
  if (value === '') return false
  return ',;/&'.includes(value[value.length - 1]!) || (next.text[0] === '(' && BESIDE_NAME.test(next.text))
}

const BESIDE_NAME = lean(/^\(\p{Lu}?[^()\d]*\)[,.]/u)

/** `Tullio Kezich (l'esaminatore). Prod.: …`: where the next label of a line ends what the line before began. */
function beforeLabel(line: Line, hits: readonly LabelHit[]): number | undefined {
  const first = hits[0]
  return first && first.from > 0 && holdsLabel(hits)
    ? line.start + trimmedEnd(line.text, 0, first.from)
    : undefined
}

/** `Filmverleih –` below labels that have their values beside them: there is none. */
function isLeftEmpty(page: Page, hits: readonly LabelHit[][], line: Line): boolean {
  if (!/\s[–—-]$/u.test(line.text)) return false
  const above = page.lines[line.index - 1]
  return above !== undefined && hits[above.index]!.some(it => it.style !== 'alone')
}

/** Fields whose value holds no figures. */
const CUT_AT_DATA: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  ...creditRoles,
  'productionCompanies',
  'distributors',
  'worldSales',
  'title',
  'originalTitle',
  'otherTitles',
  'genres',
])

/**
 * "(distribution: Low Tide)": where the parentheses close in which the label of a house stands; the end of the line where there
 * are none. "(dir.: Jane Doe)" is more often said of other films, and is left to what reads names.
 */
function endOfAside(text: string, hit: LabelHit): number {
  if (!hit.meanings.some(it => it === 'distributors' || HOUSES.has(it))) return text.length
  const open = text.lastIndexOf('(', hit.from)
  if (open < 0 || text.slice(open, hit.value).includes(')')) return text.length
  for (let at = hit.value, depth = 1; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return text.length
}

/** `Dir. Jane Doe | Ireland | 2021`: a bar or dot ends the value of a label when figures stand behind it. */
function beforeData(text: string, hit: LabelHit, end: number): number {
  if (!hit.meanings.some(it => CUT_AT_DATA.has(it))) return end
  const value = text.slice(hit.value, end)
  if (hit.style === 'spaced') {
    const piece = BAR_BEHIND.exec(value)
    if (piece && piece.index > 1) return hit.value + piece.index
  }
  const figures = hasDigit(value)
  const bar = figures ? DATA_MARK.exec(value) : null
  const stops = value.includes('.')
  const full = stops ? LONG_SENTENCE.exec(value) : null
  const short = stops ? beforeCountry(value) : null
  const sentence = short && (!full || short.index < full.index) ? short : full
  const comma = figures ? DATA_BEHIND_COMMA.exec(value) : null
  // `Rosa Novell, Abel Folch. Espanya. 89'`: the sentence that ends behind the comma is the list's
  const within = comma && sentence && sentence.index < comma.index + comma[0].length
  const players = stops ? PLAYERS_BEHIND.exec(value) : null
  const cut = Math.min(
    sentence?.index ?? value.length,
    (!within && comma?.index) || value.length,
    players?.index ?? value.length,
  )
  const stop = Math.min(end, hit.value + cut)
  return bar && bar.index > 1 && hasDigit(value.slice(bar.index))
    ? Math.min(stop, hit.value + bar.index)
    : stop
}

const BAR_BEHIND = /\s*[|·•►]\s/
const DATA_MARK = lean(/\s*(?:[|·•►]|\s[-–—/]\s|\((?=[^)]*\d)|(?<=\p{Ll}{3})\.\s(?=[\p{Lu}\d]))\s*/u)
const LONG_SENTENCE = lean(/(?<=\p{Ll}{3})\.\s(?=\p{Lu})/u)
const SHORT_SENTENCE = lean(/(?<=\p{Lu}\p{Ll}{1,2})\.\s(?=\p{Lu}\p{Ll}{3})/u)
/** `RSI. Con Jane Doe`: who plays, behind the full stop of a short name. */
const PLAYERS_BEHIND = lean(/\.\s(?:Con|Mit|With|Avec|Met|Com|Amb|Starring)\s(?=\p{Lu}[\p{L}’'.-]+\s\p{Lu})/u)
const DATA_BEHIND_COMMA = lean(
  /,\s(?:[\p{L} ./&-]{2,40}\s)?(?:(?:18|19|20)\d\d(?!\d)|\d{1,3}\s?(?:min|['’′]))/u,
)

/** `Fernando Rey. España, México`: a short name ends the list where a country follows its full stop. */
function beforeCountry(value: string): RegExpExecArray | null {
  const stop = SHORT_SENTENCE.exec(value)
  return stop && countriesIn(value.slice(stop.index + 2, stop.index + 40), false)[0]?.start === 0
    ? stop
    : null
}

/** Four spaces or more before a line: it goes on with the value above. */
function isIndented(page: Page, line: Line): boolean {
  return (
    page.text.endsWith('    ', line.start) &&
    INDENTED.test(page.text.slice(Math.max(0, line.start - 60), line.start))
  )
}

const INDENTED = /\n {4,}$/

/** Who presents the film: its house, or somebody on the evening. */
const PRESENTS = lean(/^(?:presenta|present[as]?n?t?)(?!\p{L})/u)

/** `Ivo Felt – producent`: a name, and what somebody is. */
function isGuest(line: Line, language: string): boolean {
  return (
    line.words < 12 &&
    !line.prose &&
    isOnlyNames(line.text.split(/\s[–—-]\s|,\s(?=\p{Ll})|\s\(/u)[0]!, language)
  )
}

/** A word that only might be a label ("Coproducción …") does not end a list; a label of a field does. */
function holdsLabel(hits: readonly LabelHit[]): boolean {
  return hits.some(it => it.style !== 'spaced' || !it.meanings.includes('other'))
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && (kindAt(text, end - 1) & SPACE || '|/·•,;–—-'.includes(text[end - 1]!))) end--
  return end
}
