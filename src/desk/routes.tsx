import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { wordsSearch } from './document/words-asked.ts'
import { listingSearch } from './listing/use-listing-view.ts'
import { EditionGate } from './shell/edition-gate.tsx'
import { Failed, LostAlone, Start } from './shell/ends.tsx'
import { SignedIn } from './shell/signed-in.tsx'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ notFoundComponent: LostAlone })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search.back === 'string' && search.back.startsWith('/') ? { back: search.back } : {},
  component: lazyRouteComponent(() => import('./shell/sign-in-page.tsx'), 'SignInPage'),
})

const door = createRoute({
  getParentRoute: () => root,
  path: '/door',
  component: lazyRouteComponent(() => import('./shell/to-door.tsx'), 'ToDoor'),
})

const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: SignedIn })

const start = createRoute({ getParentRoute: () => desk, path: '/', component: Start })

const house = <const Path extends string>(path: Path, page: () => ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => desk, path, validateSearch: listingSearch, component: page() })

const edition = createRoute({ getParentRoute: () => desk, path: '/$edition', component: EditionGate })

const ofEdition = <const Path extends string>(
  path: Path,
  page: () => ReturnType<typeof lazyRouteComponent>,
) => createRoute({ getParentRoute: () => edition, path, validateSearch: listingSearch, component: page() })

const housePages = [
  house('/editions', () => lazyRouteComponent(() => import('./edition/editions-page.tsx'), 'EditionsPage')),
  house('/account', () => lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage')),
  house('/team', () => lazyRouteComponent(() => import('./team/team-page.tsx'), 'TeamPage')),
  house('/tokens', () => lazyRouteComponent(() => import('./team/tokens-page.tsx'), 'TokensPage')),
  house('/webhooks', () => lazyRouteComponent(() => import('./webhooks/webhooks-page.tsx'), 'WebhooksPage')),
] as const

const editionPages = [
  ofEdition('/', () => lazyRouteComponent(() => import('./edition/overview-page.tsx'), 'OverviewPage')),
  ofEdition('/edition', () => lazyRouteComponent(() => import('./edition/edition-page.tsx'), 'EditionPage')),
  ofEdition('/inbox', () => lazyRouteComponent(() => import('./inbox/inbox-page.tsx'), 'InboxPage')),
  createRoute({
    getParentRoute: () => edition,
    path: '/inbox/$document',
    validateSearch: (search: Record<string, unknown>) => ({
      ...listingSearch(search),
      ...wordsSearch(search),
    }),
    component: lazyRouteComponent(() => import('./document/document-page.tsx'), 'DocumentPage'),
  }),
  ofEdition('/films', () => lazyRouteComponent(() => import('./films/films-page.tsx'), 'FilmsPage')),
  ofEdition('/films/$film', () => lazyRouteComponent(() => import('./films/film-page.tsx'), 'FilmPage')),
  ofEdition('/people', () => lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage')),
  ofEdition('/items', () =>
    lazyRouteComponent(() => import('./programme-items/programme-items-page.tsx'), 'ItemsPage'),
  ),
  ofEdition('/sections', () =>
    lazyRouteComponent(() => import('./sections/sections-page.tsx'), 'SectionsPage'),
  ),
  ofEdition('/guests', () => lazyRouteComponent(() => import('./guests/guests-page.tsx'), 'GuestsPage')),
  ofEdition('/venues', () => lazyRouteComponent(() => import('./venues/venues-page.tsx'), 'VenuesPage')),
  ofEdition('/venues/$screen', () =>
    lazyRouteComponent(() => import('./seat-maps/seat-map-page.tsx'), 'SeatMapPage'),
  ),
  ofEdition('/timetable', () =>
    lazyRouteComponent(() => import('./board/timetable-page.tsx'), 'TimetablePage'),
  ),
  ofEdition('/orders', () => lazyRouteComponent(() => import('./orders/orders-page.tsx'), 'OrdersPage')),
  ofEdition('/orders/$order', () => lazyRouteComponent(() => import('./orders/order-page.tsx'), 'OrderPage')),
  ofEdition('/prices', () => lazyRouteComponent(() => import('./prices/prices-page.tsx'), 'PricesPage')),
  ofEdition('/payments', () =>
    lazyRouteComponent(() => import('./payments/payments-page.tsx'), 'PaymentsPage'),
  ),
  ofEdition('/seats', () => lazyRouteComponent(() => import('./seats/seats-page.tsx'), 'SeatsPage')),
  ofEdition('/seats/$screening', () =>
    lazyRouteComponent(() => import('./seats/screening-seats-page.tsx'), 'ScreeningSeatsPage'),
  ),
  ofEdition('/appeals', () => lazyRouteComponent(() => import('./appeals/appeals-page.tsx'), 'AppealsPage')),
  ofEdition('/award', () => lazyRouteComponent(() => import('./award/award-page.tsx'), 'AwardPage')),
  ofEdition('/rehearsals', () =>
    lazyRouteComponent(() => import('./rehearsals/rehearsals-page.tsx'), 'RehearsalsPage'),
  ),
  ofEdition('/seats/$screening/refunds', () =>
    lazyRouteComponent(() => import('./payments/bulk-refund-page.tsx'), 'BulkRefundPage'),
  ),
  ofEdition('/newsletter', () =>
    lazyRouteComponent(() => import('./newsletter/newsletter-page.tsx'), 'NewsletterPage'),
  ),
  ofEdition('/newsletter/$mailing', () =>
    lazyRouteComponent(() => import('./newsletter/mailing-page.tsx'), 'MailingPage'),
  ),
  ofEdition('/press', () =>
    lazyRouteComponent(() => import('./press-office/press-office-page.tsx'), 'PressOfficePage'),
  ),
  ofEdition('/press-review', () =>
    lazyRouteComponent(() => import('./press-review/press-review-page.tsx'), 'PressReviewPage'),
  ),
  ofEdition('/news', () => lazyRouteComponent(() => import('./news/news-page.tsx'), 'NewsPage')),
] as const

export function deskRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signIn,
      door,
      desk.addChildren([start, ...housePages, edition.addChildren(editionPages)]),
    ]),
    basepath: '/desk',
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: Failed,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    /** Every link of the desk is checked against its routes. */
    router: ReturnType<typeof deskRouter>
  }
}
