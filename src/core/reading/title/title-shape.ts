import { Cued } from '../lexicon/cues.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, DIGIT, FIGURE, kindAt, LARGE, LETTER, withoutEnd } from '../lexicon/letters.ts'
import { BAR, QUOTATION, WIDE_SPACE } from '../lexicon/marks.ts'
import { anyTitleWord } from '../lexicon/title-words.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { everyWordOf, FURNITURE } from '../lexicon/word-sets.ts'
import type { Line } from '../page/page.ts'

/** Quotation marks that may open a title, whatever side they are made for. */
const OPEN = '“„«‘"\'‹»'
/** Marks of links, code and notices. */
export const LINKISH = new Cued(/-->|https?:|www\.|@|©|\bcookies?\b|[<>{}]/iu, [
  'http',
  'www',
  'cookie',
  ...'@©<>{}',
])
/** Words in quotation marks; the first group is what they hold. */
export const QUOTED = lean(/(?:[“„«»"‘]|(?<![\p{L}\d])')([^“”„«»"‘\n]{2,80}?)[”“»«"’'](?!\p{L})/gu)

const EVENT = lean(new RegExp(`\\s\\+\\s(?:${anyTitleWord('events')})(?!\\p{L}).*$`, 'iu'))
const VERSION = /^(.{3,}?)\s(V\.?O\.?(?:S\.?[EC]\.?|STF?R?)?|OmU|OmeU|OV|OF|VF|VM|VOSI|VOST\s?FR)$/u

/** `The Weir-Keepers (12A) + Q&A`, `El invierno de las bicicletas VOSE`: what is said of the showing, not of the film. */
function withoutEvent(text: string): string {
  const bare = text.includes('+') ? text.replace(EVENT, '') : text
  return mayEndInVersion(bare) ? (VERSION.exec(bare)?.[1] ?? bare) : bare
}

/** Codes of versions end in a capital or a point and begin with one of three; most titles do not. */
function mayEndInVersion(text: string): boolean {
  if ((kindAt(text, text.length - 1) & LARGE) === 0 && !text.endsWith('.')) return false
  const first = text[Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1]
  return first === 'V' || first === 'O' || first === 'F'
}

/** A title without what pages put around it. */
export interface TitleShape {
  title: string
  start: number
  year?: { value: number; start: number }
  inside?: { text: string; start: number }
  marked: boolean
}

const PARENTHESIS_BEHIND = lean(/\s*[([]([^()[\]]{1,90})[)\]]\s*$/u)
const YEAR_BEHIND = /,\s*((?:18|19|20)\d\d)$/u
/** `March 9`: the year behind it is that of a day. */
const ENDS_IN_DAY = lean(/\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?$/u)
const ORIGINAL_MARKS = everyWordOf('originalTitleMarks')

/** The title of a line without year, version, format and quotation marks; a second title in parentheses apart. */
export function trimTitle(text: string): TitleShape {
  let title = withoutEvent(withoutStars(text))
  let marked = false
  let year: TitleShape['year']
  let inside: TitleShape['inside']
  for (let turn = 0; turn < 3; turn++) {
    const paren = endsInParenthesis(title) ? PARENTHESIS_BEHIND.exec(title) : null
    if (!paren) break
    const content = paren[1]!.trim()
    const at = paren.index + paren[0].indexOf(content)
    const folded = fold(content).replace(/[:.]$/, '')
    if (paren.index === 0) {
      if (turn === 0) title = content
      break
    }
    title = title.slice(0, paren.index)
    const dated = /^(\D{2,80}),\s*((?:18|19|20)\d\d)$/u.exec(content)
    if (dated && !inside) {
      inside = { text: dated[1]!, start: at }
      year = { value: Number(dated[2]), start: at + content.length - 4 }
      continue
    }
    if (/^(?:18|19|20)\d\d$/.test(content)) year = { value: Number(content), start: at }
    else if (ORIGINAL_MARKS.includes(folded)) marked = true
    else {
      const labelled =
        /^(?:OT|O\.T\.|AT|orig(?:\.|inal(?:titel| title)?)?|título original|titre original|titolo originale|original)\s*[:.]?\s+(.+)$/iu.exec(
          content,
        )
      const version = versionCodeIn(content)
      const length = durationIn(content)
      const note =
        (length?.start === 0 && length.end === content.length) ||
        /^(?:\d[kd]|\d+(?:['’′]| ?min).*|dcp|digital|35 ?mm|imax.*|3d|rep(?:rise)?|wa|tv|restored|version.*|director.?s cut|wiederaufführung|\d{4}.*|[A-Z]{2,3})$/iu.test(
          content,
        )
      if (labelled)
        inside = { text: labelled[1]!.trim(), start: at + content.length - labelled[1]!.trim().length }
      else if (!note && !(version && version.end - version.start > content.length / 2) && !inside)
        inside = { text: content, start: at }
    }
  }
  title = withoutEnd(title, ',;:|–—·/-')
  const trailing =
    !year && kindAt(title, title.length - 1) & DIGIT && title.includes(',') ? YEAR_BEHIND.exec(title) : null
  if (trailing && trailing.index > 1 && !ENDS_IN_DAY.test(title.slice(0, trailing.index))) {
    year = { value: Number(trailing[1]), start: trailing.index + trailing[0].length - 4 }
    title = title.slice(0, trailing.index)
  }
  let start = title === text ? 0 : text.indexOf(title)
  while (title.length > 1 && OPEN.includes(title[0]!) && /["”“»«’'‹›]$/u.test(title)) {
    title = title.slice(1, -1).trim()
    start = text.indexOf(title, start)
  }
  const shape: TitleShape = { title, start: Math.max(0, start), marked }
  if (year) shape.year = year
  if (inside && inside.text !== title) shape.inside = inside
  return shape
}

function withoutStars(text: string): string {
  const bare = withoutEnd(text)
  return bare !== '' && '★☆⭐½*'.includes(bare.at(-1)!) ? text.replace(/\s*[★☆⭐½*]+\s*$/u, '') : text
}

function endsInParenthesis(text: string): boolean {
  const last = withoutEnd(text).at(-1)
  return last === ')' || last === ']'
}

const hasArrow = anyOf('›>»')

/** A line without any of these lists no menu. */
function mayListMenu({ text, marks }: Line): boolean {
  return (marks & (BAR | WIDE_SPACE)) !== 0 || ((marks & QUOTATION) !== 0 && hasArrow(text))
}

/** `› Home:` is `home`: an expression for the marks at the end would be tried at every place of the text. */
function withoutMarksAround(text: string): string {
  const bare = withoutEnd(text, ':!.›>»«‹<|-')
  return beginsWith(bare, LETTER | FIGURE) ? bare : bare.replace(/^[\s›>»«‹<|-]+/u, '')
}

/** True for a line of the site: a menu, a section's heading, a link, a crumb trail. */
export function isFurniture(line: Line): boolean {
  const bare = withoutMarksAround(line.folded)
  if (bare === '' || FURNITURE.has(bare) || LINKISH.test(line.text, line.cues)) return true
  if (line.text.endsWith(')') && /^\p{L}+\s\(\d+\)$/u.test(line.text)) return true
  if (
    kindAt(line.text, 1) & LARGE &&
    (kindAt(line.text, 2) & LETTER) === 0 &&
    /^(?:\p{Lu}{2}(?:[\s|/·-]+|$)){2,}$/u.test(line.text)
  )
    return true
  if (!mayListMenu(line)) return false
  const pieces = bare.split(/\s*[›>»/|·•]\s*|\s{2,}/u).filter(it => it !== '')
  if (pieces.length > 2 && FURNITURE.has(pieces[0]!)) return true
  const known = pieces.filter(it => FURNITURE.has(it) || LABELS.whole(it)).length
  return (pieces.length > 2 && known >= pieces.length / 3) || (pieces.length > 1 && known === pieces.length)
}
