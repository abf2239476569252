import { findBest } from './find-best.ts'
import { findSwap } from './find-swap.ts'
import type { LeftOut, Plan, PlanProgramme, PlanTerms } from './plan.ts'
import { layOutQuestion, type Question, worthOf } from './question.ts'
import { whyLeftOut } from './why-left-out.ts'

/** The best plan of a visitor (docs/rules/visitors-plan.md); the terms are checked before (`whyNotTerms`). */
export function planVisit(programme: PlanProgramme, terms: PlanTerms): Plan {
  const question = layOutQuestion(programme, terms)
  const { chosen, points, atMost } = findBest(question)
  return { screenings: told(question, terms, chosen), points, atMost }
}

/** The best plan, and for every starred film that is not in it the reasons and the swap; in the order of the wishes. */
export function explainVisit(programme: PlanProgramme, terms: PlanTerms): { plan: Plan; leftOut: LeftOut[] } {
  const question = layOutQuestion(programme, terms)
  const found = findBest(question)
  const screenings = told(question, terms, found.chosen)
  const seen = new Set(screenings.flatMap(({ filmIds }) => filmIds))
  const leftOut = terms.wishes.flatMap(({ filmId }, film): LeftOut[] => {
    if (seen.has(filmId)) return []
    const showing = programme.screenings.filter(({ filmIds }) => filmIds.includes(filmId))
    const reasons = showing.map(screening => ({
      screeningId: screening.screeningId,
      reason: whyLeftOut(programme, terms, screenings, screening),
    }))
    return [{ filmId, screenings: reasons, swap: findSwap(question, terms, found.chosen, film) }]
  })
  return { plan: { screenings, points: found.points, atMost: found.atMost }, leftOut }
}

function told(question: Question, terms: PlanTerms, chosen: readonly number[]): Plan['screenings'] {
  const worth = worthOf(question)
  return chosen.map(index => {
    const { screening, films, held } = question.stations[index]!
    const filmIds = films.map(film => terms.wishes[film]!.filmId)
    return { screeningId: screening.screeningId, filmIds, points: worth[index]!, held }
  })
}
