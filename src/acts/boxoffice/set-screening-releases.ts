import {
  type ScreeningReleases,
  type SeatRelease,
  whyNotReleases,
} from '#core/boxoffice/seats/setting-free.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Says for one screening when its seats go to others, in place of what its edition says; `null` gives it back to the
 * edition (docs/rules/seat-ledger.md#setting-free).
 */
export function setScreeningReleases(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId, releases }: { screeningId: string; releases: readonly SeatRelease[] | null },
): Promise<ScreeningReleases | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const wrong = whyNotReleases(releases ?? [])
    if (wrong) return wrong
    const missing = () => refuse('not-found', { screening: screeningId })
    if (!(await boxOffice.screeningReleases(screeningId))) return missing()
    await boxOffice.setScreeningReleases(screeningId, releases)
    return (await boxOffice.screeningReleases(screeningId)) ?? missing()
  })
}
