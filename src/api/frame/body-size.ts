import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from './problem.ts'

const mebibyte = 1024 * 1024

/** So much of a body that is refused is still taken off the line, so that the answer can be heard. */
const mostDrained = 1024 * mebibyte

/**
 * Refuses larger bodies before anything is made of them.
 *
 * @param isHeard whoever calls is known, and is worth hearing the rest of what they are sending
 */
export async function tooLarge(c: Context, bytes: number, isHeard: boolean): Promise<Response | undefined> {
  // A stated length is what Node's parser lets through: the body itself need not be looked at.
  const length = c.req.header('content-length')
  const isStated = length !== undefined && c.req.header('transfer-encoding') === undefined
  if (isStated && Number(length) <= bytes) return undefined
  const limit = bodyLimit({
    maxSize: bytes,
    async onError() {
      // A browser that is still sending when the line is cut tells its user of a network fault instead of our answer.
      if (isHeard) await drain(c)
      const most = Math.max(1, Math.floor(bytes / mebibyte))
      return problem(c, 'body-too-large', { most }, { headers: { connection: 'close' } })
    },
  })
  return (await limit(c, async () => undefined)) ?? undefined
}

/** The same in front of what is no resource. */
export function atMost(bytes: number): MiddlewareHandler {
  return async (c, next) => (await tooLarge(c, bytes, false)) ?? next()
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
