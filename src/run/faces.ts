import { join } from 'node:path'
import type { Hono } from 'hono'
import { routePath } from 'hono/route'
import type { House } from '#acts/ports/house.ts'
import { addressOf } from '#api/sign-in/addresses.ts'
import { serveDesk } from '#desk/serve-desk.ts'
import { siteApp } from '#site/site-app.ts'
import { openApiFace } from './api-face.ts'
import type { Mount } from './front.ts'
import type { OpenHouse } from './house.ts'
import { organisationsByHost } from './organisations.ts'

/** Where `npm start` builds the desk (scripts/build.mjs). */
const builtDesk = join(import.meta.dirname, '..', '..', 'dist', 'desk')

/** The faces, in the order in which they are asked, and the way to close what stands behind them. */
export async function openFaces(
  house: OpenHouse,
  ports: House,
): Promise<{ mounts: Mount[]; close(): Promise<void> }> {
  const api = await openApiFace(ports, house)
  const site = siteApp(ports, {
    organisationOf: organisationsByHost(house),
    ...(house.settings.publicUrl && { publicUrl: house.settings.publicUrl }),
    addressOf: c => addressOf(c, house.settings.publicUrl?.startsWith('https:') ?? false),
    tries: api.tries,
    // The route, not the path: an order's address is its secret.
    onError: (error, c) =>
      house.log.error({ err: error, route: routePath(c) }, 'A request to the public site failed'),
  })
  return {
    mounts: [
      { path: '/api', app: api.app },
      { path: '/desk', app: serveDesk(builtDesk) },
      { path: '/', app: site as unknown as Hono },
    ],
    close: api.close,
  }
}
