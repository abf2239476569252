import { type Candidate, candidate } from '../candidate.ts'
import { languageData } from '../languages/all-languages.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { FURNITURE, wordsOf } from '../lexicon/word-sets.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { leadLine } from './name-lines.ts'
import type { TechnicalLine } from './technical-lines.ts'

/** What the title recogniser needs to know of the page beforehand. */
export interface TitleSurroundings {
  parts: readonly LabelledPart[]
  technical: readonly TechnicalLine[]
  /** Names that labels credit, folded. */
  people: ReadonlySet<string>
}

const LINKISH = /-->|https?:|www\.|@|©|\bcookies?\b|[<>{}]/iu
const OPEN = '“„«‘"\''
const QUOTED = /(?:[“„«"‘]|(?<![\p{L}\d])')([^“”„«»"‘\n]{2,80}?)[”“»"’'](?!\p{L})/gu

/**
 * Titles: the lines near the top, scored by place, set-up, what follows them and how often the text says them again;
 * in headlines of articles the phrase that the text repeats (docs/rules/reading.md#titles).
 */
export function titles(page: Page, around: TitleSurroundings): Candidate[] {
  const taken = new Set<number>()
  for (const part of around.parts)
    if (!part.unknown && part.style !== 'spaced')
      for (let i = part.line; i <= part.lastLine; i++) taken.add(i)
  const dataLines = new Map(around.technical.map(it => [it.line, it]))
  const found: Candidate[] = []
  let seen = 0
  for (const line of page.lines.slice(0, 60)) {
    if (seen >= 8) break
    if (taken.has(line.index) || line.prose || line.text.length > 160 || isFurniture(line)) continue
    const data = dataLines.get(line.index)
    if (data && data.coverage >= 0.5) continue
    if (dateIn(line.text, 0, page.language) && (timeIn(line.text) || line.words <= 4)) continue
    found.push(...fromLine(page, line, seen, around, data))
    seen++
  }
  found.push(...fromQuotes(page))
  return found
}

function isFurniture(line: Line): boolean {
  const bare = line.folded.replace(/[\s:!.›>»«‹<|-]+$/u, '').replace(/^[\s›>»«‹<|-]+/u, '')
  if (bare === '' || FURNITURE.has(bare) || LINKISH.test(line.text)) return true
  const crumbs = bare.split(/\s*[›>»/|·•]\s*/u)
  return crumbs.length > 1 && crumbs.every(it => it === '' || FURNITURE.has(it))
}

function fromLine(
  page: Page,
  line: Line,
  place: number,
  around: TitleSurroundings,
  data: TechnicalLine | undefined,
): Candidate[] {
  const headline = readHeadline(page, line, around)
  if (headline.length > 0) return headline
  if (data && data.coverage > 0.35) return titleBeforeData(page, line, place)
  const shape = trimTitle(line.text)
  if (shape.title.length < 1 || !/[\p{L}\p{N}]/u.test(shape.title) || line.words > 16) return []
  if (leadLine(page, line)) return []
  const reasons: string[] = []
  let score = 0.42
  const add = (by: number, why: string) => {
    score += by
    reasons.push(`${why} ${by > 0 ? '+' : ''}${by}`)
  }
  if (place === 0) add(0.2, 'first line')
  else add(-0.05 * place, `line ${place + 1}`)
  if (line.strong) add(line.heading ? 0.12 : 0.08, 'set off')
  const again = occurrences(page, shape.title, line)
  if (again > 0) add(Math.min(0.24, 0.12 + again * 0.03), `said ${again} more times`)
  if (followedByFilmData(page, line, around)) add(0.14, 'data of a film follow')
  if (/[.?!…]$/u.test(shape.title) && line.words > 6) add(-0.2, 'a sentence')
  if (line.words > 9) add(-0.15, 'long')
  if (around.people.has(fold(shape.title))) add(-0.6, 'credited person')
  if (shape.year !== undefined) add(0.1, 'year behind it')
  if (shape.marked) add(0.25, 'called the original title')
  const start = line.start + shape.start
  const found: Candidate[] = [
    candidate(
      'title',
      shape.title,
      { start, end: start + shape.title.length },
      'title-line',
      Math.min(0.97, score),
      ...reasons,
    ),
  ]
  if (shape.year !== undefined)
    found.push(
      candidate(
        'year',
        shape.year.value,
        { start: line.start + shape.year.start, end: line.start + shape.year.start + 4 },
        'year-after-title',
        0.7,
      ),
    )
  if (shape.marked)
    found.push(
      candidate(
        'originalTitle',
        shape.title,
        { start, end: start + shape.title.length },
        'marked-original',
        0.9,
      ),
    )
  if (shape.inside) {
    const inside = {
      start: line.start + shape.inside.start,
      end: line.start + shape.inside.start + shape.inside.text.length,
    }
    found.push(
      candidate(
        'originalTitle',
        shape.inside.text,
        inside,
        'parenthesis-after-title',
        Math.min(0.8, score),
        ...reasons,
      ),
    )
  }
  if (score > 0.45) found.push(...secondTitle(page, line, shape.title, around))
  return found
}

interface TitleShape {
  title: string
  start: number
  year?: { value: number; start: number }
  inside?: { text: string; start: number }
  marked: boolean
}

const ORIGINAL_MARKS = wordsOf(
  data => data.originalTitleMarks,
  ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'ca'],
)

/** The title of a line without year, version, format and quotation marks; a second title in parentheses apart. */
export function trimTitle(text: string): TitleShape {
  let title = text
  let marked = false
  let year: TitleShape['year']
  let inside: TitleShape['inside']
  for (let turn = 0; turn < 3; turn++) {
    const paren = /\s*[([]([^()[\]]{1,90})[)\]]\s*$/u.exec(title)
    if (!paren) break
    const content = paren[1]!.trim()
    const at = paren.index + paren[0].indexOf(content)
    const folded = fold(content).replace(/[:.]$/, '')
    if (paren.index === 0) {
      if (turn === 0) {
        title = content
        break
      }
      break
    }
    title = title.slice(0, paren.index)
    if (/^(?:18|19|20)\d\d$/.test(content)) year = { value: Number(content), start: at }
    else if (ORIGINAL_MARKS.includes(folded)) marked = true
    else {
      const labelled =
        /^(?:OT|O\.T\.|AT|orig(?:\.|inal(?:titel| title)?)?|título original|titre original|titolo originale|original)\s*[:.]?\s+(.+)$/iu.exec(
          content,
        )
      const version = versionCodeIn(content)
      const note =
        /^(?:\d[kd]|\d+(?:['’′]| ?min).*|dcp|digital|35 ?mm|imax.*|3d|rep(?:rise)?|wa|tv|restored|version.*|director.?s cut|wiederaufführung|\d{4}.*|[A-Z]{2,3})$/iu.test(
          content,
        )
      if (labelled)
        inside = { text: labelled[1]!.trim(), start: at + content.length - labelled[1]!.trim().length }
      else if (!note && !(version && version.end - version.start > content.length / 2) && !inside)
        inside = { text: content, start: at }
    }
  }
  title = title.trimEnd().replace(/[\s,;:|–—·/-]+$/u, '')
  const trailing = /[,\s]\s*((?:18|19|20)\d\d)$/u.exec(title)
  if (trailing && trailing.index > 1 && !year && /,/.test(trailing[0])) {
    year = { value: Number(trailing[1]), start: trailing.index + trailing[0].length - 4 }
    title = title.slice(0, trailing.index)
  }
  let start = text.indexOf(title)
  while (title.length > 1 && `${OPEN}«‹»`.includes(title[0]!) && /["”“»«’'‹›]$/u.test(title)) {
    title = title.slice(1, -1).trim()
    start = text.indexOf(title, start)
  }
  const shape: TitleShape = { title, start: Math.max(0, start), marked }
  if (year) shape.year = year
  if (inside && inside.text !== title) shape.inside = inside
  return shape
}

/** How often the rest of the text says the title again, in any case. */
export function occurrences(page: Page, title: string, except?: Line): number {
  const needle = fold(title)
  if (needle.length < 3) return 0
  let count = 0
  for (const line of page.lines) {
    if (line === except) continue
    let at = line.folded.indexOf(needle)
    while (at >= 0 && count < 12) {
      if (
        !/\p{L}/u.test(line.folded[at - 1] ?? ' ') &&
        !/\p{L}/u.test(line.folded[at + needle.length] ?? ' ')
      )
        count++
      at = line.folded.indexOf(needle, at + needle.length)
    }
  }
  return count
}

function followedByFilmData(page: Page, line: Line, around: TitleSurroundings): boolean {
  for (let index = line.index + 1; index <= line.index + 3; index++) {
    const next = page.lines[index]
    if (!next || next.prose) return false
    if (around.technical.some(it => it.line === index && it.coverage >= 0.45)) return true
    if (around.parts.some(it => it.line === index && !it.unknown && it.style !== 'spaced')) return true
    if (leadLine(page, next) || around.people.has(next.folded)) return true
    if (isOnlyNames(next.text, page.language) && next.words >= 2 && next.words <= 6) return true
  }
  return false
}

/** `Halloween, USA 1978, 91 min`: what stands before the data of a line, when it is short. */
function titleBeforeData(page: Page, line: Line, place: number): Candidate[] {
  const match = /^(.{2,80}?)(?:\s*[,(|·•–—]\s*|\s{2,})(?=[^,(|]*\d)/u.exec(line.text)
  if (!match) return []
  const title = match[1]!.replace(/^[“„«"]|[”“»"]$/gu, '').trim()
  if (title.length < 2 || isFurniture({ ...line, text: title, folded: fold(title) })) return []
  const again = occurrences(page, title, line)
  const score = 0.45 + (place === 0 ? 0.15 : 0) + (again > 0 ? 0.12 : 0) - (isPersonName(title) ? 0.15 : 0)
  const start = line.start + line.text.indexOf(title)
  return [candidate('title', title, { start, end: start + title.length }, 'title-before-data', score)]
}

/** Words that make a line stand in the language of the page, for telling a translated from an original title. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|in|with|my|our|to|from|for|a|an|on|at|is|you|your|her|his|who|what|when|i)\b/iu,
  de: /\b(?:der|die|das|und|ein|eine|im|von|zu|mit|ist|nicht|ich|auf|für|den|dem|aus|wer|wie)\b/iu,
  fr: /\b(?:le|la|les|et|une?|des?|du|au|aux|dans|pour|sur|mon|ma|je|en)\b|\b[ld]['’]/iu,
  es: /\b(?:el|la|los|las|y|una?|del?|en|con|por|mi|que|al)\b/iu,
  it: /\b(?:il|lo|la|i|gli|le|e|una?|di|del|della|con|per|che|nel)\b/iu,
  pt: /\b(?:os?|as?|e|uma?|de|do|da|em|com|por|que|no|na)\b/iu,
  nl: /\b(?:de|het|een|en|van|in|met|voor|op|mijn|niet)\b/iu,
  ca: /\b(?:el|la|els|les|i|una?|del?|amb|per|que)\b/iu,
}

function secondTitle(page: Page, line: Line, title: string, around: TitleSurroundings): Candidate[] {
  const next = page.lines[line.index + 1]
  if (!next || next.prose || next.words > 12 || next.text.length > 90 || next.blanks > 2) return []
  if (
    around.parts.some(
      it => it.line <= next.index && it.lastLine >= next.index && !it.unknown && it.style !== 'spaced',
    )
  )
    return []
  if (around.technical.some(it => it.line === next.index && it.coverage > 0.3)) return []
  const paren = /^[([](.+)[)\]]$/u.exec(next.text)
  const bare = trimTitle(paren ? paren[1]! : next.text).title
  if (bare === '' || fold(bare) === fold(title) || isFurniture(next) || leadLine(page, next)) return []
  if (dateIn(next.text, 0, page.language) || around.people.has(fold(bare)) || LINKISH.test(next.text))
    return []
  const start = next.start + next.text.indexOf(bare)
  const span = { start, end: start + bare.length }
  if (paren) return [candidate('originalTitle', bare, span, 'parenthesis-below-title', 0.85)]
  const english = ARTICLES.en!.test(bare)
  const nameLike = isOnlyNames(next.text, page.language) && next.words <= 4
  if (nameLike && !english) return []
  if (!/^[\p{Lu}\p{Lo}\d“«„"¿¡(]/u.test(bare) || /[.!?]$/u.test(bare)) return []
  const follows = page.lines[next.index + 1]
  const settled =
    follows !== undefined &&
    (around.people.has(follows.folded) ||
      around.technical.some(it => it.line === follows.index && it.coverage > 0.45) ||
      isOnlyNames(follows.text, page.language))
  if (!settled) return []
  const own = ARTICLES[page.language]
  if (english && !ARTICLES.en!.test(title))
    return [candidate('otherTitles', bare, span, 'line-below-title', 0.75)]
  if (own?.test(title) && !own.test(bare))
    return [candidate('originalTitle', bare, span, 'line-below-title', 0.65)]
  return [candidate('otherTitles', bare, span, 'line-below-title', 0.6)]
}

const HEADLINE_WORDS = wordsOf(
  data => [
    ...(data.kindWords?.review ?? []),
    ...(data.kindWords?.interview ?? []),
    ...(data.roles?.directors ?? []),
  ],
  ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'ca'],
).filter(it => it.length > 3)

/** An article's headline: the title is what it quotes, or the phrase in capitals that the text repeats most. */
function readHeadline(page: Page, line: Line, around: TitleSurroundings): Candidate[] {
  if (line.words < 3) return []
  const article = HEADLINE_WORDS.some(word => hasWord(line.folded, word))
  const quoted = [...line.text.matchAll(QUOTED)].filter(it => it[1]!.length < line.text.length - 4)
  const found: Candidate[] = []
  for (const match of quoted) {
    const title = match[1]!.replace(/[.,]$/u, '').trim()
    const again = occurrences(page, title, line)
    if (!/^[\p{Lu}\p{Lo}\d¿¡]/u.test(title) || (again === 0 && !article)) continue
    const start = line.start + match.index + match[0].indexOf(title)
    found.push(
      candidate(
        'title',
        title,
        { start, end: start + title.length },
        'quoted-in-headline',
        Math.min(0.92, 0.62 + again * 0.05),
        `said ${again} more times`,
      ),
    )
  }
  if (found.length > 0) return found
  const phrase = repeatedPhrase(page, line, around)
  if (phrase && phrase.text.length < line.text.length - 3 && (article || phrase.again >= 2))
    found.push(
      candidate(
        'title',
        phrase.text,
        { start: line.start + phrase.start, end: line.start + phrase.start + phrase.text.length },
        'repeated-in-headline',
        Math.min(0.9, 0.55 + phrase.again * 0.05 + (article ? 0.1 : 0)),
        `said ${phrase.again} more times`,
      ),
    )
  if (found.length > 0 || !article) return found
  const cut = titleBesideKindWord(line)
  if (cut)
    found.push(
      candidate(
        'title',
        cut.text,
        { start: line.start + cut.start, end: line.start + cut.start + cut.text.length },
        'beside-kind-word',
        0.66,
      ),
    )
  return found
}

const KIND =
  /(?:film |movie |dvd |blu-ray )?(?:review|reviews|kritik|filmkritik|critique|crítica|reseña|recensione|recensie|rezension|ressenya|resenha|interview|entrevista|entretien|intervista)/iu
const BEFORE_KIND = new RegExp(`^(.{2,70}?)\\s*(?:[|:–—-]|\\s)\\s*${KIND.source}(?![\\p{L}])`, 'iu')
const AFTER_KIND = new RegExp(
  `^${KIND.source}\\s*(?:[|:–—-]|zu|de|di|van|of|del film|film)\\s*(.{2,70}?)(?:\\s*[|–—(:]|\\s[-]\\s|$)`,
  'iu',
)

function titleBesideKindWord(line: Line): { text: string; start: number } | undefined {
  const match = BEFORE_KIND.exec(line.text) ?? AFTER_KIND.exec(line.text)
  const text = match?.[1]?.replace(/^["“«„‘]|["”»“’,]+$/gu, '').trim()
  if (!text || text.length < 2 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || FURNITURE.has(fold(text)))
    return undefined
  return { text, start: line.text.indexOf(text) }
}

/** The longest phrase with a capital at both ends that the rest of the text says again in the same letters. */
function repeatedPhrase(
  page: Page,
  line: Line,
  around: TitleSurroundings,
): { text: string; start: number; again: number } | undefined {
  const words = [...line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.:&!-]*/gu)].slice(0, 30)
  let best: { text: string; start: number; again: number; worth: number } | undefined
  for (let from = 0; from < words.length; from++) {
    if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(words[from]![0])) continue
    for (let to = Math.min(words.length - 1, from + 7); to >= from; to--) {
      const last = words[to]!
      if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(last[0])) continue
      const text = line.text.slice(words[from]!.index, last.index + last[0].length).replace(/[.:!'’]+$/u, '')
      if (text.length < 4 || (from === to && text.length < 5) || /[“”"«»]/u.test(text)) continue
      if (around.people.has(fold(text)) || FURNITURE.has(fold(text))) continue
      if (from === to && partOfLonger(words, from)) continue
      const again = sameLetters(page, text, line)
      if (again < (to > from ? 2 : 3)) continue
      const nameLike =
        to - from >= 1 &&
        to - from <= 2 &&
        isPersonName(text) &&
        !/\b(?:the|el|la|der|die|das|le|les|il|los)\b/iu.test(text)
      const worth = Math.min(again, 6) + (to - from) * 1.5 - (nameLike ? 6 : 0)
      if (!best || worth > best.worth) best = { text, start: words[from]!.index, again, worth }
      break
    }
  }
  return best && best.worth > 0 ? best : undefined
}

/** A single word that stands beside another in capitals is most likely half of a name. */
function partOfLonger(words: readonly RegExpMatchArray[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some(it => it !== undefined && /^[\p{Lu}]\p{Ll}/u.test(it[0]))
}

function sameLetters(page: Page, text: string, except: Line): number {
  let count = 0
  for (const line of page.lines) {
    if (line === except || line.folded === except.folded) continue
    let at = line.text.indexOf(text)
    while (at >= 0 && count < 12) {
      if (!/\p{L}/u.test(line.text[at - 1] ?? ' ') && !/\p{L}/u.test(line.text[at + text.length] ?? ' '))
        count++
      at = line.text.indexOf(text, at + text.length)
    }
  }
  return count
}

/** A title that only running text says, in quotation marks. */
function fromQuotes(page: Page): Candidate[] {
  const counts = new Map<string, { text: string; start: number; count: number }>()
  for (const line of page.lines.slice(0, 30)) {
    if (!line.prose) continue
    for (const match of line.text.matchAll(QUOTED)) {
      const text = match[1]!.replace(/[.,]$/u, '').trim()
      const words = text.split(/\s+/u)
      if (words.length > 8 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || text.length < 3) continue
      const known = counts.get(fold(text))
      if (known) known.count++
      else
        counts.set(fold(text), { text, start: line.start + match.index + match[0].indexOf(text), count: 1 })
    }
  }
  return [...counts.values()]
    .filter(it => it.count >= 2)
    .map(it =>
      candidate(
        'title',
        it.text,
        { start: it.start, end: it.start + it.text.length },
        'quoted-in-text',
        Math.min(0.7, 0.44 + it.count * 0.05),
        `quoted ${it.count} times`,
      ),
    )
}

function hasWord(folded: string, word: string): boolean {
  const at = folded.indexOf(word)
  return at >= 0 && !/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + word.length] ?? ' ')
}

/** The words of the page's language and English, for recognisers that look for them. */
export function pageLanguages(page: Page): string[] {
  return [...new Set([languageData(page.language).code, 'en'])]
}

/**
 * Where the title itself is never said in running text, the name that the text quotes instead (twice or more) is
 * another title of the same film.
 */
export function quotedOtherTitle(page: Page, title: Candidate, named: readonly Candidate[]): Candidate[] {
  const said = page.lines.some(line => line.prose && line.folded.includes(fold(String(title.value))))
  if (said) return []
  return named
    .filter(
      it =>
        it.rule === 'quoted-in-text' &&
        it.score >= 0.54 &&
        fold(String(it.value)) !== fold(String(title.value)),
    )
    .slice(0, 1)
    .map(it =>
      candidate('otherTitles', String(it.value), it, 'quoted-instead-of-title', 0.62, ...(it.reasons ?? [])),
    )
}
