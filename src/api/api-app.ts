import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { admit } from './frame/access.ts'
import type { ApiHouse } from './frame/api-house.ts'
import { atMost } from './frame/body-size.ts'
import { identify, type Known } from './frame/caller.ts'
import { answersArePrivate, apiHeaders } from './frame/headers.ts'
import { refuseOtherSites } from './frame/origin.ts'
import { languageOf, problem } from './frame/problem.ts'
import { fieldProblems } from './frame/request-wrong.ts'
import { describeSignIn, openApiDocument } from './openapi.ts'
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

/** Only what can be read again is worth the digest of its answer. */
const tagged = etag()
const isReading = (method: string) => method === 'GET' || method === 'HEAD'

/** The whole API, to be mounted at /api: resources under /v1, sign-in, the OpenAPI document and its page. */
export function apiApp(house: ApiHouse, { onFault, behindProxy = false }: ApiOptions): OpenAPIHono<Known> {
  const app = new OpenAPIHono<Known>({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : problem(c, 'request-wrong', {}, fieldProblems(result.error.issues, languageOf(c))),
  })
  app.use(apiHeaders)
  app.use(refuseOtherSites)
  app.route('/', signInRoutes(house, behindProxy))
  app.use('/enter', atMost(4096))
  app.route('/', enterPage(house, behindProxy))
  app.use('/v1/*', answersArePrivate)
  app.use('/v1/*', (c, next) => (isReading(c.req.method) ? tagged(c, next) : next()))
  app.use('/v1/*', identify(house))
  for (const route of allRoutes) route.serve(app, house)
  describeSignIn(app)
  const document = openApiDocument(app)
  app.get('/openapi.json', admit('public'), etag(), c => c.json(document))
  app.route('/', referencePage(document))
  // A handler, because `notFound` of a mounted app is never asked.
  app.all('*', c => problem(c, 'address-unknown', { address: new URL(c.req.url).pathname }))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 400) return problem(c, 'not-json')
    onFault(error, { method: c.req.method, route: routePath(c) })
    return problem(c, 'fault')
  })
  return app
}
