import { type SeatRelease, whyNotReleases } from '#core/boxoffice/seats/setting-free.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says anew when seats that are set aside in an edition go to others (docs/rules/seat-ledger.md#setting-free). */
export function setSeatReleases(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, releases }: { editionId: string; releases: readonly SeatRelease[] },
): Promise<SeatRelease[] | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const wrong = whyNotReleases(releases)
    if (wrong) return wrong
    if (!(await boxOffice.editionSale(editionId))) return refuse('not-found', { edition: editionId })
    await boxOffice.setSeatReleases(editionId, releases)
    return boxOffice.seatReleases(editionId)
  })
}
