import type { Award, VotingTicket } from '#core/audience/award/ballot.ts'
import type { ItemVotes } from '#core/audience/award/standings.ts'
import type { Turnout } from '#core/audience/award/turnout.ts'

/** The audience award, inside one transaction. */
export interface AwardShelf {
  /** Until the transaction ends, `keep` lets nobody open it, `lock` lets nobody vote either. */
  find(editionId: string, lock?: 'keep' | 'lock'): Promise<Award | undefined>
  put(award: Award): Promise<void>
  /** By the ticket's id or by its number. */
  ticket(named: { id: string } | { number: string }): Promise<VotingTicket | undefined>
  cast(ticketId: string, stars: number, at: Temporal.Instant): Promise<void>
  /** Of released public screenings that have begun. */
  turnout(editionId: string, now: Temporal.Instant): Promise<Turnout[]>
  /** Votes of tickets that are valid and were admitted to a public screening. */
  counted(editionId: string): Promise<ItemVotes[]>
}
