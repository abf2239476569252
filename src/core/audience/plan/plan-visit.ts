import { findBest } from './find-best.ts'
import type { Plan, PlanProgramme, PlanTerms } from './plan.ts'
import { layOutQuestion, type Question, worthOf } from './question.ts'

/** The best plan of a visitor (docs/rules/visitors-plan.md); the terms are checked before (`whyNotTerms`). */
export function planVisit(programme: PlanProgramme, terms: PlanTerms): Plan {
  const question = layOutQuestion(programme, terms)
  const { chosen, points, atMost } = findBest(question)
  return { screenings: told(question, terms, chosen), points, atMost }
}

function told(question: Question, terms: PlanTerms, chosen: readonly number[]): Plan['screenings'] {
  const worth = worthOf(question)
  return chosen.map(index => {
    const { screening, films, held } = question.stations[index]!
    const filmIds = films.map(film => terms.wishes[film]!.filmId)
    return { screeningId: screening.screeningId, filmIds, points: worth[index]!, held }
  })
}
