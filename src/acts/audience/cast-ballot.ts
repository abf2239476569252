import { type BallotRefusal, mostStars, type VotingTicket, whyNotVote } from '#core/audience/award/ballot.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isWhole } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { findVotingTicket } from './steps/find-voting-ticket.ts'

/** Votes with a ticket, in place of what was voted with it before (docs/rules/audience-award.md#ballots). */
export function castBallot(
  house: Pick<House, 'store' | 'clock' | 'signer'>,
  acting: Acting,
  { ticket: given, stars }: { ticket: string; stars: number },
): Promise<VotingTicket | BallotRefusal | Refusal<'ticket-unknown' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async shelves => {
    const ticket = await findVotingTicket(house, shelves, given)
    if ('refused' in ticket) return ticket
    const now = house.clock.now()
    const closed = whyNotVote(ticket, await shelves.awards.find(ticket.editionId, 'keep'), now)
    if (closed) return closed
    if (!isWhole(stars, 1, mostStars)) return refuse('wrong-value', { field: 'stars' })
    await shelves.awards.cast(ticket.ticketId, stars, now)
    return { ...ticket, stars }
  })
}
