import { type Points, type SoftRule, softRules } from '../../rules.ts'
import { Board } from '../board/board.ts'
import type { Place } from '../board/place.ts'
import type { Compiled } from '../compile/compiled.ts'
import { allAway, closenessShare } from './closeness.ts'
import { dayBalanceShare } from './day-balance.ts'
import { demandShare } from './demand.ts'
import { discussionsMissing, discussionsShare, guestDawnShare, guestDaysShare } from './guests.ts'
import { sameDayPartShare, sameDayShare, sameVenueShare } from './repeats.ts'
import { sameAudienceShare } from './same-audience.ts'
import { besideOf, holesShare, staffDaysShare } from './screen-days.ts'
import type { Share } from './share.ts'
import { primeTimeShare, tidyStartsShare } from './starts.ts'

const shares: Record<SoftRule, Share> = {
  demand: demandShare,
  'same-audience': sameAudienceShare,
  'same-day-part': sameDayPartShare,
  'same-day': sameDayShare,
  'same-venue': sameVenueShare,
  'prime-time': primeTimeShare,
  discussions: discussionsShare,
  'guest-days': guestDaysShare,
  'guest-dawn': guestDawnShare,
  'day-balance': dayBalanceShare,
  holes: (board, place) => holesShare(board, place, besideOf(board, place)),
  'staff-days': (board, place) => staffDaysShare(board, place, besideOf(board, place)),
  'tidy-starts': tidyStartsShare,
  closeness: closenessShare,
}

/** The weighted points of a timetable that breaks no hard rule, by rule. */
export function pointsByRule(compiled: Compiled, places: readonly Place[]): Points {
  const points = Object.fromEntries(softRules.map(rule => [rule, 0])) as Points
  points.discussions = discussionsMissing(compiled.discussionsWanted)
  points.closeness = allAway(compiled)
  const board = new Board(compiled)
  for (const place of places) {
    for (const rule of softRules) points[rule] += shares[rule](board, place)
    board.put(place)
  }
  for (const rule of softRules) points[rule] *= compiled.weights[rule]
  return points
}
