import type { Edition } from './edition.ts'
import { festivalDay } from './festival-day.ts'
import { type Guest, minutesOnScreen, type ProgrammeItem, type Screening } from './screening.ts'
import type { OpeningWindow, Screen } from './venue.ts'

export const clashKinds = [
  'same-screen',
  'same-film-at-once',
  'guest-in-two-places',
  'guest-away',
  'outside-opening-hours',
  'outside-edition',
] as const
export type ClashKind = (typeof clashKinds)[number]

/** A warning about the timetable (docs/rules/clashes.md); people decide what to do about it. */
export interface Clash {
  kind: ClashKind
  /** The screening, or the two that clash, earlier first. */
  screeningIds: string[]
  /** For `same-film-at-once`. */
  filmId?: string
  /** For `guest-in-two-places` and `guest-away`. */
  guestId?: string
  /** For `same-screen`: minutes missing between the two, turnaround included. */
  missingMinutes?: number
}

/** What the rules look at. */
export interface TimetableToCheck {
  edition: Pick<Edition, 'startsOn' | 'endsOn' | 'dayTurnsAt'>
  screenings: readonly Placed[]
  items: readonly Pick<ProgrammeItem, 'id' | 'filmIds'>[]
  screens: readonly Pick<Screen, 'id' | 'venueId' | 'turnaroundMinutes'>[]
  windows: readonly OpeningWindow[]
  guests: readonly Pick<Guest, 'id' | 'arrives' | 'leaves'>[]
}

/** A screening as far as clashes care; one that is only being dragged has no row yet. */
export type Placed = Pick<
  Screening,
  | 'id'
  | 'itemId'
  | 'screenId'
  | 'startsAt'
  | 'filmMinutes'
  | 'introductionMinutes'
  | 'discussionMinutes'
  | 'guestIds'
  | 'cancelled'
>

/** Minutes a guest needs from one venue to another (docs/rules/clashes.md#guests). */
export const guestTravelMinutes = 15

interface Span {
  screening: Placed
  from: number
  to: number
}

/** All clashes of a timetable, by the start of their first screening. Cancelled screenings clash with nothing. */
export function clashes(timetable: TimetableToCheck): Clash[] {
  const spans = timetable.screenings
    .filter(screening => !screening.cancelled)
    .map(spanOf)
    .sort((one, other) => one.from - other.from || (one.screening.id < other.screening.id ? -1 : 1))
  const screens = new Map(timetable.screens.map(screen => [screen.id, screen]))
  const filmsOf = new Map(timetable.items.map(item => [item.id, item.filmIds]))
  const guests = new Map(timetable.guests.map(guest => [guest.id, guest]))
  const open = openSpans(timetable.windows)
  // No rule below reaches further past a screening's end than this.
  const reach =
    Math.max(guestTravelMinutes, ...timetable.screens.map(screen => screen.turnaroundMinutes)) * 60_000

  const found: Clash[] = []
  let running: Span[] = []
  for (const later of spans) {
    found.push(...clashesAlone(later, timetable.edition, open, guests))
    running = running.filter(span => span.to + reach > later.from)
    for (const earlier of running) found.push(...clashesBetween(earlier, later, screens, filmsOf))
    running.push(later)
  }
  return found
}

function spanOf(screening: Placed): Span {
  const from = screening.startsAt.epochMilliseconds
  return { screening, from, to: from + minutesOnScreen(screening) * 60_000 }
}

function clashesAlone(
  { screening, from, to }: Span,
  edition: TimetableToCheck['edition'],
  open: Map<string, [number, number][]>,
  guests: Map<string, Pick<Guest, 'id' | 'arrives' | 'leaves'>>,
): Clash[] {
  const found: Clash[] = []
  const screeningIds = [screening.id]
  const day = festivalDay(screening.startsAt, edition.dayTurnsAt)
  const before = Temporal.PlainDate.compare(day, edition.startsOn) < 0
  const after = Temporal.PlainDate.compare(day, edition.endsOn) > 0
  if (before || after) found.push({ kind: 'outside-edition', screeningIds })
  const hours = open.get(screening.screenId)
  if (hours && !hours.some(([opens, closes]) => opens <= from && to <= closes)) {
    found.push({ kind: 'outside-opening-hours', screeningIds })
  }
  for (const guestId of new Set(screening.guestIds)) {
    const guest = guests.get(guestId)
    const notYet = guest?.arrives && guest.arrives.epochMilliseconds > from
    const gone = guest?.leaves && guest.leaves.epochMilliseconds < to
    if (notYet || gone) found.push({ kind: 'guest-away', screeningIds, guestId })
  }
  return found
}

function clashesBetween(
  earlier: Span,
  later: Span,
  screens: TimetableScreens,
  filmsOf: Map<string, readonly string[]>,
): Clash[] {
  const found: Clash[] = []
  const screeningIds = [earlier.screening.id, later.screening.id]
  const oneScreen = screens.get(earlier.screening.screenId)
  const otherScreen = screens.get(later.screening.screenId)
  const sameScreen = earlier.screening.screenId === later.screening.screenId
  const gap = (later.from - earlier.to) / 60_000

  const turnaround = oneScreen?.turnaroundMinutes ?? 0
  if (sameScreen && gap < turnaround) {
    found.push({ kind: 'same-screen', screeningIds, missingMinutes: turnaround - gap })
  }
  if (gap < 0) {
    const laterFilms = new Set(filmsOf.get(later.screening.itemId) ?? [])
    for (const filmId of new Set(filmsOf.get(earlier.screening.itemId) ?? [])) {
      if (laterFilms.has(filmId)) found.push({ kind: 'same-film-at-once', screeningIds, filmId })
    }
  }
  const travel = oneScreen?.venueId === otherScreen?.venueId ? 0 : guestTravelMinutes
  if (!sameScreen && gap < travel) {
    const laterGuests = new Set(later.screening.guestIds)
    for (const guestId of new Set(earlier.screening.guestIds)) {
      if (laterGuests.has(guestId)) found.push({ kind: 'guest-in-two-places', screeningIds, guestId })
    }
  }
  return found
}

type TimetableScreens = Map<string, Pick<Screen, 'id' | 'venueId' | 'turnaroundMinutes'>>

/** Opening hours per screen; windows that touch or overlap are one. A screen without windows is always open. */
function openSpans(windows: readonly OpeningWindow[]): Map<string, [number, number][]> {
  const open = new Map<string, [number, number][]>()
  const byOpening = [...windows].sort((one, other) => Temporal.ZonedDateTime.compare(one.opens, other.opens))
  for (const { screenId, opens, closes } of byOpening) {
    const spans = open.get(screenId) ?? []
    const last = spans.at(-1)
    if (last && opens.epochMilliseconds <= last[1]) last[1] = Math.max(last[1], closes.epochMilliseconds)
    else spans.push([opens.epochMilliseconds, closes.epochMilliseconds])
    open.set(screenId, spans)
  }
  return open
}
