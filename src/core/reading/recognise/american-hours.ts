import type { StatedScreening } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { lean } from '../lexicon/lean.ts'
import type { Page } from '../page/page.ts'

/** Words by which a page in English is one of the United States or Canada. */
const AMERICAN = lean(
  /(?<!\p{L})(?:PG-13|NC-17|[Tt]heaters?|Rated (?:PG|R|G)|matin[ée]e|Matin[ée]e)(?!\p{L})|(?<![\p{L}$])\$\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?[,–-]/u,
)
/** A word for the half of the day, or an hour that only a clock of 24 hours has. */
const HALF_TOLD = /\d\s?[ap]\.?m\b|(?<!\d)(?:1[3-9]|2[0-3]):[0-5]\d|(?<!\d)0\d:[0-5]\d/iu

/** `28/3`: the day stands first. */
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/\d{1,2}(?!\d)/u

/**
 * Showings of an American page as it means them: `10/6` is the sixth of October, and `1:15  4:00  6:45` without a word for
 * the half of the day are in the afternoon and the evening, as no film begins there before ten in the morning.
 */
export function asAmericansMean(page: Page, shown: readonly Candidate[]): Candidate[] {
  if (page.language !== 'en' || shown.length === 0 || !AMERICAN.test(page.text)) return [...shown]
  const american = !DAY_FIRST.test(page.text)
  const afternoon = !HALF_TOLD.test(page.text)
  return shown.map(it => {
    const value = { ...(it.value as unknown as StatedScreening) }
    const time = afternoon && value.time !== undefined ? later(value.time) : value.time
    const date = american ? monthFirst(page, it, value.date) : value.date
    if (time === value.time && date === value.date) return it
    return candidate(
      'screenings',
      time === undefined ? { ...value, date } : { ...value, date, time },
      it,
      it.rule,
      it.score,
      ...(it.reasons ?? []),
      'as American pages print days and hours',
    )
  })
}

function later(time: string): string {
  const hour = Number(time.slice(0, 2))
  return hour > 0 && hour < 10 ? `${hour + 12}${time.slice(2)}` : time
}

/** `10/6` where the figures are read the other way round. */
function monthFirst(page: Page, it: Candidate, date: string): string {
  const from = page.text.lastIndexOf('\n', it.start - 1) + 1
  const printed = /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d|\/\d{4}-)/u.exec(
    page.text.slice(Math.max(from, it.start - 4), it.start + 24),
  )
  if (!printed) return date
  const two = (figure: string) => figure.padStart(2, '0')
  return date.endsWith(`-${two(printed[2]!)}-${two(printed[1]!)}`)
    ? `${date.slice(0, -6)}-${two(printed[1]!)}-${two(printed[2]!)}`
    : date
}
