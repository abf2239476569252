import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isRefusal } from '#core/refusal.ts'
import type { Known } from './caller.ts'
import { versionTag } from './entity-tag.ts'
import { pageLinks } from './page-links.ts'
import { refusalProblem } from './problem.ts'
import type { AnyDefinition } from './route-definition.ts'

/** The HTTP answer for what an act answered: a problem, nothing, or the shape that the route promises. */
export function answerWith(c: Context<Known>, definition: AnyDefinition, answer: unknown): Response {
  if (answer instanceof Response) return answer
  if (isRefusal(answer)) return refusalProblem(c, answer)
  if (!definition.answers) return c.body(null, 204)
  const json = z.encode(definition.answers, answer) as object
  const text = JSON.stringify(json)
  const seen = definition.versionOf?.(answer) ?? ('version' in json ? Number(json.version) : undefined)
  if (seen !== undefined) c.header('etag', versionTag(seen, text))
  if ('perPage' in json) c.header('link', pageLinks(c.req.url, json as never))
  return c.body(text, definition.status ?? 200, { 'content-type': 'application/json' })
}
