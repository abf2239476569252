import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { readEditionFiles } from '#cli/seed/edition-files.ts'
import { loadDemo } from '#cli/seed/load-demo.ts'
import { isRefusal } from '#core/refusal.ts'
import { stationery } from '#letters/stationery.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import { pictures } from '#outside/pictures.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { siteApp } from '#site/site-app.ts'
import { connect } from '#store/connect.ts'
import { startEmbedded } from '#store/embedded/start-embedded.ts'
import { createOrganisation, migrate } from '#store/migrate.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'

/** The demo edition on sale, its public site on a durable PostgreSQL, and beside it files served by the same server. */
export async function openingNight() {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-bench-'))
  // As root the server runs under another account, which has to get in.
  chmodSync(folder, 0o755)
  const files = join(folder, 'files')
  mkdirSync(files)
  const postgres = await startEmbedded({ folder: join(folder, 'data'), log: { info() {}, warn() {} } })
  if ('refused' in postgres) throw new Error(postgres.sentence)
  const { connectionString } = postgres
  for (const step of [await migrate(connectionString), await createOrganisation(connectionString, 'bench')])
    if ('refused' in step) throw new Error(step.sentence)
  const connection = connect<HouseTables, OrganisationTables>(connectionString, { size: 8 })
  const codes = qrCodes()
  const house = {
    store: storeOver(connection),
    clock: { now: () => Temporal.Now.instant() },
    chance: { bytes: (length: number) => new Uint8Array(randomBytes(length)) },
    signer: ticketSigning(),
    documentText,
    pictures,
    qrCodes: codes,
    stationery: stationery({ printer: typstPrinting(), qrCodes: codes, publicUrl: 'http://127.0.0.1' }),
  }
  const acting = { organisation: 'bench', by: 'bench' }
  const wish = { stage: 'on-sale' as const, seed: 1, now: house.clock.now() }
  const edition = await loadDemo(house, acting.organisation, await readEditionFiles(), wish)
  if (isRefusal(edition)) throw new Error(`The demo was refused: ${edition.refused}`)

  const app = new Hono()
  app.use('/files/*', serveStatic({ root: folder, rewriteRequestPath: path => path }))
  app.route('/', siteApp(house, { organisationOf: () => ({ organisation: 'bench' }) }))
  const server = await new Promise<Server>(resolve => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(started as Server),
    )
  })
  return {
    house,
    acting,
    edition,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Puts a file beside the site; answers with its address. */
    file(name: string, bytes: Uint8Array): string {
      writeFileSync(join(files, name), bytes)
      return `/files/${name}`
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await connection.close()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
