import type { HardRule } from '../rules.ts'

/**
 * One rule about certain things, as part of a conflict: "the format of this item", "the hours of these screens on these
 * days". The faces make a sentence of it; only the ids that the rule is about are given.
 */
export interface RuleFact {
  rule: HardRule
  part?: FactPart
  /** For `screen`, those that fill the hours or must share them. */
  screeningIds?: string[]
  itemIds?: string[]
  printIds?: string[]
  guestIds?: string[]
  screenIds?: string[]
  /** For `opening` and `screen`, the festival days on which they matter. */
  dates?: string[]
}

/**
 * What of a rule that asks several things: of `forbidden` the screens, days, day-parts or spans; of `print` that it is
 * there, or its way between venues; of `screen` that the hours are filled as the others stand, or that these need them.
 */
export const factParts = [
  'screens',
  'days',
  'day-parts',
  'spans',
  'there',
  'on-the-way',
  'filled',
  'shared',
] as const
export type FactPart = (typeof factParts)[number]
