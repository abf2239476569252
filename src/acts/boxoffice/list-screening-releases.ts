import type { ScreeningReleases } from '#core/boxoffice/seats/setting-free.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** When seats of one screening go to others: what it says itself, and what its edition says. */
export function listScreeningReleases(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<ScreeningReleases | Refusal<'not-found'>> {
  return house.store.within(
    acting.organisation,
    async ({ boxOffice }) =>
      (await boxOffice.screeningReleases(screeningId)) ?? refuse('not-found', { screening: screeningId }),
  )
}
