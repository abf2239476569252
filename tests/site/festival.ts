import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Acting } from '#acts/acting.ts'
import { addressOf } from '#api/sign-in/addresses.ts'
import { readEditionFiles } from '#cli/seed/edition-files.ts'
import { loadDemo } from '#cli/seed/load-demo.ts'
import type { Edition, EditionStage } from '#core/programme/edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { stationery } from '#letters/stationery.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import { pictures } from '#outside/pictures.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { siteApp } from '#site/site-app.ts'
import { freshDatabase } from '#store/contract/database.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'

/** The demo edition, on sale, behind the public site on a free port of this machine. */
export async function openFestival(stage: EditionStage = 'on-sale') {
  const acting: Acting = { organisation: 'lapaz', by: 'test' }
  let ahead = Temporal.Duration.from({ seconds: 0 })
  const database = await freshDatabase<HouseTables, OrganisationTables>({ organisations: ['lapaz', 'basel'] })
  const codes = qrCodes()
  const house = {
    store: storeOver(database.connection),
    clock: { now: () => Temporal.Now.instant().add(ahead) },
    chance: { bytes: (length: number) => new Uint8Array(randomBytes(length)) },
    signer: ticketSigning(),
    documentText,
    pictures,
    qrCodes: codes,
    stationery: stationery({ printer: typstPrinting(), qrCodes: codes, publicUrl: 'http://127.0.0.1' }),
  }
  const wish = { stage, seed: 1, now: house.clock.now() }
  const edition = await loadDemo(house, acting.organisation, await readEditionFiles(), wish)
  if (isRefusal(edition)) throw new Error(`The demo was refused: ${edition.refused}`)

  const faults: Error[] = []
  const app = siteApp(house, {
    organisationOf: host => homes[host],
    addressOf: c => addressOf(c, false),
    onError: error => faults.push(error),
  })
  const server = await new Promise<Server>(resolve => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(started as Server),
    )
  })
  const { port } = server.address() as AddressInfo
  return {
    house,
    acting,
    edition: edition as Edition,
    address: `http://127.0.0.1:${port}`,
    /** What went wrong inside while answering. */
    faults,
    /** Moves the clock of the house. */
    advance(duration: Temporal.DurationLike) {
      ahead = ahead.add(duration)
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await database.drop()
    },
  }
}

/** Who is at home where; `nobody.example` is nobody's. */
const homes: Record<string, { organisation: string; editionSlug?: string }> = {
  '127.0.0.1': { organisation: 'lapaz' },
  'basel.example': { organisation: 'basel' },
}

export type Festival = Awaited<ReturnType<typeof openFestival>>
