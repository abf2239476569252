import type { ScreeningKind } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isWhole } from '#core/right-value.ts'

/** How an edition's audience award is run (docs/rules/audience-award.md). */
export interface Award {
  editionId: string
  /** After the end of a screening. */
  closesAfterHours: number
  /** Fewer counted votes have no rank. */
  leastVotes: number
  /** null = the result is secret. */
  openedAt: Temporal.Instant | null
  openedBy: string
}

/** A ticket as far as its vote goes. */
export interface VotingTicket {
  ticketId: string
  editionId: string
  screeningId: string
  itemId: string
  kind: ScreeningKind
  cancelled: boolean
  admitted: boolean
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** What was voted with it before. */
  stars: number | null
}

export const mostStars = 5

export function whyNotAward(
  award: Pick<Award, 'closesAfterHours' | 'leastVotes'>,
): Refusal<'wrong-value'> | undefined {
  return firstWrong({
    closesAfterHours: isWhole(award.closesAfterHours, 0, 24 * 30),
    leastVotes: isWhole(award.leastVotes, 1, 10_000),
  }) as Refusal<'wrong-value'> | undefined
}

export type BallotRefusal = Refusal<'ticket-cancelled' | 'vote-not-here' | 'vote-not-yet' | 'vote-over'>

/** Why no vote can be cast with a ticket now. `vote-not-here`: the edition has no award, or the screening is none of it. */
export function whyNotVote(
  ticket: VotingTicket,
  award: Award | undefined,
  now: Temporal.Instant,
): BallotRefusal | undefined {
  if (!award || ticket.kind !== 'public') return refuse('vote-not-here')
  if (ticket.cancelled) return refuse('ticket-cancelled')
  if (Temporal.Instant.compare(now, ticket.startsAt) < 0)
    return refuse('vote-not-yet', { at: ticket.startsAt.toString() })
  const closes = ticket.endsAt.add({ hours: award.closesAfterHours })
  if (award.openedAt || Temporal.Instant.compare(now, closes) >= 0) return refuse('vote-over')
  return undefined
}
