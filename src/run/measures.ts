import { timingSafeEqual } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What the house measures of itself, in Prometheus' form. */
export interface Measures {
  registry: Registry
  /** Times and logs every request by the route that answered it: addresses can hold codes and stay out of the log. */
  watch: MiddlewareHandler
}

export function openMeasures(log: Logger): Measures {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'cartelera_' })
  const answered = new Histogram({
    name: 'cartelera_http_request_seconds',
    help: 'Seconds until a request was answered',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  })
  const watch: MiddlewareHandler = async (c, next) => {
    const began = performance.now()
    await next()
    const seconds = (performance.now() - began) / 1000
    const about = { method: c.req.method, route: routePath(c, -1), status: c.res.status }
    answered.observe(about, seconds)
    const level = about.status >= 500 ? 'error' : 'debug'
    log[level]({ ...about, milliseconds: Math.round(seconds * 1000) }, `${about.method} ${about.route}`)
  }
  return { registry, watch }
}

const loopback = /^(127\.|::1$|::ffff:127\.)/

/** Whoever asks from this machine itself (and not through a proxy on it), or brings the token. */
export function mayReadMeasures(c: Context, token: string | undefined): boolean {
  const given = c.req.header('authorization')?.replace(/^Bearer /i, '')
  if (token !== undefined && given !== undefined) {
    const [a, b] = [Buffer.from(given), Buffer.from(token)]
    if (a.length === b.length && timingSafeEqual(a, b)) return true
  }
  const proxied = c.req.header('x-forwarded-for') ?? c.req.header('forwarded')
  return proxied === undefined && loopback.test(getConnInfo(c).remote.address ?? '')
}
