import type { z } from '@hono/zod-openapi'
import type { Acting } from '#acts/acting.ts'
import type { Refusal } from '#core/refusal.ts'
import type { ApiHouse } from './api-house.ts'
import type { Caller } from './caller.ts'

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

/** A definition whose shapes do not matter any more. */
export type AnyDefinition = RouteDefinition<z.ZodType, z.ZodType, z.ZodType, z.ZodType>
