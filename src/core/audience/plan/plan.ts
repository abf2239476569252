/**
 * Shapes of the visitor's plan (docs/rules/visitors-plan.md). They are JSON, and times are whole minutes since
 * 1970-01-01T00:00Z, because the browser plans too, and not every browser has Temporal.
 */

/** What the released timetable says to a planner. */
export interface PlanProgramme {
  /** By start, then id. */
  screenings: PlanScreening[]
  /** The festival days, first to last. */
  days: PlanDay[]
  /** Minutes on foot from one venue to another, by their places in one list. */
  walking: number[][]
}

export interface PlanDay {
  /** `2026-08-05` */
  date: string
  /** The moment at which it is noon there: clock times of the day count from it. */
  noon: number
}

export interface PlanScreening {
  screeningId: string
  filmIds: string[]
  starts: number
  /** When the discussion is over. */
  ends: number
  /** Place of the festival day in `days`. */
  day: number
  /** Place of the venue in `walking`. */
  venue: number
  /** Why nobody can get a seat any more. */
  closed?: 'cancelled' | 'over' | 'sold-out'
}

/** From 1 to 5; a plain star is 3. */
export type Rating = 1 | 2 | 3 | 4 | 5

export interface PlanWish {
  filmId: string
  rating: Rating
}

/** So many minutes on end between two clock times, in minutes from midnight. */
export interface Meal {
  from: number
  to: number
  minutes: number
}

/** What one visitor wants of their days. */
export interface PlanTerms {
  /** Each film once. */
  wishes: PlanWish[]
  /** Ids of screenings for which there is a ticket. */
  held: string[]
  /** Places in `days`. */
  daysOff: number[]
  arrives: number | null
  leaves: number | null
  /** Least minutes between two screenings. */
  pause: number
  mostADay: number | null
  /** One after the other in the day. */
  meals: Meal[]
}

export interface Plan {
  /** By start. */
  screenings: PlannedScreening[]
  points: number
  /** What no plan can exceed; the same as `points` where the search went to its end, as it does unless it is given up. */
  atMost: number
}

export interface PlannedScreening {
  screeningId: string
  /** The starred films that it brings. */
  filmIds: string[]
  points: number
  held: boolean
}

/** Why a film is not in the plan, screening by screening, and what it would take. */
export interface LeftOut {
  filmId: string
  /** By start; none: the film is not shown. */
  screenings: { screeningId: string; reason: LeftOutReason }[]
  swap: Swap | null
}

export type LeftOutReason =
  | { why: 'cancelled' | 'over' | 'sold-out' | 'day-off' | 'before-arrival' | 'after-departure' | 'meal' }
  | { why: 'clashes'; with: Clash[] }
  | { why: 'seen-elsewhere'; filmId: string }
  | { why: 'day-full'; most: number }

export interface Clash {
  screeningId: string
  /** Minutes that it takes from the end of the one to the start of the other. */
  needed: number
  /** Minutes that there are; negative while both run. */
  there: number
}

/** A plan that has the film, as a change of the best one. */
export interface Swap {
  screeningId: string
  /** Starred films that go. */
  goes: string[]
  /** Other starred films that come in, and where. */
  comes: SeenAt[]
  /** Films that are seen in another screening than before. */
  moves: SeenAt[]
  /** Points that the plan loses. */
  costs: number
}

export interface SeenAt {
  filmId: string
  screeningId: string
}

export const mostWishes = 80
export const mostMeals = 3

/** Points of a film by its rating, from 1 (docs/rules/visitors-plan.md#what-a-film-is-worth). */
export function pointsOf(rating: Rating): number {
  return (rating * (rating + 1)) / 2
}
