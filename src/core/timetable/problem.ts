import type { ScreeningKind } from '#core/programme/screening.ts'

/**
 * A timetable to be made (docs/rules/timetable.md). Times are whole **minutes** on one line that starts at the
 * problem's first local midnight; the faces turn them into moments of the edition's zone. Ids are the caller's own.
 */
export interface TimetableProblem {
  /** Festival days in order. */
  days: FestivalDay[]
  screens: ScreenToUse[]
  items: ItemToShow[]
  /** Every screening that is wanted, in no order. */
  screenings: ScreeningToPlace[]
  guests: GuestToCome[]
  /** Minutes between two venues for people; `otherwise` where no pair says it, 0 within one venue. */
  travel: { otherwise: number; between: { venueIds: [string, string]; minutes: number }[] }
  pairs: PairRule[]
  /** Items that the same people want to see, from stars and wish-lists; a section counts by itself. */
  affinities: { itemIds: [string, string]; share: number }[]
  /** What ticket holders were told last; nothing counts as moved without it. */
  released: (Placement & { sold: number })[]
  /** Hours from first start to last end on one screen and day before a staff day is too long. */
  staffHours: number
}

/** A festival day; screenings belong to it from `turns` on (docs/rules/festival-day.md). */
export interface FestivalDay {
  /** YYYY-MM-DD. */
  date: string
  /** The minute of its local midnight, so that `start - midnight` is what the clock shows. */
  midnight: number
  /** The minute at which it begins, some hours after midnight. */
  turns: number
}

/** From its first minute up to, not including, its last. */
export interface Span {
  from: number
  to: number
}

export interface ScreenToUse {
  id: string
  name: string
  venueId: string
  /** Seats; null = not known. */
  capacity: number | null
  /** Empty = not known: shows anything. */
  formats: string[]
  /** Minutes between the end of one screening and the start of the next. */
  turnaround: number
  /** A screening must fit whole into one of them. */
  windows: Span[]
}

export interface ItemToShow {
  id: string
  name: string
  filmIds: string[]
  sectionId: string | null
  /** The one copy it is shown from; null = nothing is asked of formats, windows or keys. */
  print: PrintToShow | null
  /** How many of its public screenings end with a discussion, and who must be there for one. */
  discussions: { wanted: number; guestIds: string[] }
  /** Least minutes from the end of one of its screenings to the start of the next. */
  apart: number
  /** Clock minutes of the festival day (23:30 = 1410, 01:00 = 1500) within which it may start; for age and late night. */
  startsWithin: Span | null
  /** Where its press and industry screenings stand to its public ones. */
  press: 'before' | 'after' | 'anywhere'
}

export interface PrintToShow {
  id: string
  name: string
  format: string
  /** When it is in the house; empty = always. */
  windows: Span[]
  /** When its key plays it, on which screens (null = all); empty = needs no key. */
  keys: (Span & { screenIds: string[] | null })[]
  /** Minutes it needs from one venue to another; null = any number of copies, it is nowhere missing. */
  moves: number | null
}

export interface ScreeningToPlace {
  id: string
  itemId: string
  kind: ScreeningKind
  introduction: number
  minutes: number
  /** Minutes of the discussion, if one is held; 0 = none is ever held. */
  discussion: number
  /** People who would come; null = not known. */
  demand: number | null
  /** Who is there in any case, with or without a discussion. */
  guestIds: string[]
  /** Before every other public or school screening of its item. */
  premiere: boolean
  /** Wants to start in the prime time of an evening. */
  gala: boolean
  /** Where it stands whatever happens. */
  pinned: { screenId: string; start: number; discussion: boolean } | null
  /** Screens and days it must keep to; null = any. */
  screenIds: string[] | null
  dates: string[] | null
  dayParts: DayPart[] | null
  /** Where it must not be: on that screen (null = on all) it must not touch the span. */
  forbidden: (Span & { screenId: string | null })[]
}

/** By the clock minute of the start (docs/rules/timetable.md#day-parts). */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const
export type DayPart = (typeof dayParts)[number]

export interface GuestToCome {
  id: string
  name: string
  /** Empty = present throughout. */
  present: Span[]
}

/**
 * `apart`: at least `minutes` between the two. `together`: the second follows the first on the same screen, at most
 * `minutes` after its end. `before`: the first ends at least `minutes` before the second starts.
 */
export interface PairRule {
  relation: 'apart' | 'together' | 'before'
  screeningIds: [string, string]
  minutes: number
}

/** A screening on a screen at a time. Its end is `start + introduction + minutes (+ discussion)`. */
export interface Placement {
  screeningId: string
  screenId: string
  start: number
  /** Whether the discussion is held after this one. */
  discussion: boolean
}
