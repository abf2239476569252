import { holds, overlap } from '../spans.ts'
import type { Standing } from '../standing.ts'
import type { HardCheck } from './rule.ts'

/** docs/rules/timetable.md, `pinned`. */
export const pinnedCheck: HardCheck = (_, all) =>
  all
    .filter(({ screening, screen, start, discussion }) => {
      const { pinned } = screening
      if (pinned === null) return false
      const held = pinned.discussion && screening.discussion > 0
      return pinned.screenId !== screen.id || pinned.start !== start || held !== discussion
    })
    .map(it => ({ rule: 'pinned', screeningIds: [it.id] }))

/** `forbidden`. */
export const forbiddenCheck: HardCheck = (_, all) =>
  all.filter(isForbidden).map(it => ({ rule: 'forbidden', screeningIds: [it.id] }))

function isForbidden({ screening, screen, day, dayPart, span }: Standing): boolean {
  const { screenIds, dates, dayParts, forbidden } = screening
  return (
    screenIds?.includes(screen.id) === false ||
    dates?.includes(day.date) === false ||
    dayParts?.includes(dayPart) === false ||
    forbidden.some(it => (it.screenId === null || it.screenId === screen.id) && overlap(it, span))
  )
}

/** `starts-within`. */
export const startsWithinCheck: HardCheck = (_, all) =>
  all
    .filter(({ item, clock }) => item.startsWithin !== null && !holds(item.startsWithin, clock, clock + 1))
    .map(it => ({ rule: 'starts-within', screeningIds: [it.id] }))
