import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { etag } from 'hono/etag'
import { accessTo } from './access.ts'
import type { ApiHouse } from './api-house.ts'
import { headersOf, responsesOf } from './described.ts'
import type { AnyDefinition, RouteDefinition } from './route-definition.ts'
import { serveCall } from './serve-call.ts'

export type None = z.ZodObject<Record<never, never>>

/** A route of any shapes, ready to be served. */
export interface Route {
  method: string
  path: string
  serve(app: OpenAPIHono, house: ApiHouse): void
}

/** What a path is about; what belongs to an edition stands under its own noun. */
function nounOf(path: string): string {
  const [, , noun, , ofEdition] = path.split('/')
  return (noun === 'editions' ? ofEdition : undefined) ?? noun ?? ''
}

export function route<
  Params extends z.ZodType = None,
  Query extends z.ZodType = None,
  Body extends z.ZodType = None,
  Answer extends z.ZodType = z.ZodUnknown,
>(definition: RouteDefinition<Params, Query, Body, Answer>): Route {
  const { method, path, multipart, body } = definition
  return {
    method,
    path,
    serve(app, house) {
      const access = accessTo(method, path)
      const described = createRoute({
        method,
        path,
        operationId: definition.name,
        summary: definition.does,
        ...(definition.tells && { description: definition.tells }),
        tags: [nounOf(path)],
        security:
          access === 'public' ? [] : [{ session: [] }, { token: access === 'signed-in' ? [] : [...access] }],
        request: {
          ...(definition.params && { params: definition.params as never }),
          ...(definition.query && { query: definition.query as never }),
          headers: headersOf(definition) as never,
          ...(body && {
            body: {
              required: true,
              content: { [multipart ? 'multipart/form-data' : 'application/json']: { schema: body } },
            },
          }),
        },
        responses: responsesOf(definition),
      })
      app.openAPIRegistry.registerPath(described)
      const serve = (c: Context) => serveCall(c, definition as AnyDefinition, access, house)
      // Only what can be read again is worth the digest of its answer.
      app.on(method, [described.getRoutingPath()], ...(method === 'get' ? [etag()] : []), serve)
    },
  }
}
