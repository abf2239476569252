import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiHouse } from './api-house.ts'
import { tooLarge } from './body-size.ts'
import type { Caller } from './caller.ts'
import { versionIn } from './entity-tag.ts'
import { otherType } from './expect-type.ts'
import { languageOf, problem, tooMany } from './problem.ts'
import { fieldProblems, lettersProblems } from './request-wrong.ts'
import type { AnyDefinition, Call } from './route-definition.ts'
import { unkeptLetters } from './unkept-letters.ts'

type AnyCall = Call<z.ZodType, z.ZodType, z.ZodType>

const jsonMost = 1024 * 1024

/** What the act is called with, or the problem that stands in its way. */
export async function readCall(
  c: Context,
  definition: AnyDefinition,
  house: ApiHouse,
  caller: Caller | undefined,
): Promise<AnyCall | Response> {
  const { multipart } = definition
  const large = await tooLarge(c, multipart?.most ?? jsonMost, caller !== undefined)
  if (large) return large
  const other = definition.body && otherType(c, multipart ? 'form' : 'json')
  if (other) return other

  const sent: { query?: unknown; params?: unknown; body?: unknown } = {}
  for (const part of ['query', 'params', 'body'] as const) {
    const shape = definition[part]
    if (!shape) continue
    const raw = await rawPart(c, part, multipart !== undefined)
    if (raw === undefined) return problem(c, 'not-json')
    const read = shape.safeParse(raw)
    if (!read.success) {
      return problem(c, 'request-wrong', {}, { errors: fieldProblems(read.error.issues, languageOf(c)) })
    }
    sent[part] = read.data
  }

  const version = definition.guarded ? versionIn(c) : undefined
  if (version === null) return problem(c, 'version-unreadable')
  const key = c.req.header('idempotency-key') ?? ''
  if (definition.keyed && (key.length < 8 || key.length > 200)) return problem(c, 'key-missing')
  const wait = definition.guessable && (await house.tries.count('secret', caller?.by ?? ''))
  if (wait) return tooMany(c, wait)
  const unkept = [sent.params, sent.query, sent.body].flatMap(part => unkeptLetters(part))
  if (unkept.length > 0) {
    return problem(c, 'request-wrong', {}, { errors: lettersProblems(unkept, languageOf(c)) })
  }

  return {
    house,
    // A public route's act does not look at it.
    caller: caller as Caller,
    acting: { organisation: caller?.organisation ?? '', by: caller?.by ?? 'public' },
    params: sent.params,
    query: sent.query,
    body: sent.body,
    version,
    key,
    headers: c.req.raw.headers,
  }
}

/** A part of the request before its shape is looked at; undefined for a body that cannot be read. */
async function rawPart(c: Context, part: 'query' | 'params' | 'body', isForm: boolean): Promise<unknown> {
  if (part === 'params') return c.req.param()
  if (part === 'query') {
    const named = Object.entries(c.req.queries())
    return Object.fromEntries(named.map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
  }
  try {
    return isForm ? await c.req.parseBody({ all: true }) : await c.req.json()
  } catch {
    return undefined
  }
}
