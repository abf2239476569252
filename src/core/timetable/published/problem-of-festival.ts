import { festivalDay } from '#core/programme/festival-day.ts'
import { type MinuteLine, minuteLine } from '../minute-line.ts'
import type { ItemToShow, Placement, ScreeningToPlace, TimetableProblem } from '../problem.ts'
import type { FestivalFile, FestivalFilm, FestivalRemark } from './festival-file.ts'
import { impliedScreens } from './implied-screens.ts'
import { type ScreeningSaid, screeningsSaid } from './screenings-said.ts'

/** A published programme as a problem, and the timetable it published. */
export interface PublishedProblem {
  problem: TimetableProblem
  published: Placement[]
  remarks: FestivalRemark[]
  line: MinuteLine
}

/** Hardly anybody starts a film between a long night and this. */
export const publishedDayTurnsAt = Temporal.PlainTime.from('06:00')
const staffHours = 13
const walk = 15

/**
 * The problem that a published programme solved (docs/rules/published-programmes.md): the same films, as many screenings
 * of each and kind, the same screens and the hours that it used. Ids of films and screens are the file's, those of
 * screenings their place in it.
 */
export function problemOfFestival(file: FestivalFile): PublishedProblem {
  const line = lineOf(file)
  const { days } = line
  const { screenings, remarks } = screeningsSaid(file, start => {
    const moment = clockTime(start)?.toZonedDateTime(file.timezone)
    return moment && line.minuteOf(moment)
  })
  const screensOfKind = new Map<string, Set<string>>()
  for (const { kind, screenId } of screenings) {
    screensOfKind.set(kind, (screensOfKind.get(kind) ?? new Set()).add(screenId))
  }
  const keepApart = screensOfKind.size > 1
  const problem: TimetableProblem = {
    days,
    screens: impliedScreens(file.venues, screenings, days),
    items: itemsOf(screenings, file.films),
    screenings: screenings.map(said =>
      toPlace(said, keepApart ? [...screensOfKind.get(said.kind)!].sort() : null),
    ),
    guests: [],
    travel: { otherwise: walk, between: [] },
    pairs: [],
    affinities: [],
    released: [],
    staffHours,
  }
  const published = screenings.map(({ id, screenId, start }) => ({
    screeningId: id,
    screenId,
    start,
    discussion: false,
  }))
  return { problem, published, remarks, line }
}

/** The line of all festival days from the first readable start to the last. */
function lineOf({ screenings, timezone: timeZone, year }: FestivalFile): MinuteLine {
  const days = screenings
    .flatMap(({ start }) => clockTime(start) ?? [])
    .map(start => festivalDay(start.toZonedDateTime(timeZone), publishedDayTurnsAt))
    .sort(Temporal.PlainDate.compare)
  // A programme without a single moment still has a line: nothing stands on it.
  const startsOn = days[0] ?? new Temporal.PlainDate(year ?? 2000, 1, 1)
  return minuteLine({ startsOn, endsOn: days.at(-1) ?? startsOn, timeZone, dayTurnsAt: publishedDayTurnsAt })
}

function clockTime(start: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(start)
  } catch {
    return undefined
  }
}

function itemsOf(screenings: readonly ScreeningSaid[], films: readonly FestivalFilm[]): ItemToShow[] {
  const sections = new Map(films.map(film => [film.id, film.section]))
  const items = new Map<string, ItemToShow>()
  for (const { itemId, title, filmIds } of screenings) {
    if (items.has(itemId)) continue
    items.set(itemId, {
      id: itemId,
      name: title,
      filmIds,
      sectionId: (filmIds[0] && sections.get(filmIds[0])) || null,
      print: null,
      discussions: { wanted: 0, guestIds: [] },
      apart: 0,
      startsWithin: null,
      press: 'anywhere',
    })
  }
  return [...items.values()]
}

function toPlace(said: ScreeningSaid, screenIds: string[] | null): ScreeningToPlace {
  return {
    id: said.id,
    itemId: said.itemId,
    kind: said.kind,
    introduction: 0,
    minutes: said.minutes,
    discussion: 0,
    demand: null,
    guestIds: [],
    premiere: false,
    gala: false,
    pinned: null,
    screenIds,
    dates: null,
    dayParts: null,
    forbidden: [],
  }
}
