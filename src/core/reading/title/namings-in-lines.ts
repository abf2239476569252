import { durationIn } from '../lexicon/durations.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { yearIn } from '../lexicon/years.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import type { TechnicalLine } from '../recognise/technical-line.ts'
import { readHeadline } from './headlines.ts'
import type { Naming, NamingPlace, NamingSign } from './naming.ts'
import { trimTitle } from './title-shape.ts'

/** Lines further down than this are read for what they say of the film, not for its name. */
const LINES_WITH_TITLES = 90

/** What stands between a title and the other words of its line. */
const BETWEEN = /\s[|·•»›>/]\s|\s?[|›»]\s?|\s[–—-]\s|\s{2,}|\t|:\s/gu

/** Every short line, and every part of one, that may be the name of the film. */
export function namingsInLines(
  page: Page,
  data: ReadonlyMap<number, TechnicalLine>,
  parts: readonly LabelledPart[],
): Naming[] {
  const labelWithin = new Map<number, number>()
  for (const it of parts) {
    const line = page.lines[it.line]!
    if (!it.unknown && it.labelStart > line.start && !labelWithin.has(it.line))
      labelWithin.set(it.line, it.labelStart - line.start)
  }
  const found: Naming[] = []
  for (const line of page.lines.slice(0, LINES_WITH_TITLES)) {
    if (line.text.length > 240 || (line.prose && line.index > 6)) continue
    const technical = data.get(line.index)
    if (
      technical &&
      (technical.kinds > 1 || /(?:18|19|20)\d\d/.test(line.text)) &&
      technical.coverage < 0.95
    ) {
      const head = headOfData(line, technical, page.language)
      if (head) found.push(head)
    }
    if (technical && technical.coverage >= (technical.kinds > 1 ? 0.6 : 0.9) && line.index > 0) continue
    if (!line.prose && line.words <= 18) found.push(...naming(page, line, 0, line.text, 'line'))
    if (!line.prose || line.index < 7)
      found.push(...besideKindWord(page, line), ...toldInHeadline(page, line))
    const dated = /^(.{2,70}?)[\s/,–-]+(?:18|19|20)\d\d$/u.exec(line.text)
    if (dated && !line.prose)
      found.push(...naming(page, line, 0, dated[1]!, 'line').map(it => signed(it, 'year-behind')))
    const label = labelWithin.get(line.index)
    if (label !== undefined && label > 3)
      found.push(
        ...naming(
          page,
          line,
          0,
          line.text
            .slice(0, label)
            .replace(/[\s|·•.,;:/–—-]+$/u, '')
            .replace(/^[*★☆⭐\s]+/u, ''),
          'head',
        ),
      )
    const joined = line.prose ? undefined : joinedWithNext(page, line)
    if (joined) found.push(joined)
    let from = 0
    const stops = [...line.text.matchAll(BETWEEN)]
    if (stops.length === 0 || stops.length > 6) continue
    for (const stop of [...stops, undefined]) {
      const until = stop?.index ?? line.text.length
      const part = line.text.slice(from, until)
      if (part.trim().length > 1 && part.split(/\s+/u).length <= 12)
        found.push(...naming(page, line, from, part, 'part'))
      from = until + (stop?.[0].length ?? 0)
    }
  }
  return found
}

/** `EL VERDUGO (1963) España, Italia   87 min.`: the words before the data of a line. */
function headOfData(line: Line, technical: TechnicalLine, language: string): Naming | undefined {
  const figures = technical.candidates.filter(it => it.field !== 'directors' && it.field !== 'title')
  const first = figures.reduce((least, it) => Math.min(least, it.start), line.end) - line.start
  const head = line.text.slice(0, first).replace(/[\s,;:(|·•–—/-]+$/u, '')
  const bare = withoutClock(head)
  const own = withoutMaker(head.slice(bare), language)
  return own === undefined ? undefined : naming({ language } as Page, line, bare, own, 'head')[0]
}

/** How many characters of a clock time lead the line: `20:15 Die Brücke`. */
function withoutClock(text: string): number {
  return /^\d{1,2}[:.h]\d{2}\s*(?:h|hs|Uhr|uur)?\s*[|–-]?\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0
}

/** A title set over two lines is one where the page says it whole elsewhere. */
function joinedWithNext(page: Page, line: Line): Naming | undefined {
  const next = page.lines[line.index + 1]
  if (!next || next.prose || next.blanks > 0 || line.words > 8 || next.words > 8) return undefined
  const key = `${line.folded} ${next.folded}`
  if (!page.lines.some(it => it.index !== line.index && it.index !== next.index && it.folded.includes(key)))
    return undefined
  const text = page.text.slice(line.start, next.end).replace(/\s+/gu, ' ')
  return {
    text,
    start: line.start,
    end: next.end,
    line: line.index,
    place: 'line',
    signs: new Set(['joined-lines']),
  }
}

const MAKER =
  /^(.{2,80}),?\s(?:de|d['’]|by|von|di|van|par|regie|dir\.?|réal\.?|r:|regia|directed by|un film de|ein film von)\s?(?=\p{Lu})([^:–—|(]{4,60}?)(?:\s*[:–—|(].*)?$/u
const MAKER_AFTER_COMMA = /^(.{2,80}?),\s(\p{Lu}[^,:;]{4,50})$/u

/** `Les Cendres d'Oran, de Rym Belkacem`: the title without who made it; undefined where nothing else is said. */
function withoutMaker(text: string, language: string): string | undefined {
  const match = MAKER.exec(text) ?? MAKER_AFTER_COMMA.exec(text)
  if (match && match[2]!.trim().includes(' ') && isOnlyNames(match[2]!.trim(), language)) return match[1]!
  return text === '' ? undefined : text
}

function naming(page: Page, line: Line, from: number, raw: string, place: NamingPlace): Naming[] {
  const clock = place === 'head' ? 0 : withoutClock(raw)
  const bare = withoutVersion(raw.slice(clock))
  const own = withoutMaker(bare, page.language)
  if (own === undefined) return []
  // "Road without End, Second Part" looks like a title and its maker
  const whole =
    own.length < bare.length && MAKER_AFTER_COMMA.test(bare) && !MAKER.test(bare)
      ? shaped(line, from, bare, raw, clock, place)
      : []
  return [...shaped(line, from, own, raw, clock, place), ...whole]
}

/** Sheets close a title with a full stop; an abbreviation keeps its own. */
function withoutStop(text: string): string {
  return /\p{L}{3}\.$/u.test(text) && !/\.\./u.test(text) && text.includes(' ') ? text.slice(0, -1) : text
}

/** Most words in small letters: a sentence without a full stop. */
export function mostlySmall(text: string): boolean {
  const words = text.split(/\s+/u)
  return words.filter(it => /^\p{Ll}/u.test(it)).length >= words.length * 0.5
}

/** `Le temps des cerises    VO`: the version stands apart behind the title. */
function withoutVersion(text: string): string {
  const match = /^(.{3,}?)\s{2,}(\S.{0,20})$/u.exec(text)
  return match && versionCodeIn(match[2]!)?.start === 0 ? match[1]! : text
}

function shaped(
  line: Line,
  from: number,
  own: string,
  raw: string,
  clock: number,
  place: NamingPlace,
): Naming[] {
  const shape = trimTitle(own)
  const text = withoutStop(shape.title.trim())
  if (text.length < 1 || text.length > 140 || !/[\p{L}\p{N}]/u.test(text)) return []
  const at = line.text.indexOf(text, from)
  if (at < 0) return []
  const signs = new Set<NamingSign>()
  const behind = line.text.slice(at + text.length)
  if (own.length < raw.length - clock) signs.add('maker-behind')
  if (/^[”"»]?\s?:\s[“„«"‘']/u.test(behind)) signs.add('speaks')
  if (/:\s?[“„«"‘']?$/u.test(line.text.slice(0, at)) && signs.has('quoted')) signs.add('after-colon')
  if (at === 0 && /^\s?:\s(?:\S+\s){5,}/u.test(behind) && mostlySmall(behind)) signs.add('before-sentence')
  if (shape.year !== undefined) signs.add('year-behind')
  if (shape.marked) signs.add('called-original')
  if (/^[“„«‘"']/u.test(line.text.slice(Math.max(0, at - 1), at)) && /^[”“»’"']/u.test(behind))
    signs.add('quoted')
  if (/^\s*[★☆⭐]/u.test(behind)) signs.add('stars-behind')
  if (shape.inside && !isPersonName(shape.inside.text)) signs.add('second-title-inside')
  if (saysData(behind)) signs.add('data-in-parentheses')
  return [
    { text, start: line.start + at, end: line.start + at + text.length, line: line.index, place, signs },
  ]
}

const KIND =
  /(?:film |movie |dvd |blu-ray )?(?:reviews?|kritik|filmkritik|critique|crítica|reseña|recensione|recensie|rezension|besprechung|ressenya|resenha|interview|entrevista|entretien|intervista)/iu
const BEFORE_KIND = new RegExp(
  `^(.{2,80}?)(?:\\s?[|:–—,-]\\s?|\\s)(?:(?:la|le|die|the|il|a|une)\\s)?${KIND.source}(?![\\p{L}])`,
  'iu',
)
const AFTER_KIND = new RegExp(
  `^${KIND.source}\\s*(?:[|:–—-]|zu|de|di|van|of|del film|film|\\s)\\s*(.{2,80}?)(?:\\s*[|–—(:]|\\s[-]\\s|$)`,
  'iu',
)

/** `The Deep End of the Orchard review – …`: the title stands beside the word for what the page is. */
function besideKindWord(page: Page, line: Line): Naming[] {
  const match = BEFORE_KIND.exec(line.text) ?? AFTER_KIND.exec(line.text)
  if (!match || match[1]!.split(/\s+/u).length > 9) return []
  return naming(page, line, match.index + match[0].indexOf(match[1]!), match[1]!, 'part').map(it =>
    signed(it, 'kind-word-cut'),
  )
}

const ABOUT =
  /\s(?:on|about|über|sur|sobre|su|over|for|for his|for her|parla di|habla de|parle de|finishing|making|of|von|di|de|zu|with|con)\s+[“„«"‘'*_]?(?=[\p{Lu}\d¿¡])/gu

/** `Bettina Oduya on Camelhair`: what a headline speaks about stands at its end. */
function toldInHeadline(page: Page, line: Line): Naming[] {
  if (line.words < 4 || line.index > 8) return []
  const found: Naming[] = []
  for (const match of line.prose ? [] : line.text.matchAll(ABOUT)) {
    const from = match.index + match[0].length
    const rest = line.text.slice(from)
    if (rest.split(/\s+/u).length <= 8 && !/[.,;:]\s/u.test(rest))
      found.push(
        ...naming(page, line, from, rest.replace(/[”“»"’'*_.]+$/u, ''), 'part').map(it =>
          signed(it, 'told-in-headline'),
        ),
      )
  }
  const owner = /(?:^|\s)(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})['’]s?\s(?=[\p{Lu}\d])/gu
  for (const match of line.text.matchAll(owner)) {
    const from = match.index + match[0].length
    const rest = titleCased(line.text.slice(from))
    if (rest !== '') found.push(...naming(page, line, from, rest, 'part').map(it => signed(it, 'owned')))
  }
  return found
}

/** The words in capitals, and small ones between them, at the start of a text. */
export function titleCased(text: string): string {
  return (
    /^[\p{Lu}\d][\p{L}\d’'&-]*(?:,?\s(?:(?:of|the|and|in|a|an|to|for|on|at|or|with|from|by)\s){0,3}[\p{Lu}\d][\p{L}\d’'&-]*){0,7}/u.exec(
      text,
    )?.[0] ?? ''
  )
}

function signed(it: Naming, sign: NamingSign): Naming {
  return { ...it, signs: new Set([...it.signs, sign]) }
}

/** ` (Dänemark 1987, 102 Min.)`: data in parentheses right behind the words. */
export function saysData(behind: string): boolean {
  const inside = /^["”“»’',]?\s?[([]([^()[\]]{2,220})[)\]]/u.exec(behind)?.[1]
  if (inside === undefined) return false
  const year = yearIn(inside, 0)
  if (year === undefined) return durationIn(inside, 0) !== undefined
  return (
    inside.length > 5 &&
    (countriesIn(inside, true).length > 0 || inside.includes(',') || /\p{L}{3}/u.test(inside))
  )
}

/** What a headline quotes, or says as the text says it again. */
export function namingsInHeadlines(page: Page, people: ReadonlySet<string>): Naming[] {
  return page.lines
    .slice(0, 8)
    .filter(it => it.text.length < 240)
    .flatMap(line =>
      readHeadline(page, line, people).map(it => ({
        text: String(it.value),
        start: it.start,
        end: it.end,
        line: page.lines.findLastIndex(own => own.start <= it.start),
        place: 'part' as const,
        signs: new Set<NamingSign>([
          it.rule === 'quoted-in-headline'
            ? 'quoted-in-headline'
            : it.rule === 'beside-kind-word'
              ? 'kind-word-cut'
              : 'repeated-in-headline',
        ]),
      })),
    )
}
