import type { Meal, PlanWish, Rating } from '#core/audience/plan/plan.ts'
import type { VisitPlan, VisitTerms } from '#core/audience/plan/visit-plan.ts'

/** Fields of the form, and what they say; the browser reads its own form by the same rules, so this runs in both. */
export type Fields = Readonly<Record<string, string>>

/** Days of the edition as the form shows them: one that is not ticked is off. */
export function readPlanForm(
  fields: Fields,
  dates: readonly string[],
): Pick<VisitPlan, 'wishes' | 'terms' | 'held'> {
  return {
    wishes: readRatings(fields),
    held: Object.keys(fields).flatMap(name => /^held-(.+)$/.exec(name)?.[1] ?? []),
    terms: readTerms(fields, dates),
  }
}

function readRatings(fields: Fields): PlanWish[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const filmId = /^star-(.+)$/.exec(name)?.[1]
    const rating = Number(value)
    return filmId && rating > 0 ? [{ filmId, rating: rating as Rating }] : []
  })
}

function readTerms(fields: Fields, dates: readonly string[]): VisitTerms {
  const text = (name: string) => (fields[name] ?? '').trim()
  return {
    daysOff: dates.filter(date => fields[`day-${date}`] === undefined),
    arrives: text('arrives').slice(0, 16) || null,
    leaves: text('leaves').slice(0, 16) || null,
    pause: text('pause') === '' ? 0 : Number(text('pause')),
    mostADay: text('most') === '' ? null : Number(text('most')),
    meals: [1, 2]
      .flatMap((number): Meal[] => {
        const minutes = Number(text(`meal-${number}`) || 0)
        if (minutes === 0) return []
        return [
          { from: minuteOf(text(`meal-${number}-from`)), to: minuteOf(text(`meal-${number}-to`)), minutes },
        ]
      })
      .sort((one, other) => one.from - other.from),
  }
}

/** "12:30" → 750; what is no clock time is no number. */
function minuteOf(clock: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? []
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes)
}
