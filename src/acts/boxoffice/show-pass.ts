import type { Ticket } from '#core/boxoffice/orders/order.ts'
import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import {
  closedUntil,
  givesBack,
  type Pass,
  type PassProduct,
  rightsLeft,
} from '#core/boxoffice/prices/pass.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A pass as its page shows it. */
export interface ShownPass {
  pass: Pass
  product: PassProduct
  edition: { id: string; slug: string }
  /** Seats it still books in all; null: as many as one likes. */
  left: number | null
  /** Because of screenings that were not attended. */
  closedUntil: Temporal.Instant | null
  /** By start; cancelled ones only where their right stays used. */
  bookings: PassBooking[]
  /** Screenings that are booked, and those still to come that only passes book. */
  screenings: TicketScreening[]
  bookable: TicketScreening[]
}

export interface PassBooking {
  ticketId: string
  orderToken: string
  screeningId: string
  startsAt: Temporal.Instant
  state: Ticket['state']
  isAdmitted: boolean
  /** It can be cancelled by its holder. */
  isReturnable: boolean
  /** Cancelled now, it gives its right back. */
  givesBack: boolean
}

/** The page of a pass, by its secret. */
export function showPass(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token }: { token: string },
): Promise<ShownPass | Refusal<'not-found'>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice, programme }) => {
    const pass = await boxOffice.passByToken(token)
    const [found] = pass ? await boxOffice.passesById([pass.id]) : []
    const edition = pass && (await programme.editions.find(pass.editionId))
    if (!pass || !found || !edition) return refuse('not-found')
    const { product, uses } = found
    const tokens = await boxOffice.orderTokensOf(uses.map(use => use.ticketId))
    const kinds = product.kinds.filter(kind => kind !== 'public')
    return {
      screenings: await boxOffice.screeningsOnPass(
        pass.editionId,
        uses.map(use => use.screening.screeningId),
      ),
      bookable: pass.endedAt ? [] : await boxOffice.screeningsForPasses(pass.editionId, kinds, now),
      pass,
      product,
      edition: { id: edition.id, slug: edition.slug },
      left: rightsLeft(product, uses, '').inAll,
      closedUntil: closedUntil(product, uses, now) ?? null,
      bookings: uses
        .filter(use => !use.isGivenBack)
        .map(({ ticketId, screening, isEnded, isAdmitted }) => ({
          ...{ ticketId, isAdmitted, screeningId: screening.screeningId, startsAt: screening.startsAt },
          orderToken: tokens.get(ticketId)!,
          state: isEnded ? 'cancelled' : 'valid',
          isReturnable: !isEnded && !isAdmitted && Temporal.Instant.compare(now, screening.startsAt) < 0,
          givesBack: givesBack(product, screening, now),
        })),
    }
  })
}
