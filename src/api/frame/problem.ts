import type { Context } from 'hono'
import type { Refusal } from '#core/refusal.ts'
import { preferredLanguage, speak, speakRefusal } from '#words/speak.ts'
import { type FrameCode, type ProblemCode, problems } from './problems.ts'

/** One field of a request that cannot be used, and why, in a sentence. */
export interface FieldProblem {
  /** As written in the request: `name`, `roles.0`. */
  field: string
  detail: string
}

const problemMediaType = 'application/problem+json'

export function languageOf(c: Context) {
  return preferredLanguage(c.req.header('accept-language'), 'en')
}

/** An RFC 9457 answer for something the frame refuses. */
export function problem(
  c: Context,
  code: FrameCode,
  about: Record<string, string | number> = {},
  errors?: FieldProblem[],
): Response {
  const detail = errors?.length
    ? errors.map(each => each.detail).join(' ')
    : speak(languageOf(c), `api.${code}`, about)
  return answer(c, code, detail, about, errors)
}

/** An RFC 9457 answer for what an act refuses. */
export function refusalProblem(c: Context, refusal: Refusal): Response {
  return answer(c, refusal.refused, speakRefusal(languageOf(c), refusal), refusal.about)
}

/** Refuses whoever tried too often, and says how long to wait. */
export function tooMany(c: Context, seconds: number): Response {
  c.header('retry-after', String(seconds))
  return problem(c, 'too-many-tries', { minutes: Math.ceil(seconds / 60) })
}

function answer(
  c: Context,
  code: ProblemCode,
  detail: string,
  about: Record<string, string | number>,
  errors?: FieldProblem[],
): Response {
  const { status, title } = problems[code]
  c.header('content-language', languageOf(c))
  c.header('cache-control', 'no-store')
  if (status === 401) c.header('www-authenticate', 'Bearer realm="Cartelera"')
  return c.body(
    JSON.stringify({
      type: `/api/problems/${code}`,
      title,
      status,
      detail,
      code,
      about,
      ...(errors && { errors }),
    }),
    status,
    { 'content-type': problemMediaType },
  )
}
