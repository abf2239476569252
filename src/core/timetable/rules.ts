import type { Placement } from './problem.ts'

/** Rules that are never broken silently, each with a section in docs/rules/timetable.md. */
export const hardRules = [
  'screen',
  'opening',
  'format',
  'print',
  'key',
  'pinned',
  'forbidden',
  'guest',
  'guest-present',
  'film-at-once',
  'apart',
  'premiere',
  'press',
  'starts-within',
  'pair',
] as const
export type HardRule = (typeof hardRules)[number]

/** A hard rule that a timetable breaks. */
export interface Violation {
  rule: HardRule
  /** The screening, or the two, earlier first. */
  screeningIds: string[]
  /** For `guest` and `guest-present`. */
  guestId?: string
  /** Minutes that are missing, where the rule counts minutes. */
  missing?: number
}

/** Wishes, each with points a timetable pays for not granting it (docs/rules/timetable.md#points). */
export const softRules = [
  'demand',
  'same-audience',
  'same-day-part',
  'same-day',
  'same-venue',
  'prime-time',
  'discussions',
  'guest-days',
  'guest-dawn',
  'day-balance',
  'holes',
  'staff-days',
  'tidy-starts',
  'closeness',
] as const
export type SoftRule = (typeof softRules)[number]

export type Points = Record<SoftRule, number>

/** What each rule's points are multiplied by; 1 everywhere unless a festival says otherwise. */
export type Weights = Record<SoftRule, number>

export const evenWeights: Weights = Object.fromEntries(softRules.map(rule => [rule, 1])) as Weights

/** What the plain checker says of a timetable. */
export interface Judgement {
  violations: Violation[]
  /** Weighted points by rule. */
  points: Points
  /** Their sum. */
  soft: number
  /** Screenings that stand nowhere. */
  unplaced: string[]
}

/** A timetable with what it costs. */
export interface Solution {
  placements: Placement[]
  unplaced: string[]
  soft: number
}
