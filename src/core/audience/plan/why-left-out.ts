import type { LeftOutReason, PlannedScreening, PlanProgramme, PlanScreening, PlanTerms } from './plan.ts'
import { clashOf, whyUnavailable } from './stations.ts'

/** Why a screening of a film that was left out does not fit beside a plan, the first reason that there is. */
export function whyLeftOut(
  programme: PlanProgramme,
  terms: PlanTerms,
  planned: readonly PlannedScreening[],
  screening: PlanScreening,
): LeftOutReason {
  const why = whyUnavailable(terms, screening)
  if (why) return { why }
  const brought = new Map(planned.map(each => [each.screeningId, each.filmIds]))
  const others = programme.screenings.filter(({ screeningId }) => brought.has(screeningId))
  const clashes = others.flatMap(other => {
    const clash = clashOf(programme, terms, other, screening)
    return clash ? [{ screeningId: other.screeningId, ...clash }] : []
  })
  if (clashes.length > 0) return { why: 'clashes', with: clashes }
  const elsewhere = screening.filmIds.find(filmId => planned.some(({ filmIds }) => filmIds.includes(filmId)))
  if (elsewhere) return { why: 'seen-elsewhere', filmId: elsewhere }
  const ofDay = others.filter(({ day }) => day === screening.day).length
  return terms.mostADay !== null && ofDay >= terms.mostADay
    ? { why: 'day-full', most: terms.mostADay }
    : { why: 'meal' }
}
