import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Acting } from '#acts/acting.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { accessTo, admit } from './access.ts'
import type { ApiHouse } from './api-house.ts'
import { atMost } from './body-size.ts'
import type { Caller, Known } from './caller.ts'
import { headersOf, responsesOf } from './described.ts'
import { versionIn, versionTag } from './entity-tag.ts'
import { pageLinks } from './page-links.ts'
import { languageOf, problem, refusalProblem, tooMany } from './problem.ts'
import { lettersProblems } from './request-wrong.ts'
import { unkeptLetters } from './unkept-letters.ts'

/** What an act is called with: the request, read and checked. */
export interface Call<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  house: ApiHouse
  acting: Acting
  caller: Caller
  params: z.output<Params>
  query: z.output<Query>
  body: z.output<Body>
  /** From If-Match: the version that the caller has seen. */
  version: number | undefined
  /** From Idempotency-Key, on routes that are `keyed`. */
  key: string
  headers: Headers
}

type None = z.ZodObject<Record<never, never>>

/** One route: its place, its shapes, and the act behind it. */
export interface RouteDefinition<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Under /api; parameters in braces. */
  path: `/${string}`
  /** The operation's name, and one line about it. */
  name: string
  does: string
  tells?: string
  params?: Params
  query?: Query
  body?: Body
  /** The body is multipart/form-data, of at most so many bytes. */
  multipart?: { most: number }
  /** Takes If-Match. */
  guarded?: boolean
  /** Needs an Idempotency-Key. */
  keyed?: boolean
  /** A secret is asked for: tries of the caller are counted, and forgotten when one succeeds. */
  guessable?: boolean
  /** Without one, the answer is 204. */
  answers?: Answer
  /** The act answers a file of this media type by itself. */
  file?: string
  /** The version for the ETag, where the answer does not have it at its top. */
  versionOf?(answer: z.output<Answer>): number
  /** 201 for things made, else 200. */
  status?: 200 | 201
  act(call: Call<Params, Query, Body>): Promise<z.output<Answer> | Refusal | Response>
}

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
        ...(access !== 'public' && {
          security: [{ session: [] }, { token: access === 'signed-in' ? [] : [...access] }],
        }),
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
        const known = c.req as unknown as { valid(part: string): never }
        const version = definition.guarded ? versionIn(c) : undefined
        if (version === null) return problem(c, 'version-unreadable')
        const key = c.req.header('idempotency-key') ?? ''
        if (definition.keyed && (key.length < 8 || key.length > 200)) return problem(c, 'key-missing')
        const caller = c.get('caller')
        const wait = definition.guessable && (await house.tries.count('secret', caller?.by ?? ''))
        if (wait) return tooMany(c, wait)
        const params = definition.params ? known.valid('param') : (undefined as never)
        const query = definition.query ? known.valid('query') : (undefined as never)
        const sent = body ? known.valid(multipart ? 'form' : 'json') : (undefined as never)
        const unkept = [params, query, sent].flatMap(part => unkeptLetters(part))
        if (unkept.length > 0) return problem(c, 'request-wrong', {}, lettersProblems(unkept, languageOf(c)))
        const answer = await definition.act({
          house,
          caller: caller as Caller,
          acting: { organisation: caller?.organisation ?? '', by: caller?.by ?? 'public' },
          params,
          query,
          body: sent,
          version,
          key,
          headers: c.req.raw.headers,
        })
        if (answer instanceof Response) return answer
        if (isRefusal(answer)) return refusalProblem(c, answer)
        if (definition.guessable) await house.tries.forget('secret', caller?.by ?? '')
        if (!definition.answers) return c.body(null, 204)
        const json = z.encode(definition.answers, answer as z.output<Answer>) as object
        const text = JSON.stringify(json)
        const seen = definition.versionOf?.(answer) ?? ('version' in json ? Number(json.version) : undefined)
        if (seen !== undefined) c.header('etag', versionTag(seen, text))
        if ('perPage' in json) c.header('link', pageLinks(c.req.url, json as never))
        return c.body(text, definition.status ?? 200, { 'content-type': 'application/json' })
      }) as never)
    },
  }
}

/** Refuses a body of another kind than the route takes, which would else be taken for none. */
function expectType(kind: 'json' | 'multipart' | undefined) {
  return async (c: Context<Known>, next: () => Promise<void>) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    const expected = kind === 'json' ? 'application/json' : 'multipart/form-data'
    if (kind && type !== expected) return problem(c, 'media-type-wrong', { expected })
    return next()
  }
}
