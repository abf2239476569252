import type { Screening } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Cancels a screening in the draft, or with `cancelled: false` reinstates it; the next release tells it. */
export async function cancelScreening(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId, cancelled = true, version }: { screeningId: string; cancelled?: boolean; version?: number },
): Promise<Screening | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.screenings.find(screeningId, 'lock')
    if (!found || found.removed) return refuse('not-found', { what: 'screening', id: screeningId })
    const { removed: _, ...screening } = found
    if (version !== undefined && version !== screening.version) {
      return refuse('stale', { what: 'screening', version: screening.version })
    }
    await programme.screenings.change(screeningId, { cancelled })
    return { ...screening, cancelled, version: screening.version + 1 }
  })
}
