import { type Candidate, candidate } from '../candidate.ts'
import { certificateIn } from '../lexicon/certificates.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import type { NamedTitle, Naming } from './naming.ts'
import type { TitleSurroundings } from './page-signs.ts'
import { fieldOf, inOtherScript, secondTitles } from './second-titles.ts'
import { trimTitle } from './title-shape.ts'
import { titlesInStrokes } from './titles-in-strokes.ts'

/** A rating alone below a title, or behind it. */
const RATING = /^(?:U|PG|12A?|14A|15A?|18|PG-13|NC-17|R)$/u

/** Neither a person, nor countries, nor what a page notes of a screening. */
function isTitle(inside: string, title: string): boolean {
  if (/^\p{Lo}+$/u.test(inside)) return !/^\p{Lo}+$/u.test(title)
  return (
    !certificateIn(inside) &&
    !RATING.test(inside) &&
    !isPersonName(inside) &&
    countriesIn(inside, true).length === 0
  )
}

/** The title with the parentheses right behind it, where more follows than the line says of the film. */
function stretchOf(text: string, title: string): string {
  const behind = text.startsWith(title)
    ? /^["”»]?\s\([^()]{2,90}\)(?=[,.]\s)/u.exec(text.slice(title.length))
    : null
  return behind ? text.slice(0, title.length + behind[0].length) : text
}

/** The other title in parentheses; `(東口そば, Higashiguchi soba)` is the original one and how it is read. */
function inParentheses(
  page: Page,
  title: string,
  inside: { text: string; start: number },
  told: (from: number, length: number) => { start: number; end: number },
  score: number,
  around: TitleSurroundings,
): Candidate[] {
  const rule = 'parenthesis-after-title'
  const pair = /^([^,/]+?)(\s?[,/]\s?)(\p{Script=Latin}.+)$/u.exec(inside.text)
  if (pair && inOtherScript(pair[1]!, title)) {
    const from = inside.start + pair[1]!.length + pair[2]!.length
    return [
      candidate('originalTitle', pair[1]!, told(inside.start, pair[1]!.length), rule, score),
      candidate('otherTitles', pair[3]!, told(from, pair[3]!.length), rule, score),
    ]
  }
  // `(Vivir su vida, Jean-Luc Godard, 1962)`
  const comma = inside.text.lastIndexOf(', ')
  const maker = comma > 0 ? inside.text.slice(comma + 2) : ''
  const second = isPersonName(maker) && beginsWithGivenName(maker) ? inside.text.slice(0, comma) : inside.text
  const field = fieldOf(page, title, second, around)
  return [candidate(field, second, told(inside.start, second.length), rule, score)]
}

/** `The Salt Wife (La mujer de sal). 1961. Mexico.`: the other title where a line of credits begins with both. */
function inCreditLine(
  page: Page,
  line: Line,
  naming: Naming,
  score: number,
  around: TitleSurroundings,
): Candidate[] {
  const behind = page.text.slice(naming.end, Math.min(line.end, naming.end + 120))
  const inside =
    naming.start === line.start
      ? /^\s\(([^()]{2,90})\)\.\s(?=(?:18|19|20)\d\d\.|\p{Lu}\p{L}+\.\s\d{4})/u.exec(behind)
      : null
  if (!inside || !isTitle(inside[1]!, naming.text)) return []
  const told = (from: number, length: number) => ({
    start: line.start + from,
    end: line.start + from + length,
  })
  const start = naming.end - line.start + 2
  return inParentheses(page, naming.text, { text: inside[1]!, start }, told, Math.min(0.8, score), around)
}

/** `The Ferry / Die Fähre`: the other titles behind strokes. */
function behindStrokes(
  page: Page,
  line: Line,
  naming: Naming,
  score: number,
  around: TitleSurroundings,
): Candidate[] {
  if (naming.place !== 'line') return []
  return titlesInStrokes(line.text)
    .slice(1)
    .filter(other => naming.end < line.start + other.start)
    .map(({ text, start }) =>
      candidate(
        fieldOf(page, naming.text, text, around),
        text,
        { start: line.start + start, end: line.start + start + text.length },
        'stroke-behind-title',
        Math.min(0.8, score),
      ),
    )
}

/** An age rating in parentheses on the title's line, or alone on the line below. */
function ratings(page: Page, line: Line): Candidate[] {
  const found: Candidate[] = []
  const rating = /\((U|PG|12A|15|18|PG-13)\)/u.exec(line.text)
  if (rating) {
    const start = line.start + rating.index + 1
    const span = { start, end: start + rating[1]!.length }
    found.push(candidate('certificate', { value: rating[1]! }, span, 'rating-behind-title', 0.7))
  }
  const below = page.lines[line.index + 1]
  if (below && below.blanks < 2 && RATING.test(below.text))
    found.push(candidate('certificate', { value: below.text }, below, 'rating-below-title', 0.7))
  return found
}

/** What the lines that name the film say beside its title: the year, an age rating, that it is the original one, other titles. */
export function toldBesideTitle(
  page: Page,
  title: NamedTitle,
  score: number,
  around: TitleSurroundings,
): Candidate[] {
  const found: Candidate[] = []
  for (const naming of title.namings) {
    const line = page.lines[naming.line]!
    if (naming.place === 'prose') {
      found.push(...inCreditLine(page, line, naming, score, around))
      continue
    }
    const at = naming.start - line.start
    const shape = trimTitle(stretchOf(line.text.slice(at), naming.text))
    found.push(...behindStrokes(page, line, naming, score, around))
    const told = (from: number, length: number) => ({
      start: line.start + at + from,
      end: line.start + at + from + length,
    })
    if (shape.start === 0 && shape.title === naming.text) {
      if (shape.year !== undefined)
        found.push(candidate('year', shape.year.value, told(shape.year.start, 4), 'year-after-title', 0.7))
      if (shape.marked) found.push(candidate('originalTitle', naming.text, naming, 'marked-original', 0.9))
      if (shape.inside && isTitle(shape.inside.text, naming.text))
        found.push(...inParentheses(page, naming.text, shape.inside, told, Math.min(0.8, score), around))
    }
    found.push(...ratings(page, line))
    if (naming.place === 'line' || naming.place === 'head')
      found.push(...secondTitles(page, line, naming.text, around))
  }
  return found
}
