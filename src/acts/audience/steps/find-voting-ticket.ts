import type { VotingTicket } from '#core/audience/award/ballot.ts'
import { readNumber } from '#core/boxoffice/ticket/number.ts'
import { readTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'

/** The ticket that a scanned code or a typed number names; only a code that the house signed names one. */
export async function findVotingTicket(
  { signer }: Pick<House, 'signer'>,
  { awards, boxOffice }: Pick<Shelves, 'awards' | 'boxOffice'>,
  given: string,
): Promise<VotingTicket | Refusal<'ticket-unknown'>> {
  const unknown = refuse('ticket-unknown')
  const scanned = readTicketCode(given)
  if (!scanned) {
    const number = readNumber(given)
    return (number && (await awards.ticket({ number }))) || unknown
  }
  const key = (await boxOffice.ticketKeys()).find(each => each.id === scanned.says.keyId)
  if (!key || !signer.verify(scanned.payload, scanned.signature, key.publicKey)) return unknown
  return (await awards.ticket({ id: scanned.says.ticketId })) ?? unknown
}
