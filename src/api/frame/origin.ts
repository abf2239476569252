import type { Context, MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from a page of this house. Browsers tell by Origin; the host is
 * compared and not the scheme, because a proxy in front may have taken off the encryption.
 */
function isFromHere({ req }: Context): boolean {
  const origin = req.header('origin')
  if (origin === undefined) return req.header('sec-fetch-site') === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === req.header('host')
}

/** Cookies travel by themselves, so a change asked with one must come from here; keys do not. */
export function otherSite(c: Context): Response | undefined {
  if (safe.has(c.req.method) || c.req.header('authorization') !== undefined) return undefined
  const isAsked = c.req.header('cookie') !== undefined || c.req.header('origin') !== undefined
  return !isAsked || isFromHere(c) ? undefined : problem(c, 'origin-wrong')
}

export const refuseOtherSites: MiddlewareHandler = async (c, next) => otherSite(c) ?? next()
