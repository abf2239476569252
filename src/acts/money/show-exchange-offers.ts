import type { ExchangeOffer } from '#core/boxoffice/money/refund.ts'
import type { OtherScreening } from '#core/boxoffice/money/refund-plan.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The choices that an order's buyer still has: for which screenings tickets of a cancelled one can be exchanged. */
export function showExchangeOffers(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { orderId: string },
): Promise<{ offer: ExchangeOffer; others: OtherScreening[] }[]> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ money }) => {
    const shown = []
    for (const offer of await money.offersOf(input.orderId)) {
      if (offer.state !== 'open' || Temporal.Instant.compare(offer.until, now) <= 0) continue
      shown.push({ offer, others: await money.otherScreenings(offer.screeningId, now) })
    }
    return shown
  })
}
