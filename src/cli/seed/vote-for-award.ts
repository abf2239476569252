import { castBallot } from '#acts/audience/cast-ballot.ts'
import { openAward } from '#acts/audience/open-award.ts'
import { setAward } from '#acts/audience/set-award.ts'
import { mostStars } from '#core/audience/award/ballot.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { Edition } from '#core/programme/edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { granted } from '../granted.ts'
import type { SeededChance } from './chance.ts'
import { houseAt, type Seeding } from './seeding.ts'
import type { OnSale } from './sell-seats.ts'

/** Six in ten of those with a ticket vote. */
const votes = 0.6

/** The demo is small: three votes are enough for a place. */
const rules = { closesAfterHours: 24, leastVotes: 3 }

/** Lets the audience vote two hours after each screening began, each on what it thinks of; opens the result at the end. */
export async function voteForAward(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  orders: readonly Order[],
  chance: SeededChance,
): Promise<void> {
  const { acting, stage, house } = seeding
  await granted('the award', setAward(house, acting, { editionId: edition.id, ...rules }))
  const begun = new Map(
    screenings.map(({ screeningId, startsAt }) => [
      screeningId,
      { at: startsAt.add({ hours: 2 }), liked: chance.whole(2, mostStars) },
    ]),
  )
  for (const { tickets } of orders) {
    for (const { screeningId, number } of tickets) {
      const shown = begun.get(screeningId)
      if (!shown || chance.next() > votes || Temporal.Instant.compare(shown.at, seeding.now) > 0) continue
      const stars = Math.min(mostStars, Math.max(1, shown.liked + chance.whole(-1, 1)))
      const cast = await castBallot(houseAt(seeding, shown.at), acting, { ticket: number, stars })
      // Tickets that were given back have no vote.
      if (isRefusal(cast) && cast.refused !== 'ticket-cancelled' && cast.refused !== 'vote-not-here')
        throw new Error(`A vote was refused: ${cast.refused}`)
    }
  }
  if (stage === 'over') await granted('the result', openAward(house, acting, { editionId: edition.id }))
}
