import type { SeatRelease } from '#core/boxoffice/seats/setting-free.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** When seats that are set aside in an edition go to others; the earliest first. */
export function listSeatReleases(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<SeatRelease[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const edition = await boxOffice.editionSale(editionId)
    return edition ? boxOffice.seatReleases(editionId) : refuse('not-found', { edition: editionId })
  })
}
