import { type Asked, kindOf } from '../asked.ts'
import { everyTwo, type Standing } from '../standing.ts'
import { type Cost, groupsBy, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `same-day-part`. */
export const sameDayPartCost: Cost = (asked, all) =>
  4 * repeatsWhere(asked, all, (one, other) => one.dayPart === other.dayPart)

/** `same-day`. */
export const sameDayCost: Cost = (asked, all) =>
  8 * repeatsWhere(asked, all, (one, other) => one.day.date === other.day.date)

/** `same-venue`. */
export const sameVenueCost: Cost = (asked, all) =>
  2 * repeatsWhere(asked, all, (one, other) => one.screen.venueId === other.screen.venueId)

function repeatsWhere(asked: Asked, all: Standing[], alike: (one: Standing, other: Standing) => boolean) {
  return sumOf(
    groupsBy(all, it => kindOf(it.screening)),
    group => {
      const times = asked.wanted.get(kindOf(group[0]!.screening))!
      return sumOf(everyTwo(group), ([one, other]) => (alike(one, other) ? 1 / (times - 1) : 0))
    },
  )
}
