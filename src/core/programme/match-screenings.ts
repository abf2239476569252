import type { Facts } from '../film/facts.ts'
import { titleForms } from '../film/join-documents.ts'
import type { SheetScreening } from '../reading/stated/read-screenings.ts'
import type { Edition } from './edition.ts'
import { festivalDay } from './festival-day.ts'
import { matchVenue } from './match-venue.ts'
import { proposedStart } from './proposed-start.ts'
import type { ProgrammeItem, Screening, ScreeningKind } from './screening.ts'
import type { Venue } from './venue.ts'

/** Why a row of a sheet is not taken in (docs/rules/sheets-of-screenings.md#rows). */
export const rowFaults = [
  'film-unknown',
  'film-unclear',
  'day-unread',
  'day-outside',
  'hour-unread',
  'place-unknown',
  'screen-unclear',
  'minutes-missing',
  'kind-unknown',
  'there-already',
  'twice',
] as const
export type RowFault = (typeof rowFaults)[number]

/** What of an edition rows are held against. */
export interface SheetGround {
  edition: Pick<Edition, 'startsOn' | 'endsOn' | 'timeZone' | 'dayTurnsAt'>
  films: readonly { id: string; facts: Facts }[]
  items: readonly Pick<ProgrammeItem, 'id' | 'title' | 'filmIds'>[]
  venues: readonly Venue[]
  screenings: readonly Pick<Screening, 'itemId' | 'screenId' | 'startsAt'>[]
}

/** What a row shows: a film, which may have no item of its own yet, or an item. */
export type Shown = { filmId: string; itemId: string | undefined } | { filmId: undefined; itemId: string }

/** A row that can be placed. */
export interface MatchedScreening {
  shown: Shown
  screenId: string
  startsAt: Temporal.ZonedDateTime
  filmMinutes: number
  kind: ScreeningKind
}

/** One row with all that is wrong with it, or with what it means. */
export interface MatchedRow {
  row: SheetScreening
  faults: RowFault[]
  /** Undefined where there is a fault. */
  screening: MatchedScreening | undefined
}

/** Holds the rows of a sheet against an edition, each for itself and against those before it. */
export function matchScreenings(rows: readonly SheetScreening[], ground: SheetGround): MatchedRow[] {
  const titled = byTitle(ground)
  const minutesOf = new Map(ground.films.map(({ id, facts }) => [id, facts.minutes]))
  const items = new Map(ground.items.map(item => [item.id, item]))
  const there = new Set(
    ground.screenings.map(({ itemId, screenId, startsAt }) => keyOf(itemId, screenId, startsAt)),
  )
  const before = new Set<string>()
  return rows.map(row => {
    const faults: RowFault[] = []
    const fault = (which: RowFault): undefined => void faults.push(which)
    const found = titleKeys(row.film)
      .map(form => titled.get(form))
      .find(each => each !== undefined)
    const shown = found ?? fault(found === null ? 'film-unclear' : 'film-unknown')
    const startsAt = startOf(row, ground.edition, fault)
    const screenId = screenOf(row.place, ground.venues, fault)
    const filmIds = shown?.filmId === undefined ? items.get(shown?.itemId ?? '')?.filmIds : [shown.filmId]
    const known = (filmIds ?? []).map(id => minutesOf.get(id))
    const filmMinutes = row.minutes ?? (sumOf(known) || undefined)
    if (shown && filmMinutes === undefined) fault('minutes-missing')
    if (!row.kind) fault('kind-unknown')
    if (!shown || !startsAt || !screenId || !filmMinutes || !row.kind || faults.length > 0)
      return { row, faults, screening: undefined }
    const key = keyOf(idOf(shown), screenId, startsAt)
    if (there.has(key)) fault('there-already')
    else if (before.has(key)) fault('twice')
    before.add(key)
    const screening = { shown, screenId, startsAt, filmMinutes, kind: row.kind }
    return { row, faults, screening: faults.length > 0 ? undefined : screening }
  })
}

/** Its item, or the film while it has none. */
const idOf = (shown: Shown): string =>
  shown.filmId === undefined ? shown.itemId : (shown.itemId ?? shown.filmId)

const keyOf = (shown: string, screenId: string, startsAt: Temporal.ZonedDateTime) =>
  `${shown} ${screenId} ${startsAt.epochMilliseconds}`

/** Undefined as soon as one is not known. */
const sumOf = (minutes: readonly (number | undefined)[]): number | undefined =>
  minutes.reduce<number | undefined>(
    (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
    0,
  )

const titleKeys = (title: string): string[] => titleForms({ title })

/** Films and bundles by every form of their titles; null where two have it: who wrote it must say which. */
function byTitle({ films, items }: SheetGround): Map<string, Shown | null> {
  const titled = new Map<string, Shown | null>()
  const put = (form: string, shown: Shown) => {
    const other = titled.get(form)
    const isSame = other && idOf(other) === idOf(shown)
    titled.set(form, other === undefined || isSame ? shown : null)
  }
  const alone = new Map(
    items.flatMap(item => (item.filmIds.length === 1 ? [[item.filmIds[0]!, item.id] as const] : [])),
  )
  for (const { id, facts } of films)
    for (const form of titleForms(facts)) put(form, { filmId: id, itemId: alone.get(id) })
  for (const { id, title, filmIds } of items)
    if (filmIds.length > 1)
      // A film that has the title of its own bundle is not the bundle: the film's row says it alone.
      for (const form of new Set(Object.values(title).flatMap(titleKeys)))
        if (!titled.has(form)) put(form, { filmId: undefined, itemId: id })
  return titled
}

function startOf(
  { date, time }: SheetScreening,
  edition: SheetGround['edition'],
  fault: (which: RowFault) => undefined,
): Temporal.ZonedDateTime | undefined {
  if (!time) fault('hour-unread')
  if (!date) return fault('day-unread')
  // The day alone may already lie outside, whatever the hour.
  const startsAt = proposedStart({ date, time: time ?? '12:00' }, edition)
  if (!startsAt) return fault('day-unread')
  const day = festivalDay(startsAt, edition.dayTurnsAt)
  const isOutside =
    Temporal.PlainDate.compare(day, edition.startsOn) < 0 ||
    Temporal.PlainDate.compare(day, edition.endsOn) > 0
  if (isOutside) return fault('day-outside')
  return startsAt
}

function screenOf(
  place: string,
  venues: readonly Venue[],
  fault: (which: RowFault) => undefined,
): string | undefined {
  const matched = matchVenue(place, venues)
  if (!matched) return fault('place-unknown')
  return matched.screen?.id ?? fault('screen-unclear')
}
