import type { ScreeningKind } from '../../programme/screening.ts'
import { meaningOfHeading } from './headings.ts'
import { kindSaid, screeningHeading } from './screening-headings.ts'
import { statedMinutes } from './stated-minutes.ts'
import { statedMoment } from './stated-moment.ts'
import type { StatedMeaning } from './statement.ts'
import { headingRow, type Sheet } from './table-layout.ts'

/** One row of a sheet of screenings, as far as it could be read: what is told, and what that means. */
export interface SheetScreening {
  sheet: string
  /** Counted from 1, as the spreadsheet does. */
  row: number
  film: string
  place: string
  /** The cells of the day and the hour, as they stand there. */
  when: string
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  date: string | undefined
  time: string | undefined
  minutes: number | undefined
  /** Public unless the sheet says so; undefined for words that mean no kind. */
  kind: ScreeningKind | undefined
  notes: string
}

type Meaning = StatedMeaning | 'kind' | undefined

/**
 * The screenings of a spreadsheet by its headings, in any language that the reader knows: a film, a day and an hour
 * (together or apart), a place in one column or several, minutes, kind, remarks. A row without a film shows the one above
 * it. Sheets without a column of films and one of days are passed over.
 *
 * @param language of days that figures alone leave open
 */
export function readScreenings(sheets: readonly Sheet[], language: string): SheetScreening[] {
  return sheets.flatMap(sheet => {
    const at = headingRow(sheet.rows)
    if (at === undefined) return []
    const meanings = sheet.rows[at]!.map((heading): Meaning => {
      const meaning = screeningHeading(heading) ?? meaningOfHeading(heading)
      return meaning === 'other' ? undefined : meaning
    })
    if (!meanings.includes('screeningDate')) return []
    let film = ''
    return sheet.rows.slice(at + 1).flatMap((cells, index) => {
      const read = readRow(cells, meanings, film, language)
      if (!read) return []
      film = read.film
      return [{ sheet: sheet.name, row: at + index + 2, ...read }]
    })
  })
}

function readRow(
  cells: readonly string[],
  meanings: readonly Meaning[],
  above: string,
  language: string,
): Omit<SheetScreening, 'sheet' | 'row'> | undefined {
  const all = (meaning: Meaning) =>
    cells.flatMap((cell, at) => (meanings[at] === meaning && cell.trim() !== '' ? [cell.trim()] : []))
  const one = (meaning: Meaning) => all(meaning)[0]
  const film = one('title') ?? one('originalTitle') ?? above
  const day = one('screeningDate')
  const hour = one('screeningTime')
  const place = all('screeningVenue').join(' ')
  // A line that says neither when nor where is a heading between screenings, or an empty one.
  if (day === undefined && hour === undefined && place === '') return undefined
  const kind = one('kind')
  return {
    film,
    place,
    when: [day, hour].filter(Boolean).join(' '),
    ...statedMoment(day ?? '', hour, language),
    minutes: statedMinutes(one('minutes') ?? '', 'minutes')?.minutes,
    kind: kind === undefined ? 'public' : kindSaid(kind),
    notes: all('screeningNotes').join('; '),
  }
}
