import type { ListWish, Page } from '#core/page.ts'
import { screenOfProposal } from '#core/programme/match-venue.ts'
import type { ScreeningProposal } from '#core/programme/screening.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { ProposalRow } from '../ports/programme.ts'

/**
 * Screenings that documents state, by date unless sorted otherwise; of one state when asked. An open one names the
 * screen that it would go to, among the venues there are today.
 */
export async function listProposals(
  house: Pick<House, 'store'>,
  acting: Acting,
  {
    editionId,
    ...wish
  }: { editionId: string; state?: ScreeningProposal['state'] } & ListWish<'date' | 'film' | 'venue'>,
): Promise<Page<ProposalRow>> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const page = await programme.proposals.list(editionId, wish)
    const venues = await programme.places.venues()
    return { ...page, rows: page.rows.map(row => ({ ...row, screenId: screenOfProposal(row, venues) })) }
  })
}
