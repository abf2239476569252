import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { whyNotTerms } from './check-terms.ts'
import { type Meal, mostWishes, type PlanWish } from './plan.ts'

/** What somebody wants of their days, as they say it: dates and wall clock times of the festival. */
export interface VisitTerms {
  /** `2026-08-05`, festival days. */
  daysOff: string[]
  /** `2026-08-05T16:30`. */
  arrives: string | null
  leaves: string | null
  pause: number
  mostADay: number | null
  meals: Meal[]
}

/** A screening as it stood when it was planned, so that a change can be told. */
export interface PlannedVisit {
  screeningId: string
  /** ISO 8601, an instant. */
  startsAt: string
  screenId: string
}

/** Somebody's stars of an edition and the plan they made of them (docs/rules/my-festival.md). */
export interface VisitPlan {
  id: string
  editionId: string
  /** The secret of its owner: whoever has it can change the plan. */
  token: string
  /** The secret of the link to show it to others: whoever has it can read the plan. */
  shareToken: string
  language: HouseLanguage
  wishes: PlanWish[]
  terms: VisitTerms
  /** Screenings for which there is a ticket. */
  held: string[]
  /** What was last planned, by start: what calendars and others see. */
  planned: PlannedVisit[]
  /** Counts every change. */
  version: number
}

/** Before anybody says anything: a quarter of an hour between two screenings. */
export const usualTerms: VisitTerms = {
  daysOff: [],
  arrives: null,
  leaves: null,
  pause: 15,
  mostADay: null,
  meals: [],
}

/** Tickets that a plan can stand on. */
const mostHeld = 100
const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** What is wrong with a plan that somebody wants to keep, before any programme is looked at. */
export function whyNotPlan(
  plan: Pick<VisitPlan, 'wishes' | 'terms' | 'held' | 'planned'>,
): Refusal<'wrong-value'> | undefined {
  const { wishes, terms, held, planned } = plan
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  if (held.length > mostHeld) return wrong('held', held.length)
  if (planned.length > mostHeld + mostWishes) return wrong('planned', planned.length)
  const off = terms.daysOff.find(date => !day.test(date))
  if (off !== undefined || terms.daysOff.length > 100) return wrong('daysOff', off ?? terms.daysOff.length)
  for (const field of ['arrives', 'leaves'] as const) {
    const value = terms[field]
    if (value !== null && !moment.test(value)) return wrong(field, value)
  }
  if (terms.arrives && terms.leaves && terms.leaves <= terms.arrives) return wrong('leaves', terms.leaves)
  return whyNotTerms({ ...terms, wishes, held, daysOff: [], arrives: null, leaves: null })
}
