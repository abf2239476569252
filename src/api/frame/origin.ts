import type { MiddlewareHandler } from 'hono'
import type { Known } from './caller.ts'
import { problem } from './problem.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from a page of this house. Browsers tell by Origin; the host is
 * compared and not the scheme, because a proxy in front may have taken off the encryption.
 */
function isFromHere(headers: { get(name: string): string | null }): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** Cookies travel by themselves, so a change asked with one must come from here; keys do not. */
export const refuseOtherSites: MiddlewareHandler<Known> = async (c, next) => {
  if (safe.has(c.req.method) || c.req.header('authorization') !== undefined) return next()
  const { headers } = c.req.raw
  if (headers.has('cookie') ? isFromHere(headers) : !headers.has('origin') || isFromHere(headers))
    return next()
  return problem(c, 'origin-wrong')
}
