import { type Refusal, refuse } from '#core/refusal.ts'
import { type Meal, mostMeals, mostWishes, type PlanTerms } from './plan.ts'

/** The longest pause and the longest meal, in minutes. */
export const longestPause = 180
/** No day has more. */
export const mostScreeningsADay = 12

/** What is wrong with what a visitor wants, before any programme is looked at. */
export function whyNotTerms(terms: PlanTerms): Refusal<'wrong-value'> | undefined {
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  const { wishes, pause, mostADay, meals, arrives, leaves } = terms
  if (wishes.length > mostWishes) return wrong('wishes', wishes.length)
  const films = new Set(wishes.map(({ filmId }) => filmId))
  if (films.size < wishes.length) return wrong('wishes', wishes.length)
  const rating = wishes.find(wish => !isWhole(wish.rating, 1, 5))?.rating
  if (rating !== undefined) return wrong('rating', rating)
  if (!isWhole(pause, 0, longestPause)) return wrong('pause', pause)
  if (mostADay !== null && !isWhole(mostADay, 1, mostScreeningsADay)) return wrong('mostADay', mostADay)
  if (arrives !== null && leaves !== null && leaves <= arrives) return wrong('leaves', leaves)
  if (meals.length > mostMeals) return wrong('meals', meals.length)
  const meal = meals.find((each, place) => !isMeal(each, meals[place - 1]))
  return (
    meal && wrong('meals', Number.isNaN(meal.from + meal.to) ? '' : `${clock(meal.from)}–${clock(meal.to)}`)
  )
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

/** A meal in the day, after the one before it. */
function isMeal({ from, to, minutes }: Meal, before: Meal | undefined): boolean {
  return (
    isWhole(from, before?.to ?? 0, 24 * 60) &&
    isWhole(to, from, 24 * 60) &&
    isWhole(minutes, 1, Math.min(to - from, longestPause))
  )
}
