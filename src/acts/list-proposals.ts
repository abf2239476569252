import type { ListWish, Page } from '#core/page.ts'
import type { ScreeningProposal } from '#core/programme/screening.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import type { ProposalRow } from './ports/programme.ts'

/** Screenings that documents state, by date unless sorted otherwise; of one state when asked. */
export async function listProposals(
  house: Pick<House, 'store'>,
  acting: Acting,
  {
    editionId,
    ...wish
  }: { editionId: string; state?: ScreeningProposal['state'] } & ListWish<'date' | 'film' | 'venue'>,
): Promise<Page<ProposalRow>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.proposals.list(editionId, wish))
}
