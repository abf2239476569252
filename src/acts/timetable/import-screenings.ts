import type { Clash } from '#core/programme/clash.ts'
import type { Edition } from '#core/programme/edition.ts'
import { type MatchedRow, type MatchedScreening, matchScreenings } from '#core/programme/match-screenings.ts'
import { readScreenings } from '#core/reading/stated/read-screenings.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'
import { itemOfFilm } from '../programme/steps/item-of-film.ts'
import { placeMany } from './place-screenings.ts'
import { loadTimetable } from './steps/load-timetable.ts'

export interface ScreeningsToImport {
  editionId: string
  /** CSV or XLSX; the name tells which where the bytes do not. */
  name: string
  bytes: Uint8Array
  /** Only tells what would come of it. */
  isDryRun: boolean
}

export interface ImportedScreenings {
  edition: Edition
  /** In the order of the sheets. */
  rows: MatchedRow[]
  /** How many were placed, or would be. */
  placed: number
  /** Clashes that concern what was placed; none of a dry run. */
  clashes: Clash[]
}

/**
 * Puts the screenings of a spreadsheet into the draft timetable (docs/rules/sheets-of-screenings.md): each row that says
 * what, where and when; the others are told with what is wrong.
 */
export async function importScreenings(
  house: Pick<House, 'store' | 'sheets'>,
  acting: Acting,
  { editionId, name, bytes, isDryRun }: ScreeningsToImport,
): Promise<ImportedScreenings | Refusal> {
  const sheets = await house.sheets.sheetsOf(bytes, name)
  if (isRefusal(sheets)) return sheets
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const read = readScreenings(sheets, edition.languages[0]!)
    if (read.length === 0) return refuse('sheet-without-screenings', { name })
    const rows = matchScreenings(read, {
      edition,
      films: await record.films.factsOfEdition(editionId),
      items: await programme.items.ofEdition(editionId),
      venues: await programme.places.venues(),
      screenings: await programme.screenings.ofEdition(editionId),
    })
    const good = rows.flatMap(({ row, screening }) => (screening ? [{ row, screening }] : []))
    if (isDryRun) return { edition, rows, placed: good.length, clashes: [] }
    const screenings = []
    for (const { row, screening } of good) {
      const { shown: _, ...where } = screening
      const notes = row.notes === '' ? {} : { [edition.languages[0]!]: row.notes }
      screenings.push({ ...where, notes, itemId: await itemShown(shelves, editionId, screening) })
    }
    const placed = await placeMany(programme, edition, screenings)
    if (isRefusal(placed)) return placed
    const mine = new Set(placed.screeningIds)
    const { clashes } = await loadTimetable(record, programme, edition)
    const concerned = clashes.filter(clash => clash.screeningIds.some(id => mine.has(id)))
    return { edition, rows, placed: good.length, clashes: concerned }
  })
}

async function itemShown(
  { record, programme }: Pick<Shelves, 'record' | 'programme'>,
  editionId: string,
  { shown }: MatchedScreening,
): Promise<string> {
  if (shown.filmId === undefined) return shown.itemId
  return shown.itemId ?? itemOfFilm(programme, editionId, (await record.films.find(shown.filmId))!)
}
