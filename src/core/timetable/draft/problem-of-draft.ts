import { guestTravelMinutes } from '#core/programme/clash.ts'
import { type Guest, type ProgrammeItem, type Screening, screeningKinds } from '#core/programme/screening.ts'
import type { Showing } from '#core/programme/showing.ts'
import type { Timetable } from '#core/programme/timetable.ts'
import type { OpeningWindow, Screen, Venue } from '#core/programme/venue.ts'
import { type MinuteLine, minuteLine } from '../minute-line.ts'
import type {
  GuestToCome,
  ItemToShow,
  Placement,
  PrintToShow,
  ScreeningToPlace,
  ScreenToUse,
  TimetableProblem,
} from '../problem.ts'
import { awaitedId } from './awaited.ts'

/** What an edition asks of its timetable. */
export interface Draft {
  timetable: Omit<Timetable, 'clashes'>
  showings: readonly Showing[]
  /** Screenings that stay where they stand. */
  pinnedIds: ReadonlySet<string>
  /** What ticket holders were told, with the seats sold. */
  released: readonly Told[]
  wantedTogether: readonly WantedTogether[]
}

/** Two items, and how many people's wish-lists or stars name both. */
export interface WantedTogether {
  itemIds: [string, string]
  people: number
}

export type Told = Pick<Screening, 'id' | 'screenId' | 'startsAt' | 'discussionMinutes' | 'cancelled'> & {
  sold: number
}

export interface DraftProblem {
  problem: TimetableProblem
  /** Where the draft has its screenings. */
  standing: Placement[]
  line: MinuteLine
}

const staffHours = 13

/**
 * The problem of an edition's draft timetable (docs/rules/timetable.md#asking): its screenings, where they stand, and
 * those that are wanted beside them. Ids are the house's; screenings without a row have those of `awaitedId`.
 */
export function problemOfDraft(draft: Draft): DraftProblem {
  const { timetable, pinnedIds } = draft
  const line = minuteLine(timetable.edition)
  const showings = new Map(draft.showings.map(showing => [showing.itemId, showing]))
  const live = timetable.screenings.filter(screening => !screening.cancelled)
  const placed = live.map(screening =>
    toPlaceAgain(screening, showings.get(screening.itemId), line, pinnedIds.has(screening.id)),
  )
  const awaited = timetable.items.flatMap(item =>
    awaitedOf(item, showings.get(item.id), live, minutesOf(item, timetable.filmMinutes)),
  )
  const screenings = withPremieres([...placed, ...awaited], live, showings)
  const liveIds = new Set(live.map(screening => screening.id))
  const told = draft.released.filter(each => !each.cancelled && liveIds.has(each.id))
  const venues = venuesTakingPart(timetable, [...live, ...told])
  return {
    line,
    standing: live.map(screening => placementOf(screening, line)),
    problem: {
      days: line.days,
      screens: venues.flatMap(venue =>
        venue.screens.map(screen => screenOf(screen, venue, timetable.windows, line)),
      ),
      items: itemsOf({ ...timetable, venues }, showings, live, line),
      screenings,
      guests: timetable.guests.map(guest => guestOf(guest, line)),
      travel: { otherwise: guestTravelMinutes, between: [] },
      pairs: [],
      affinities: affinitiesOf(draft.wantedTogether),
      released: told.map(each => ({ ...placementOf(each, line), sold: each.sold })),
      staffHours,
    },
  }
}

/**
 * Venues belong to the organisation, and another edition of it may be in another town: a screen takes part that has
 * opening hours in this edition or a screening. Where no screen has hours, all do.
 */
function venuesTakingPart(
  { venues, windows }: Pick<Timetable, 'venues' | 'windows'>,
  standing: readonly Pick<Screening, 'screenId'>[],
): Venue[] {
  if (windows.length === 0) return venues
  const part = new Set([...windows, ...standing].map(({ screenId }) => screenId))
  return venues.map(venue => ({ ...venue, screens: venue.screens.filter(({ id }) => part.has(id)) }))
}

function placementOf(
  screening: Pick<Screening, 'id' | 'screenId' | 'startsAt' | 'discussionMinutes'>,
  line: MinuteLine,
): Placement {
  return {
    screeningId: screening.id,
    screenId: screening.screenId,
    start: line.minuteOf(screening.startsAt),
    discussion: screening.discussionMinutes > 0,
  }
}

function toPlaceAgain(
  screening: Screening,
  showing: Showing | undefined,
  line: MinuteLine,
  pinned: boolean,
): ScreeningToPlace {
  const { screenId, start, discussion } = placementOf(screening, line)
  const discussing = showing?.discussions.guestIds ?? []
  return {
    ...asWanted,
    id: screening.id,
    itemId: screening.itemId,
    kind: screening.kind,
    introduction: screening.introductionMinutes,
    minutes: screening.filmMinutes,
    discussion: screening.discussionMinutes || showing?.discussions.minutes || 0,
    demand: showing?.demand ?? null,
    guestIds: screening.guestIds.filter(id => !discussing.includes(id)),
    pinned: pinned ? { screenId, start, discussion } : null,
  }
}

const asWanted = {
  premiere: false,
  gala: false,
  pinned: null,
  screenIds: null,
  dates: null,
  dayParts: null,
  forbidden: [],
} satisfies Partial<ScreeningToPlace>

/** The screenings that a showing wants beside those there are. An item whose films' minutes are unknown waits for them. */
function awaitedOf(
  item: ProgrammeItem,
  showing: Showing | undefined,
  live: readonly Screening[],
  minutes: number | undefined,
): ScreeningToPlace[] {
  if (!showing || !minutes) return []
  return screeningKinds.flatMap(kind => {
    const there = live.filter(screening => screening.itemId === item.id && screening.kind === kind).length
    return Array.from({ length: Math.max(0, showing.wanted[kind] - there) }, (_, index) => ({
      ...asWanted,
      id: awaitedId(item.id, kind, index + 1),
      itemId: item.id,
      kind,
      introduction: showing.introductionMinutes,
      minutes,
      discussion: kind === 'public' ? showing.discussions.minutes : 0,
      demand: showing.demand,
      guestIds: [],
    }))
  })
}

/** All films one after the other; undefined as soon as one is not known. */
function minutesOf(item: ProgrammeItem, filmMinutes: Timetable['filmMinutes']): number | undefined {
  const minutes = item.filmIds.map(id => filmMinutes[id])
  return minutes.every(each => each !== undefined) ? minutes.reduce((sum, each) => sum + each, 0) : undefined
}

/** An item's premiere is its first public screening as the draft has it, else the first that is wanted. */
function withPremieres(
  screenings: readonly ScreeningToPlace[],
  live: readonly Screening[],
  showings: ReadonlyMap<string, Showing>,
): ScreeningToPlace[] {
  const order = new Map(live.map((screening, index) => [screening.id, index]))
  const firsts = new Map<string, ScreeningToPlace>()
  const byStart = [...screenings].sort(
    (one, other) => (order.get(one.id) ?? live.length) - (order.get(other.id) ?? live.length),
  )
  for (const screening of byStart) {
    if (screening.kind === 'public' && !firsts.has(screening.itemId)) firsts.set(screening.itemId, screening)
  }
  return screenings.map(screening => {
    const showing = showings.get(screening.itemId)
    const first = firsts.get(screening.itemId) === screening
    return showing && first ? { ...screening, premiere: showing.premiere, gala: showing.gala } : screening
  })
}

function screenOf(
  screen: Screen,
  venue: Venue,
  windows: readonly OpeningWindow[],
  line: MinuteLine,
): ScreenToUse {
  const open = windows
    .filter(({ screenId }) => screenId === screen.id)
    .map(({ opens, closes }) => ({ from: line.minuteOf(opens), to: line.minuteOf(closes) }))
  return {
    id: screen.id,
    name: `${venue.name} ${screen.name}`.trim(),
    venueId: venue.id,
    capacity: screen.capacity || null,
    formats: screen.formats,
    turnaround: screen.turnaroundMinutes,
    // A screen without windows is always open (docs/rules/clashes.md#opening-windows).
    windows: open.length > 0 ? open : line.days.map(day => ({ from: day.turns, to: day.turns + 24 * 60 })),
  }
}

function itemsOf(
  timetable: Draft['timetable'],
  showings: ReadonlyMap<string, Showing>,
  live: readonly Screening[],
  line: MinuteLine,
): ItemToShow[] {
  const screenIds = new Set(timetable.venues.flatMap(venue => venue.screens.map(screen => screen.id)))
  return timetable.items.map(item => {
    const showing = showings.get(item.id)
    const held = live.filter(
      screening =>
        screening.itemId === item.id && screening.kind === 'public' && screening.discussionMinutes > 0,
    ).length
    const titles = item.filmIds.map(id => timetable.filmTitles[id] ?? '')
    return {
      id: item.id,
      name: Object.values(item.title)[0] || titles.join(' + '),
      filmIds: item.filmIds,
      sectionId: item.sectionId,
      print: showing?.print ? printOf(item.id, showing.print, line, screenIds) : null,
      // Without a wish of its own an item keeps the discussions that it has.
      discussions: showing
        ? { wanted: showing.discussions.wanted, guestIds: showing.discussions.guestIds }
        : { wanted: held, guestIds: [] },
      apart: showing?.apartMinutes ?? 0,
      startsWithin: showing?.startsWithin ?? null,
      press: showing?.press ?? 'anywhere',
    }
  })
}

function printOf(
  itemId: string,
  print: NonNullable<Showing['print']>,
  line: MinuteLine,
  screenIds: ReadonlySet<string>,
): PrintToShow {
  const span = (stay: { from: Temporal.ZonedDateTime; to: Temporal.ZonedDateTime }) => ({
    from: line.minuteOf(stay.from),
    to: line.minuteOf(stay.to),
  })
  return {
    id: itemId,
    name: print.name,
    format: print.format,
    windows: print.windows.map(span),
    keys: print.keys.map(key => ({
      ...span(key),
      screenIds: key.screenIds?.filter(id => screenIds.has(id)) ?? null,
    })),
    moves: print.movesMinutes,
  }
}

function guestOf(guest: Guest, line: MinuteLine): GuestToCome {
  const { arrives, leaves } = guest
  if (!arrives && !leaves) return { id: guest.id, name: guest.name, present: [] }
  const from = arrives ? line.minuteOf(arrives) : Math.min(0, ...line.days.map(day => day.midnight))
  const to = leaves ? line.minuteOf(leaves) : line.days.at(-1)!.turns + 48 * 60
  return { id: guest.id, name: guest.name, present: [{ from, to }] }
}

/** Two items' share: people who want both, of the most that any two have; nothing below five. */
function affinitiesOf(pairs: Draft['wantedTogether']): TimetableProblem['affinities'] {
  const fewest = 5
  const told = pairs.filter(pair => pair.people >= fewest)
  const most = Math.max(...told.map(pair => pair.people))
  return told.map(({ itemIds, people }) => ({ itemIds, share: people / most }))
}
