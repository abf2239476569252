import { isIPv6 } from 'node:net'
import type { Context } from 'hono'

/**
 * Where a request comes from, for counting tries: the other end of the connection, or what the own proxy in front
 * wrote last into X-Forwarded-For. Anything before that could be anybody's invention.
 */
export function addressOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket
  return subscriberOf(forwarded || socket?.remoteAddress || 'unknown')
}

/** Who has an IPv6 address has its whole /64, so that is what is counted; an IPv4 address counts alone. */
export function subscriberOf(address: string): string {
  const [plain = ''] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped) return mapped
  if (!isIPv6(plain)) return plain
  const [before = '', after] = plain.toLowerCase().split('::')
  const groups = before.split(':').filter(Boolean)
  if (after !== undefined) {
    const behind = after.split(':').filter(Boolean)
    groups.push(...Array(Math.max(0, 8 - groups.length - behind.length)).fill('0'), ...behind)
  }
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
