import type { Context } from 'hono'

/**
 * Where a request comes from, for counting tries: the other end of the connection, or what the own proxy in front
 * wrote last into X-Forwarded-For. Anything before that could be anybody's invention.
 */
export function addressOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket
  return forwarded || socket?.remoteAddress || 'unknown'
}
