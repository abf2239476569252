import type { Route } from '../frame/route.ts'
import { accreditationRoutes } from './accreditations.ts'
import { allocationRoutes } from './allocations.ts'
import { appealRoutes } from './appeals.ts'
import { awardRoutes } from './award.ts'
import { basketRoutes } from './baskets.ts'
import { bookRoutes } from './books.ts'
import { documentRoutes } from './documents.ts'
import { doorRoutes } from './door.ts'
import { editionFileRoutes } from './edition-files.ts'
import { editionRoutes } from './editions.ts'
import { entitlementRoutes } from './entitlements.ts'
import { filmRoutes } from './films.ts'
import { guestRoutes } from './guests.ts'
import { healthRoutes } from './health.ts'
import { invoiceRoutes } from './invoices.ts'
import { mailingRoutes } from './mailings.ts'
import { meRoutes } from './me.ts'
import { newsRoutes } from './news.ts'
import { orderRoutes } from './orders.ts'
import { paymentRoutes } from './payments.ts'
import { peopleRoutes } from './people.ts'
import { posterQuoteRoutes } from './poster-quotes.ts'
import { pressContactRoutes } from './press-contacts.ts'
import { pressRoutes } from './press-entries.ts'
import { pressKitRoutes } from './press-kits.ts'
import { pressReviewRoutes } from './press-review.ts'
import { priceRoutes } from './prices.ts'
import { programmeRoutes } from './programme.ts'
import { itemRoutes } from './programme-items.ts'
import { proposalRoutes } from './proposals.ts'
import { pullQuoteRoutes } from './pull-quotes.ts'
import { rehearsalRoutes } from './rehearsals.ts'
import { releaseRoutes } from './releases.ts'
import { screeningSheetRoutes } from './screening-sheets.ts'
import { screeningRoutes } from './screenings.ts'
import { seatMapRoutes } from './seat-maps.ts'
import { sectionRoutes } from './sections.ts'
import { solvingRoutes } from './solving.ts'
import { subscriberRoutes } from './subscribers.ts'
import { teamRoutes } from './team.ts'
import { timetableRoutes } from './timetable.ts'
import { tokenRoutes } from './tokens.ts'
import { venueRoutes } from './venues.ts'
import { waitingListRoutes } from './waiting-list.ts'
import { waitingRoomRoutes } from './waiting-room.ts'
import { webhookRoutes } from './webhooks.ts'

/** Every resource, in the order of the reference page. */
export const allRoutes: Route[] = [
  ...editionRoutes,
  ...editionFileRoutes,
  ...documentRoutes,
  ...filmRoutes,
  ...peopleRoutes,
  ...pressRoutes,
  ...pullQuoteRoutes,
  ...pressKitRoutes,
  ...accreditationRoutes,
  ...pressContactRoutes,
  ...pressReviewRoutes,
  ...posterQuoteRoutes,
  ...sectionRoutes,
  ...venueRoutes,
  ...itemRoutes,
  ...guestRoutes,
  ...timetableRoutes,
  ...solvingRoutes,
  ...screeningRoutes,
  ...screeningSheetRoutes,
  ...proposalRoutes,
  ...releaseRoutes,
  ...programmeRoutes,
  ...newsRoutes,
  ...mailingRoutes,
  ...subscriberRoutes,
  ...priceRoutes,
  ...entitlementRoutes,
  ...invoiceRoutes,
  ...allocationRoutes,
  ...seatMapRoutes,
  ...waitingRoomRoutes,
  ...rehearsalRoutes,
  ...awardRoutes,
  ...appealRoutes,
  ...waitingListRoutes,
  ...basketRoutes,
  ...orderRoutes,
  ...paymentRoutes,
  ...doorRoutes,
  ...bookRoutes,
  ...meRoutes,
  ...teamRoutes,
  ...tokenRoutes,
  ...webhookRoutes,
  ...healthRoutes,
]
