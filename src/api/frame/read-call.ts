import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiHouse } from './api-house.ts'
import type { Caller, Known } from './caller.ts'
import { versionIn } from './entity-tag.ts'
import { languageOf, problem, tooMany } from './problem.ts'
import { lettersProblems } from './request-wrong.ts'
import type { AnyDefinition, Call } from './route-definition.ts'
import { unkeptLetters } from './unkept-letters.ts'

type AnyCall = Call<z.ZodType, z.ZodType, z.ZodType>

/** What the act is called with, or the problem that stands in its way; the shapes have been checked before. */
export async function readCall(
  c: Context<Known>,
  definition: AnyDefinition,
  house: ApiHouse,
): Promise<AnyCall | Response> {
  const version = definition.guarded ? versionIn(c) : undefined
  if (version === null) return problem(c, 'version-unreadable')
  const key = c.req.header('idempotency-key') ?? ''
  if (definition.keyed && (key.length < 8 || key.length > 200)) return problem(c, 'key-missing')
  const caller = c.get('caller')
  const wait = definition.guessable && (await house.tries.count('secret', caller?.by ?? ''))
  if (wait) return tooMany(c, wait)

  // The parts were put there by the validators of the shapes that the definition names.
  const checked = c.req as unknown as { valid(part: 'param' | 'query' | 'json' | 'form'): unknown }
  const params = definition.params && checked.valid('param')
  const query = definition.query && checked.valid('query')
  const body = definition.body && checked.valid(definition.multipart ? 'form' : 'json')
  const unkept = [params, query, body].flatMap(part => unkeptLetters(part))
  if (unkept.length > 0) return problem(c, 'request-wrong', {}, lettersProblems(unkept, languageOf(c)))

  return {
    house,
    // A public route's act does not look at it.
    caller: caller as Caller,
    acting: { organisation: caller?.organisation ?? '', by: caller?.by ?? 'public' },
    params,
    query,
    body,
    version,
    key,
    headers: c.req.raw.headers,
  }
}
