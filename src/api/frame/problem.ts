import type { Context } from 'hono'
import type { Refusal } from '#core/refusal.ts'
import { preferredLanguage, speak, speakRefusal } from '#words/speak.ts'
import { answerHeaders } from './headers.ts'
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

/** What a problem of the frame may say beside its code. */
interface Told {
  /** Every field that cannot be used. */
  errors?: FieldProblem[]
  headers?: Record<string, string>
}

/** An RFC 9457 answer for something the frame refuses. */
export function problem(
  c: Context,
  code: FrameCode,
  about: Record<string, string | number> = {},
  { errors, headers }: Told = {},
): Response {
  const detail = errors?.length
    ? errors.map(each => each.detail).join(' ')
    : speak(languageOf(c), `api.${code}`, about)
  return answer(c, code, { detail, about, errors, headers })
}

/** An RFC 9457 answer for what an act refuses. */
export function refusalProblem(c: Context, refusal: Refusal): Response {
  return answer(c, refusal.refused, { detail: speakRefusal(languageOf(c), refusal), about: refusal.about })
}

/** Refuses whoever tried too often, and says how long to wait. */
export function tooMany(c: Context, seconds: number): Response {
  const headers = { 'retry-after': String(seconds) }
  return problem(c, 'too-many-tries', { minutes: Math.ceil(seconds / 60) }, { headers })
}

function answer(
  c: Context,
  code: ProblemCode,
  { detail, about, errors, headers }: Told & { detail: string; about: Record<string, string | number> },
): Response {
  const { status, title } = problems[code]
  const told = {
    type: `/api/problems/${code}`,
    title,
    status,
    detail,
    code,
    about,
    ...(errors && { errors }),
  }
  return new Response(JSON.stringify(told), {
    status,
    headers: {
      ...answerHeaders,
      'content-type': problemMediaType,
      'content-language': languageOf(c),
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="Cartelera"' }),
      ...headers,
    },
  })
}
