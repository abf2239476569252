import { type RouteConfig, z } from '@hono/zod-openapi'
import { ProblemShape } from './problem-shape.ts'

/** The request headers of a route, as the document tells them. */
export function headersOf({ guarded, keyed }: { guarded?: boolean; keyed?: boolean }) {
  return z.object({
    ...(guarded && {
      'if-match': z.string().optional().openapi({
        description:
          'The ETag of the answer that the change is made against; `stale` (412) when it has changed.',
        example: '"3"',
      }),
    }),
    ...(keyed && {
      'idempotency-key': z.string().optional().openapi({
        description: 'Required, 8 to 200 characters: the same key again gives the same answer again.',
      }),
    }),
  })
}

/** The answers of a route, as the document tells them. */
export function responsesOf(definition: {
  answers?: z.ZodType
  file?: string
  status?: 200 | 201
  does: string
}): RouteConfig['responses'] {
  const problems = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: ProblemShape } },
  }
  if (definition.file) {
    const binary = z.string().openapi({ format: 'binary' })
    return {
      200: { description: definition.does, content: { [definition.file]: { schema: binary } } },
      '4XX': problems,
      default: problems,
    }
  }
  if (!definition.answers) return { 204: { description: 'Done' }, '4XX': problems, default: problems }
  return {
    [definition.status ?? 200]: {
      description: definition.does,
      content: { 'application/json': { schema: definition.answers } },
    },
    '4XX': problems,
    default: problems,
  }
}
