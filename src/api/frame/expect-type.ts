import type { Context } from 'hono'
import { problem } from './problem.ts'

const expected = { json: 'application/json', form: 'multipart/form-data' }

/** Refuses a body of another kind than the route takes, which would else be taken for none. */
export function otherType(c: Context, kind: keyof typeof expected): Response | undefined {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  return type === expected[kind] ? undefined : problem(c, 'media-type-wrong', { expected: expected[kind] })
}
