import { Hono } from 'hono'
import { answerTogether } from './answer-together.ts'
import { databaseAnswers } from './health.ts'
import type { OpenHouse } from './house.ts'
import { mayReadMeasures, openMeasures } from './measures.ts'

/** A face of the house and the path it stands at. */
export interface Mount {
  path: '/api' | '/desk' | '/'
  app: Hono
}

/** The whole front of the house: what machines ask (`/healthz`, `/metrics`), then the faces in the order given. */
export function front(house: OpenHouse, mounts: readonly Mount[]): Hono {
  const measures = openMeasures(house.log)
  const app = new Hono()
  app.use(measures.watch)
  app.use(answerTogether)
  app.get('/healthz', async c => {
    const database = await databaseAnswers(house.connection)
    c.header('cache-control', 'no-store')
    return c.json({ healthy: database, database }, database ? 200 : 503)
  })
  app.get('/metrics', async c => {
    if (!mayReadMeasures(c, house.settings.metricsToken)) return c.text('Not from here.\n', 403)
    c.header('content-type', measures.registry.contentType)
    return c.body(await measures.registry.metrics())
  })
  for (const { path, app: face } of mounts) app.route(path, face)
  app.onError((error, c) => {
    house.log.error({ err: error }, 'A request failed')
    return c.text('Something went wrong here; it has been noted.\n', 500)
  })
  return app
}
