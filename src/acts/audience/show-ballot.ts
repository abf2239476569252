import { type BallotRefusal, type VotingTicket, whyNotVote } from '#core/audience/award/ballot.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { findVotingTicket } from './steps/find-voting-ticket.ts'

export interface BallotShown {
  ticket: VotingTicket
  /** Why it cannot vote now. */
  closed: BallotRefusal | undefined
}

/** What a ticket can vote on, and what was voted with it. `ticket` is its scanned code or its number. */
export function showBallot(
  house: Pick<House, 'store' | 'clock' | 'signer'>,
  acting: Acting,
  { ticket: given }: { ticket: string },
): Promise<BallotShown | Refusal<'ticket-unknown'>> {
  return house.store.within(acting.organisation, async shelves => {
    const ticket = await findVotingTicket(house, shelves, given)
    if ('refused' in ticket) return ticket
    const award = await shelves.awards.find(ticket.editionId)
    return { ticket, closed: whyNotVote(ticket, award, house.clock.now()) }
  })
}
