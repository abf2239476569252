import { z } from '@hono/zod-openapi'
import { type ProblemCode, problems } from './problems.ts'

/** The body of every answer that is not a success (RFC 9457). */
export const ProblemShape = z
  .object({
    type: z.string().openapi({ example: '/api/problems/stale' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'A sentence in the language of Accept-Language.' }),
    code: z
      .enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]])
      .openapi({ description: 'The last part of the type, from a closed list.' }),
    about: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .openapi({ description: 'Names and numbers of the case.' }),
    errors: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Every field of the request that cannot be used.' }),
  })
  .openapi('Problem')
