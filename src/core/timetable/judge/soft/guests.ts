import { type Cost, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `discussions`. */
export const discussionsCost: Cost = ({ problem }, all) => {
  const held = all.filter(it => it.discussion && it.screening.kind === 'public')
  return sumOf(problem.items, ({ id, discussions }) => {
    const got = held.filter(it => it.item.id === id).length
    return 15 * Math.max(0, discussions.wanted - got)
  })
}

/** `guest-days`. */
export const guestDaysCost: Cost = ({ problem }, all) =>
  sumOf(problem.guests, ({ id }) => {
    const days = new Set(all.filter(it => it.guestIds.has(id)).map(it => it.day.date))
    return 5 * Math.max(0, days.size - 1)
  })

/** `guest-dawn`. */
export const guestDawnCost: Cost = (_, all) =>
  sumOf(all, ({ clock, guestIds }) => (clock < 10 * 60 ? 3 * guestIds.size : 0))
