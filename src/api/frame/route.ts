import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefusal } from '#core/refusal.ts'
import { accessTo, admit } from './access.ts'
import { answerWith } from './answer-with.ts'
import type { ApiHouse } from './api-house.ts'
import { atMost } from './body-size.ts'
import type { Known } from './caller.ts'
import { headersOf, responsesOf } from './described.ts'
import { expectType } from './expect-type.ts'
import { readCall } from './read-call.ts'
import type { AnyDefinition, Call, RouteDefinition } from './route-definition.ts'

type None = z.ZodObject<Record<never, never>>

/** A route of any shapes, ready to be served. */
export interface Route {
  method: string
  path: string
  serve(app: OpenAPIHono<Known>, house: ApiHouse): void
}

const jsonMost = 1024 * 1024

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
        middleware: [
          admit(access),
          atMost(multipart?.most ?? jsonMost),
          expectType(body && (multipart ? 'multipart' : 'json')),
        ],
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
      app.openapi(described, (async (c: Context<Known>) => {
        const call = await readCall(c, definition as AnyDefinition, house)
        if (call instanceof Response) return call
        const answer = await definition.act(call as Call<Params, Query, Body>)
        if (definition.guessable && !isRefusal(answer)) await house.tries.forget('secret', call.acting.by)
        return answerWith(c, definition as AnyDefinition, answer)
      }) as never)
    },
  }
}
