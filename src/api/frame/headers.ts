import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** No answer of the API may run or load anything; its few pages have one style sheet and one form. */
export const apiHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Not `no-referrer`: under it browsers send the form of a sign-in link with the origin `null`.
  referrerPolicy: 'strict-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  // Whoever terminates TLS in front of the house decides about it.
  strictTransportSecurity: false,
})

/** What one person was answered is kept by that person's browser alone, and asked for again each time. */
export const answersArePrivate: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
  c.header('vary', 'Cookie, Authorization, X-Cartelera-Organisation, Accept-Language')
}
