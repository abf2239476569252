import type { PlanProgramme, PlanScreening, PlanTerms } from './plan.ts'

/** A meal on its day, in minutes of the one line of time. */
export interface DayMeal {
  from: number
  to: number
  minutes: number
}

/** Minutes that have to lie between the end of the one and the start of the next. */
export function minutesNeeded(
  { walking }: Pick<PlanProgramme, 'walking'>,
  { pause }: Pick<PlanTerms, 'pause'>,
  one: Pick<PlanScreening, 'venue'>,
  next: Pick<PlanScreening, 'venue'>,
): number {
  return Math.max(pause, walking[one.venue]![next.venue]!)
}

/**
 * How many of a day's meals have been had after a free stretch, if so many were had before it: as many as fit, one after
 * the other, beside the walk. Having had more is never worse.
 */
export function mealsHad(
  meals: readonly DayMeal[],
  had: number,
  stretch: { from: number; to: number; walk: number },
): { had: number; spent: number } {
  let spent = 0
  let now = had
  for (; now < meals.length; now++) {
    const { from, to, minutes } = meals[now]!
    const room = Math.min(to, stretch.to) - Math.max(from, stretch.from)
    if (room < minutes || stretch.to - stretch.from < stretch.walk + spent + minutes) break
    spent += minutes
  }
  return { had: now, spent }
}

/** The meals that somebody wants on a day: not those for which there is no time before they arrive or after they leave. */
export function mealsOn(
  programme: Pick<PlanProgramme, 'days'>,
  terms: Pick<PlanTerms, 'meals' | 'arrives' | 'leaves'>,
  day: number,
): DayMeal[] {
  const midnight = programme.days[day]!.noon - 12 * 60
  return terms.meals
    .map(({ from, to, minutes }) => ({ from: midnight + from, to: midnight + to, minutes }))
    .filter(({ from, to, minutes }) => {
      const there = Math.min(to, terms.leaves ?? to) - Math.max(from, terms.arrives ?? from)
      return there >= minutes
    })
}
