import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Known } from './caller.ts'
import { problem } from './problem.ts'

const mebibyte = 1024 * 1024

/** So much of a body that is refused is still taken off the line, so that the answer can be heard. */
const mostDrained = 1024 * mebibyte

/** Refuses larger bodies before anything is made of them. */
export function atMost(bytes: number): MiddlewareHandler<Known> {
  const limit = bodyLimit({
    maxSize: bytes,
    async onError(c) {
      // A browser that is still sending when the line is cut tells its user of a network fault instead of our answer.
      if (c.get('caller')) await drain(c)
      c.header('connection', 'close')
      return problem(c, 'body-too-large', { most: Math.max(1, Math.floor(bytes / mebibyte)) })
    },
  })
  return (c, next) => {
    // A stated length is what Node's parser lets through: the body itself need not be looked at.
    const length = c.req.header('content-length')
    const isStated = length !== undefined && c.req.header('transfer-encoding') === undefined
    return isStated && Number(length) <= bytes ? next() : limit(c, next)
  }
}

async function drain(c: Context): Promise<void> {
  const { body } = c.req.raw
  if (!body || body.locked) return
  let drained = 0
  for await (const piece of body) {
    drained += piece.byteLength
    if (drained > mostDrained) return
  }
}
