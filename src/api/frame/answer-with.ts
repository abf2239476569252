import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefusal } from '#core/refusal.ts'
import { versionTag } from './entity-tag.ts'
import { answerHeaders, withAnswerHeaders } from './headers.ts'
import { pageLinks } from './page-links.ts'
import { refusalProblem } from './problem.ts'
import type { AnyDefinition } from './route-definition.ts'

/** The HTTP answer for what an act answered: a problem, nothing, or the shape that the route promises. */
export function answerWith(c: Context, definition: AnyDefinition, answer: unknown): Response {
  if (answer instanceof Response) return withAnswerHeaders(answer)
  if (isRefusal(answer)) return refusalProblem(c, answer)
  if (!definition.answers) return new Response(null, { status: 204, headers: answerHeaders })
  const told = z.encode(definition.answers, answer) as object | null
  const text = JSON.stringify(told)
  const json = told ?? {}
  const seen = definition.versionOf?.(answer) ?? ('version' in json ? Number(json.version) : undefined)
  return new Response(text, {
    status: definition.status ?? 200,
    headers: {
      ...answerHeaders,
      'content-type': 'application/json',
      ...(seen !== undefined && { etag: versionTag(seen, text) }),
      ...('perPage' in json && { link: pageLinks(c.req.url, json as never) }),
    },
  })
}
