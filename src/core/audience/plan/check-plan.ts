import type { Meal, PlanProgramme, PlanScreening, PlanTerms } from './plan.ts'

/** The first rule of docs/rules/visitors-plan.md that a set of screenings breaks. */
export type BrokenRule =
  | 'unknown'
  | 'twice'
  | 'ticket-left-out'
  | 'unavailable'
  | 'too-close'
  | 'too-many'
  | 'no-meal'
  | undefined

/**
 * Whether a set of screenings is a plan: the rules as they are written, one after the other, without anything of the search.
 */
export function brokenRule(
  programme: PlanProgramme,
  terms: PlanTerms,
  screeningIds: readonly string[],
): BrokenRule {
  const chosen = programme.screenings.filter(({ screeningId }) => screeningIds.includes(screeningId))
  if (chosen.length !== screeningIds.length) return 'unknown'
  const isHeld = ({ screeningId }: PlanScreening) => terms.held.includes(screeningId)
  const isThere = (id: string) => programme.screenings.some(({ screeningId }) => screeningId === id)
  if (terms.held.some(id => isThere(id) && !screeningIds.includes(id))) return 'ticket-left-out'
  const planned = chosen.filter(each => !isHeld(each))
  for (const { closed, day, starts, ends } of planned) {
    const isInside = starts >= (terms.arrives ?? starts) && ends <= (terms.leaves ?? ends)
    if (closed || terms.daysOff.includes(day) || !isInside) return 'unavailable'
  }
  for (const one of planned) {
    for (const other of chosen) {
      if (one === other) continue
      if (terms.wishes.some(({ filmId }) => [one, other].every(each => each.filmIds.includes(filmId))))
        return 'twice'
      const needed = Math.max(terms.pause, programme.walking[one.venue]![other.venue]!)
      if (one.starts < other.ends + needed && other.starts < one.ends + needed) return 'too-close'
    }
  }
  for (const [day, { noon }] of programme.days.entries()) {
    const ofDay = chosen.filter(each => each.day === day)
    const tickets = ofDay.filter(isHeld)
    if (ofDay.length > Math.max(tickets.length, terms.mostADay ?? ofDay.length)) return 'too-many'
    const meals: Meal[] = []
    for (const { from, to, minutes } of terms.meals) {
      const meal = { from: noon - 720 + from, to: noon - 720 + to, minutes }
      const there =
        Math.min(meal.to, terms.leaves ?? meal.to) - Math.max(meal.from, terms.arrives ?? meal.from)
      if (there < minutes) continue
      const beside = { ...programme, screenings: chosen.filter(isHeld) }
      if (tickets.length === 0 || haveRoom(beside, terms, tickets, [...meals, meal])) meals.push(meal)
    }
    if (ofDay.length > 0 && !haveRoom({ ...programme, screenings: chosen }, terms, ofDay, meals))
      return 'no-meal'
  }
  return undefined
}

/** Whether each meal can be given to one of the gaps of a day so that each gap has room for its meals and the walk. */
function haveRoom(
  { screenings, walking }: PlanProgramme,
  { arrives, leaves }: PlanTerms,
  ofDay: readonly PlanScreening[],
  meals: readonly Meal[],
): boolean {
  const gaps = [...ofDay, undefined].map((next, at) => {
    const start = next ?? screenings[screenings.indexOf(ofDay.at(-1)!) + 1]
    const earlier = screenings.slice(0, screenings.indexOf(ofDay[0]!) + at)
    const before = earlier.at(-1)
    return {
      from: before ? Math.max(...earlier.map(each => each.ends)) : (arrives ?? Number.NEGATIVE_INFINITY),
      to: start?.starts ?? leaves ?? Number.POSITIVE_INFINITY,
      walk: before && start ? walking[before.venue]![start.venue]! : 0,
    }
  })
  const place = (at: number, spent: readonly number[]): boolean => {
    const meal = meals[at]
    if (!meal) return true
    return gaps.some(({ from, to, walk }, gap) => {
      const minutes = spent[gap]! + meal.minutes
      const room = Math.min(to, meal.to) - Math.max(from, meal.from)
      return room >= meal.minutes && to - from >= walk + minutes && place(at + 1, spent.with(gap, minutes))
    })
  }
  return place(
    0,
    gaps.map(() => 0),
  )
}
