import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { routePath } from 'hono/route'
import type { ApiHouse } from './frame/api-house.ts'
import { atMost } from './frame/body-size.ts'
import { guarded } from './frame/headers.ts'
import { refuseOtherSites } from './frame/origin.ts'
import { problem } from './frame/problem.ts'
import { describeSignIn, openApiDocument } from './openapi.ts'
import { paymentEvents } from './payments/payment-events.ts'
import { referencePage } from './reference/reference-page.ts'
import { allRoutes } from './resources/all-routes.ts'
import { enterPage } from './sign-in/enter-page.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'

export interface ApiOptions {
  /** Told of every fault: an error that is no refusal. Of the address only the route: paths hold secrets of baskets. */
  onFault(error: Error, about: { method: string; route: string }): void
  /** A proxy of our own stands in front and writes X-Forwarded-For. */
  behindProxy?: boolean
}

/** The whole API, to be mounted at /api: resources under /v1, sign-in, the OpenAPI document and its page. */
export function apiApp(house: ApiHouse, { onFault, behindProxy = false }: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono()
  // Resources come first: their frame does all that they need, and nothing else is in their way.
  for (const route of allRoutes) route.serve(app, house)
  app.use(guarded)
  app.use(refuseOtherSites)
  app.route('/', signInRoutes(house, behindProxy))
  app.use('/enter', atMost(4096))
  app.route('/', enterPage(house, behindProxy))
  app.route('/', paymentEvents(house))
  describeSignIn(app)
  const document = openApiDocument(app)
  app.get('/openapi.json', etag(), c => c.json(document))
  app.route('/', referencePage(document))
  // A handler, because `notFound` of a mounted app is never asked.
  app.all('*', c => problem(c, 'address-unknown', { address: new URL(c.req.url).pathname }))
  app.onError((error, c) => {
    onFault(error, { method: c.req.method, route: routePath(c) })
    return problem(c, 'fault')
  })
  return app
}
