import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** No answer of the API may run or load anything; its few pages have one style sheet and one form. */
export const guarded = secureHeaders({
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

const guardedAnswer = await new Hono().get('/', guarded, c => c.body(null)).request('/')

/**
 * What every answer of a resource has from the start: the headers that guard it, and that it is kept by one person's
 * browser alone and asked for again each time. Given at once, because headers added to an answer that is made already
 * cost more than the rest of the frame.
 */
export const answerHeaders: Readonly<Record<string, string>> = {
  ...Object.fromEntries(guardedAnswer.headers),
  'cache-control': 'private, no-cache',
  vary: 'Cookie, Authorization, X-Cartelera-Organisation, Accept-Language',
}

/** The same for an answer that an act made itself; what it says of its own stands. */
export function withAnswerHeaders(answer: Response): Response {
  for (const [name, value] of Object.entries(answerHeaders))
    if (!answer.headers.has(name)) answer.headers.set(name, value)
  return answer
}
