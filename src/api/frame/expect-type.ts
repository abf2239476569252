import type { Context } from 'hono'
import type { Known } from './caller.ts'
import { problem } from './problem.ts'

/** Refuses a body of another kind than the route takes, which would else be taken for none. */
export function expectType(kind: 'json' | 'multipart' | undefined) {
  return async (c: Context<Known>, next: () => Promise<void>) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    const expected = kind === 'json' ? 'application/json' : 'multipart/form-data'
    if (kind && type !== expected) return problem(c, 'media-type-wrong', { expected })
    return next()
  }
}
