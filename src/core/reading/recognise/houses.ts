import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { Cued } from '../lexicon/cues.ts'
import { timeIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { hasDigit, hasRun, LETTER } from '../lexicon/letters.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { everyWordOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'

const PRESENCE = everyWordOf('presence').filter(it => it.length > 7)
const SAYS_PRESENCE = new Cued(lean(new RegExp(PRESENCE.join('|'), 'u')), PRESENCE)
const NOT_A_VENUE =
  /^(?:tickets?|buy|book|karten|billets?|entradas|kaufen|reserv\w*|acheter|biglietti|ingressos|info|more|details|sold out|cin[eé][ -](?:senior|club|débat|goûter|matin|bébé|filo|rencontre|jeune)s?|ausverkauft|complet|uhr|h|hs|uur|u|am|pm|online|free|gratis|add to calendar|ical|until|bis|to|-|–|\d+)$/iu
const HOUSE = lean(
  /(?<![\p{L}])(?:kino|cinema|cinéma|cine|cinéma?s?|theat(?:er|re)|théâtre|teatro|sala|salle|saal|screen|auditori\w*|filmhaus|filmhuis|filmtheater|palace|palast|lichtspiele?|odeon|bioscoop|centro|center|centre|museum|museo|kinemat\w*|cinemat\w*|filmpodium|studio|arthouse|multiplex|multicine\w*|hall|house|open ?air|zaal)(?![\p{Ll}])/iu,
)

/** Houses with a line, set apart, of their own: two or more head the films that each of them shows. */
export function housesAbove(page: Page): ReadonlyMap<number, string> {
  const lines = page.lines.filter(
    (line, at) =>
      line.blanks > 0 &&
      (page.lines[at + 1]?.blanks ?? 0) > 0 &&
      line.words <= 6 &&
      !line.prose &&
      (line.marks & FIGURES) === 0 &&
      looksLikeVenue(line),
  )
  return new Map(lines.length > 1 ? lines.map(it => [it.index, it.text.replace(/[:,]$/, '')]) : [])
}

const HOUR_WORD = lean(/^[\s,;:|–—•·/()-]*(?:uhr|hrs?|hs|h|uur|u)?(?![\p{L}])[\s.,;:|–—•·/()-]*/iu)
const IN_PARENTHESES = lean(/^\(?[^()]{2,30}\)\s*/u)
const BOOKING =
  /[\s,;:|–—(/-]*(?:tickets?|buy(?: tickets?| now)?|book(?: now| tickets?)?|karten(?: kaufen)?|réserver|entradas|comprar|acquista|kaarten|bestel\w*)\b.*$/iu
const LAST_STOP = lean(/(?<=\s\d{1,2}|\p{L}{4})\.$/u)
const LAST_WORD = lean(/[;,|/–—-]+\s*(\p{L}{2,12})\.?$/u)
const PREPOSITION = lean(/^(?:at|im|in|au|à la|en el|en la|en|al|no|na|bei)\s+(?=\p{Lu})/u)

/** What is left of a stretch that names a house: no booking words, prices or version codes. */
export function venueIn(text: string): string {
  let rest = text.replace(HOUR_WORD, '')
  if (rest.length < 2) return ''
  rest = rest.replace(IN_PARENTHESES, own => (HOUSE.test(own) || !/^\(|\)$/u.test(own.trim()) ? own : ''))
  const version = versionCodeIn(rest)
  if (version) rest = version.start > 2 ? rest.slice(0, version.start) : rest.slice(version.end)
  rest = rest.replace(/(?:\s{2,}|\t|\||•|·|→|»|\d+[.,]\d{2}\s?(?:€|eur|chf|\$)|[€$£]\s?\d).*$/iu, '')
  rest = rest
    .replace(BOOKING, '')
    .replace(/^[\s,;:|–—@-]+|[\s,;:|–—(/-]+$/gu, '')
    .replace(LAST_STOP, '')
    .replace(LAST_WORD, (own, day: string) => (WEEKDAYS.has(fold(day)) ? '' : own))
    .replace(PREPOSITION, '')
  const folded = fold(rest)
  const presence = SAYS_PRESENCE.test(folded) ? PRESENCE.find(it => folded.indexOf(it) > 1) : undefined
  if (presence) rest = rest.slice(0, folded.indexOf(presence)).replace(/[\s,;:|–—(/+-]+$/u, '')
  if (rest.length < 2 || rest.length > 80 || NOT_A_VENUE.test(rest) || !hasRun(rest, LETTER, 2)) return ''
  if (WEEKDAYS.has(fold(rest).replace(/\.$/, '')) || MONTHS.has(fold(rest)) || durationIn(rest)?.start === 0)
    return ''
  if (rest.length <= 3 && rest !== rest.toUpperCase()) return ''
  return rest
}

/** The house that stands before the day on its line. */
export function venueBefore(line: Line, day: { start: number }): string {
  const before = line.text.slice(0, Math.max(0, day.start - line.start)).replace(/\s?:\s.*$/u, '')
  const words = before
    .split(/[\s,]+/u)
    .filter(word => word !== '' && !WEEKDAYS.has(fold(word).replace(/[.:]$/, '')))
  const rest = words.join(' ').replace(/[\s,;:|–—-]+$/u, '')
  return HOUSE.test(rest) && rest.length < 60 ? rest : ''
}

export function looksLikeVenue(line: Line): boolean {
  return line.text.length < 60 && HOUSE.test(line.text)
}

export function houseAbove(page: Page, line: Line): string | undefined {
  const above = page.lines[line.index - 1]
  return above && line.blanks === 0 && !above.prose && looksLikeVenue(above) && !timeIn(above.text)
    ? above.text.replace(/[:,]$/, '')
    : undefined
}

/** `Showroom Cinema 2` */
const SCREEN_BEHIND = /\s\d{1,2}$/u

export function houseBelow(page: Page, line: Line): string | undefined {
  const below = page.lines[line.index + 1]
  return below &&
    below.blanks === 0 &&
    looksLikeVenue(below) &&
    !hasDigit(below.text.replace(SCREEN_BEHIND, ''))
    ? below.text
    : undefined
}
