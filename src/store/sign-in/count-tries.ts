import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Tries, TryKind } from '#acts/ports/tries.ts'

const minutes = 60

/** docs/rules/roles.md#tries; `points` tries in `duration` seconds, then nothing for `blockDuration` seconds. */
const allowed: Record<TryKind, { points: number; duration: number; blockDuration: number }> = {
  'sign-in-from-address': { points: 30, duration: 15 * minutes, blockDuration: 15 * minutes },
  'sign-in-to-account': { points: 10, duration: 15 * minutes, blockDuration: 15 * minutes },
  code: { points: 10, duration: 15 * minutes, blockDuration: 15 * minutes },
  secret: { points: 10, duration: 15 * minutes, blockDuration: 15 * minutes },
  link: { points: 20, duration: 15 * minutes, blockDuration: 15 * minutes },
  'waiting-list': { points: 20, duration: 15 * minutes, blockDuration: 15 * minutes },
  accreditation: { points: 20, duration: 15 * minutes, blockDuration: 15 * minutes },
  newsletter: { points: 20, duration: 15 * minutes, blockDuration: 15 * minutes },
}

/** Counts in the database; while the database does not answer, in this process alone. */
export function countTries(pool: pg.Pool): Tries {
  const counter = (kind: TryKind) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      schemaName: 'house',
      tableCreated: true,
      // They share one table, so one of them sweeps it.
      clearExpiredByTimeout: kind === 'code',
      keyPrefix: kind,
      ...allowed[kind],
      insuranceLimiter: new RateLimiterMemory({ keyPrefix: kind, ...allowed[kind] }),
    })
  const counters = Object.fromEntries(
    (Object.keys(allowed) as TryKind[]).map(kind => [kind, counter(kind)]),
  ) as Record<TryKind, RateLimiterPostgres>
  return {
    async count(kind, who) {
      try {
        await counters[kind].consume(who)
        return undefined
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        return Math.ceil(refusal.msBeforeNext / 1000)
      }
    },
    async forget(kind, who) {
      await counters[kind].delete(who)
    },
  }
}
