import { offered, type Price } from '#core/boxoffice/prices/price.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What staff may sell seats of a released screening at, each category at what it costs there. */
export function listScreeningPrices(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<Price[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const [sale] = await boxOffice.screeningSales([screeningId])
    if (!sale) return refuse('not-found', { screening: screeningId })
    return offered(await boxOffice.prices(sale.editionId), sale, 'counter')
  })
}
