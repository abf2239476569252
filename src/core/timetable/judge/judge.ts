import type { Placement, TimetableProblem } from '../problem.ts'
import {
  type HardRule,
  type Judgement,
  type Points,
  type SoftRule,
  softRules,
  type Violation,
  type Weights,
} from '../rules.ts'
import { type Asked, askedBy } from './asked.ts'
import { guestCheck, guestPresentCheck } from './hard/guests.ts'
import { apartCheck, filmAtOnceCheck, premiereCheck, pressCheck } from './hard/own-screenings.ts'
import { keyCheck, printCheck } from './hard/prints.ts'
import type { HardCheck } from './hard/rule.ts'
import { formatCheck, openingCheck, screenCheck } from './hard/screens.ts'
import { pairCheck } from './hard/stated-pairs.ts'
import { forbiddenCheck, pinnedCheck, startsWithinCheck } from './hard/wanted-places.ts'
import { closenessCost } from './soft/closeness.ts'
import { dayBalanceCost } from './soft/day-balance.ts'
import { demandCost } from './soft/demand.ts'
import { discussionsCost, guestDawnCost, guestDaysCost } from './soft/guests.ts'
import { sameDayCost, sameDayPartCost, sameVenueCost } from './soft/repeats.ts'
import type { Cost } from './soft/rule.ts'
import { sameAudienceCost } from './soft/same-audience.ts'
import { holesCost, staffDaysCost } from './soft/screen-days.ts'
import { primeTimeCost, tidyStartsCost } from './soft/starts.ts'
import { type Standing, standings } from './standing.ts'

const hardChecks: Record<HardRule, HardCheck> = {
  screen: screenCheck,
  opening: openingCheck,
  format: formatCheck,
  print: printCheck,
  key: keyCheck,
  pinned: pinnedCheck,
  forbidden: forbiddenCheck,
  guest: guestCheck,
  'guest-present': guestPresentCheck,
  'film-at-once': filmAtOnceCheck,
  apart: apartCheck,
  premiere: premiereCheck,
  press: pressCheck,
  'starts-within': startsWithinCheck,
  pair: pairCheck,
}

export const costs: Record<SoftRule, Cost> = {
  demand: demandCost,
  'same-audience': sameAudienceCost,
  'same-day-part': sameDayPartCost,
  'same-day': sameDayCost,
  'same-venue': sameVenueCost,
  'prime-time': primeTimeCost,
  discussions: discussionsCost,
  'guest-days': guestDaysCost,
  'guest-dawn': guestDawnCost,
  'day-balance': dayBalanceCost,
  holes: holesCost,
  'staff-days': staffDaysCost,
  'tidy-starts': tidyStartsCost,
  closeness: closenessCost,
}

/**
 * What docs/rules/timetable.md says of a timetable, read plainly. It shares nothing with the solver, so that each can
 * find the other out. `problem` must be without faults (`faultsOfProblem`); a placement must name a screening and a
 * screen of it, and no screening twice, or this throws.
 */
export function judgeTimetable(
  problem: TimetableProblem,
  placements: Placement[],
  weights: Weights,
): Judgement {
  const asked = askedBy(problem)
  const all = standings(asked, placements)
  const placed = new Set(all.map(it => it.id))
  const points = Object.fromEntries(
    softRules.map(rule => [rule, weights[rule] * costs[rule](asked, all)]),
  ) as Points
  return {
    violations: violationsAmong(asked, all),
    points,
    soft: softRules.reduce((sum, rule) => sum + points[rule], 0),
    unplaced: problem.screenings.map(it => it.id).filter(id => !placed.has(id)),
  }
}

/** The hard rules that are broken among some screenings, which come earliest first. */
export function violationsAmong(asked: Asked, all: Standing[]): Violation[] {
  return Object.values(hardChecks).flatMap(check => check(asked, all))
}
