import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Role, Scope } from '#core/house/roles.ts'
import { stationery } from '#letters/stationery.ts'
import { zipArchives } from '#outside/archives.ts'
import { documentText, sheets } from '#outside/document-text/document-text.ts'
import { pictures } from '#outside/pictures.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { reportReader } from '#outside/report-reader.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { timetableSolver } from '#outside/timetable-solver/timetable-solver.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { webhookPoster } from '#outside/webhook-post.ts'
import type { Connection } from '#store/connect.ts'
import { freshDatabase } from '#store/contract/database.ts'
import { houseAccounts } from '#store/shelves/house-accounts.ts'
import { openSignIn } from '#store/sign-in/open-sign-in.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import { apiApp } from '../api-app.ts'
import type { ApiHouse } from '../frame/api-house.ts'

export type Ask = (
  method: string,
  path: string,
  wish?: { body?: unknown; headers?: Record<string, string> },
) => Promise<Answer>

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON comes and says what it expects of it
  json: any
  text: string
}

/** A house with its API on a port of its own, two organisations, and people to sign in. */
export interface TrialHouse {
  house: ApiHouse
  /** For what no act does: making something old. */
  connection: Connection<HouseTables, OrganisationTables>
  connectionString: string
  address: string
  app: ReturnType<typeof apiApp>
  faults: Error[]
  /** Asks as nobody. */
  ask: Ask
  /** Signs in a new person with these roles and asks as that person, from a page of the house. */
  asPerson(roles: Role[], organisations?: string[]): Promise<Ask & { staffId: string; email: string }>
  asToken(scopes: Scope[], organisation?: string): Promise<Ask & { key: string }>
  close(): Promise<void>
}

export async function trialHouse(): Promise<TrialHouse> {
  const organisations = ['lapaz', 'basel']
  const database = await freshDatabase<HouseTables, OrganisationTables>({ organisations })
  await database.connection.withinHouse(house =>
    house
      .insertInto('organisation')
      .values(organisations.map(slug => ({ slug, name: slug })))
      .onConflict(taken => taken.doNothing())
      .execute(),
  )
  const log = { error() {}, warn() {} }
  const clock = { now: () => Temporal.Now.instant() }
  const opened = await openSignIn(database.connectionString, { publicUrl: 'http://127.0.0.1', clock, log })
  const printer = typstPrinting()
  const codes = qrCodes()
  const house = {
    store: storeOver(database.connection),
    clock,
    chance: { bytes: count => randomBytes(count) },
    documentText,
    sheets,
    archives: zipArchives(),
    reportReader,
    signer: ticketSigning(),
    stationery: stationery({ printer, qrCodes: codes, publicUrl: 'http://127.0.0.1' }),
    pictures,
    printer,
    qrCodes: codes,
    accounts: houseAccounts(database.connection),
    signIn: opened.signIn,
    tries: opened.tries,
    solver: timetableSolver(1),
    webhooks: webhookPoster(),
    // Without a mailer: no route sends a letter, a job does.
  } satisfies Partial<ApiHouse> as unknown as ApiHouse
  const faults: Error[] = []
  const app = apiApp(house, { onFault: fault => faults.push(fault), behindProxy: true })
  const server = serve({
    fetch: new Hono().route('/api', app).fetch,
    port: 0,
    hostname: '127.0.0.1',
    // A test that keeps this process busy must not find its connection let go of meanwhile.
    serverOptions: { keepAliveTimeout: 0 },
  })
  await new Promise(resolve => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const asker =
    (own: Record<string, string>): Ask =>
    async (method, path, { body, headers } = {}) => {
      const json = body === undefined || body instanceof FormData || typeof body === 'string'
      const answer = await fetch(`${address}/api${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...own,
          ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: json ? (body as BodyInit) : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        json: isJson ? JSON.parse(text) : undefined,
      }
    }

  return {
    house,
    connection: database.connection,
    connectionString: database.connectionString,
    address,
    app,
    faults,
    ask: asker({}),
    async asPerson(roles, where = ['lapaz']) {
      const email = `${randomBytes(6).toString('hex')}@example.org`
      const at = Temporal.Now.instant()
      let staffId = ''
      const secret = randomBytes(32).toString('base64url')
      for (const organisation of where) {
        await house.accounts.withTeam(organisation, async team => {
          staffId = (await team.addMember({ email, name: 'Ana', roles, at })).staff.id
          await team.keepSignInLink({ secret, staffId, until: at.add({ hours: 1 }) })
        })
      }
      const entered = await asker({ origin: address })('POST', '/enter', {
        body: `link=${secret}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      const cookie = entered.headers.getSetCookie().map(each => each.split(';')[0])
      const own = { origin: address, cookie: cookie.join('; ') }
      return Object.assign(asker(own), { staffId, email })
    },
    async asToken(scopes, organisation = 'lapaz') {
      const key = `cartelera_${randomBytes(32).toString('base64url')}`
      await house.accounts.withTeam(organisation, team =>
        team.addToken({
          name: 'trial',
          key,
          prefix: key.slice(0, 14),
          scopes,
          madeBy: 'trial',
          madeAt: Temporal.Now.instant(),
          expiresAt: null,
        }),
      )
      return Object.assign(asker({ authorization: `Bearer ${key}` }), { key })
    },
    async close() {
      await new Promise(resolve => server.close(resolve))
      await opened.close()
      await database.drop()
    },
  }
}
