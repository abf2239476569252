import { travelMinutes } from '../asked.ts'
import { holds, joined } from '../spans.ts'
import { everyTwo } from '../standing.ts'
import { type HardCheck, missingMinutes, together } from './rule.ts'

/** docs/rules/timetable.md, `guest`. */
export const guestCheck: HardCheck = (asked, all) =>
  [...together(all, it => it.guestIds)].flatMap(([guestId, attended]) =>
    [...everyTwo(attended)].flatMap(([earlier, later]) => {
      const travel = travelMinutes(asked, earlier.screen.venueId, later.screen.venueId)
      const missing = missingMinutes(earlier, later, travel)
      return missing > 0 ? [{ rule: 'guest', screeningIds: [earlier.id, later.id], guestId, missing }] : []
    }),
  )

/** `guest-present`. */
export const guestPresentCheck: HardCheck = ({ guests }, all) =>
  all.flatMap(({ id, guestIds, start, end }) =>
    [...guestIds]
      .filter(guestId => {
        const present = guests.get(guestId)?.present ?? []
        return present.length > 0 && !joined(present).some(span => holds(span, start, end))
      })
      .map(guestId => ({ rule: 'guest-present', screeningIds: [id], guestId })),
  )
