import type { Share } from './share.ts'

const pointsOfDiscussion = 15

/** docs/rules/timetable.md#points, `discussions`: what it takes off the points of those that are not held. */
export const discussionsShare: Share = ({ compiled, discussionsHeld }, { screening, held }) => {
  if (!held || !compiled.isPublic[screening]) return 0
  const item = compiled.item[screening]!
  return discussionsHeld[item]! < compiled.discussionsWanted[item]! ? -pointsOfDiscussion : 0
}

/** What no discussion at all costs. */
export function discussionsMissing(wanted: Int32Array): number {
  return wanted.reduce((sum, it) => sum + it * pointsOfDiscussion, 0)
}

/** `guest-days`. */
export const guestDaysShare: Share = ({ compiled, attended, daysAttended }, { screening, held, day }) => {
  const { guestsOf, days } = compiled
  const attending = screening * 2 + held
  let points = 0
  for (let at = guestsOf.from[attending]!; at < guestsOf.from[attending + 1]!; at++) {
    const guest = guestsOf.all[at]!
    if (attended[guest * days + day] === 0 && daysAttended[guest]! > 0) points += 5
  }
  return points
}

/** `guest-dawn`. */
export const guestDawnShare: Share = ({ compiled: { guestsOf } }, { screening, held, clock }) => {
  if (clock >= 10 * 60) return 0
  const attending = screening * 2 + held
  return 3 * (guestsOf.from[attending + 1]! - guestsOf.from[attending]!)
}
