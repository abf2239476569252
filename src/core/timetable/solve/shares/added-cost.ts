import type { Counters } from '../board/counters.ts'
import type { Place } from '../board/place.ts'
import type { Compiled } from '../compile/compiled.ts'
import { allAway, closenessShare } from './closeness.ts'
import { dayBalanceShare } from './day-balance.ts'
import { demandShare } from './demand.ts'
import { discussionsMissing, discussionsShare, guestDawnShare, guestDaysShare } from './guests.ts'
import { sameDayPartShare, sameDayShare, sameVenueShare } from './repeats.ts'
import { sameAudienceShare } from './same-audience.ts'
import { besideOf, holesShare, staffDaysShare } from './screen-days.ts'
import { primeTimeShare, tidyStartsShare } from './starts.ts'

/** What a place costs beside those that stand: the weighted points that it adds. */
export function addedCost(board: Counters, place: Place): number {
  const { weights, asks } = board.compiled
  const beside = besideOf(board, place)
  let cost =
    weights.holes * holesShare(board, place, beside) +
    weights['staff-days'] * staffDaysShare(board, place, beside) +
    weights['tidy-starts'] * tidyStartsShare(board, place) +
    weights['day-balance'] * dayBalanceShare(board, place) +
    weights['same-audience'] * sameAudienceShare(board, place) +
    weights['same-day-part'] * sameDayPartShare(board, place) +
    weights['same-day'] * sameDayShare(board, place) +
    weights['same-venue'] * sameVenueShare(board, place)
  if (asks.demand) cost += weights.demand * demandShare(board, place)
  if (asks.guests) {
    cost +=
      weights['guest-days'] * guestDaysShare(board, place) +
      weights['guest-dawn'] * guestDawnShare(board, place)
  }
  if (asks.wishes) {
    cost +=
      weights.discussions * discussionsShare(board, place) +
      weights['prime-time'] * primeTimeShare(board, place)
  }
  if (asks.released) cost += weights.closeness * closenessShare(board, place)
  return cost
}

/** What it costs when nothing stands. */
export function emptyCost(compiled: Compiled): number {
  const { weights, discussionsWanted } = compiled
  return weights.discussions * discussionsMissing(discussionsWanted) + weights.closeness * allAway(compiled)
}
