import type { ScreeningProposal } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says no to a stated screening; with `declined: false` opens it again. `in-use` once it is accepted. */
export async function declineProposal(
  house: Pick<House, 'store'>,
  acting: Acting,
  { proposalId, declined = true }: { proposalId: string; declined?: boolean },
): Promise<ScreeningProposal | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const proposal = await programme.proposals.find(proposalId, 'lock')
    if (!proposal) return refuse('not-found', { what: 'proposal', id: proposalId })
    if (proposal.state === 'accepted') {
      return refuse('in-use', { what: 'proposal', name: proposal.venueName, by: 'screenings', count: 1 })
    }
    const state = declined ? 'declined' : 'open'
    await programme.proposals.change(proposalId, { state })
    return { ...proposal, state }
  })
}
