import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listRehearsals } from '#acts/opening/list-rehearsals.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { type TrialSale, trialSale } from '#api/contract/edition.ts'
import { type TrialHouse, trialHouse } from '#api/contract/trial-house.ts'
import { sum } from '#core/boxoffice/rehearsal/add-up.ts'
import { connect } from '#store/connect.ts'
import { copiedTables } from '#store/rehearsal/copied-tables.ts'
import { copyHouse, dropLeftCopies } from '#store/rehearsal/copy-house.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import { type RehearsalWish, rehearse } from './rehearse.ts'

// Processes are started and databases made: on a busy machine that takes its time, and only what never ends fails.
vi.setConfig({ testTimeout: 300_000 })

const acting = { organisation: 'lapaz', by: 'ana' }
const timing = { lead: 1_000, late: 1_000, reads: 20, most: 60_000, step: 500, steps: [5] }

let trial: TrialHouse
let at: TrialSale
let slug: string
beforeAll(async () => {
  trial = await trialHouse()
  const ask = await trial.asPerson(['admin'])
  at = await trialSale(ask)
  slug = (await ask('GET', `/v1/editions/${at.editionId}`)).json.slug
  // Somebody has seats already: a rehearsal neither sells them again nor knows whose they are.
  const lines = [{ screeningId: at.screeningId, priceId: at.full, quantity: 3 }]
  const said = { name: 'Real Person', email: 'real@example.org', language: 'en', way: 'counter' }
  const bought = await ask('POST', `/v1/editions/${at.editionId}/purchases`, {
    body: { ...said, lines },
    headers: { 'idempotency-key': 'before-the-rehearsal' },
  })
  expect(bought.status).toBe(201)
})
afterAll(() => trial.close())

const wish = (rest: Partial<RehearsalWish> = {}): RehearsalWish => ({
  ...{ editionSlug: slug, buyers: 20, seed: 'test', timing, onProgress() {} },
  stopped: new Promise<never>(() => {}),
  ...rest,
})
const real = () => ({
  house: trial.house,
  connectionString: trial.connectionString,
  organisation: acting.organisation,
})

async function asked<Row extends pg.QueryResultRow>(connectionString: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Every row of an organisation, as text, by its table. */
async function rowsOf(connectionString: string): Promise<Map<string, string[]>> {
  const tables = await asked<{ name: string }>(
    connectionString,
    `select table_name as name from information_schema.tables
     where table_schema = 'org_lapaz' and table_name <> 'migration' order by 1`,
  )
  const found = new Map<string, string[]>()
  for (const { name } of tables) {
    const rows = `select t::text as row from org_lapaz."${name}" t order by 1`
    found.set(
      name,
      (await asked<{ row: string }>(connectionString, rows)).map(each => each.row),
    )
  }
  return found
}

/** The organisation's rows but for certificates, and the databases and roles of copies. */
async function everything() {
  const { connectionString } = trial
  const rows = await rowsOf(connectionString)
  rows.delete('rehearsal')
  const beside = await asked(
    connectionString,
    `select datname as name from pg_database where starts_with(datname, 'rehearsal_')
     union all select rolname from pg_roles where starts_with(rolname, 'rehearsal_')`,
  )
  return { rows, beside }
}

test('twenty buyers rehearse a sale with a waiting room; the real one is untouched, and the copy is gone', async () => {
  const now = trial.house.clock.now()
  const room = { opensAt: now.add({ hours: 3 }), places: 50, seconds: 5 }
  expect(await setWaitingRoom(trial.house, acting, { editionId: at.editionId, ...room })).not.toHaveProperty(
    'refused',
  )
  const before = await everything()
  const rehearsal = await rehearse(real(), wish())
  if ('refused' in rehearsal) throw new Error(rehearsal.sentence)
  expect(await everything()).toEqual(before)

  const { figures } = rehearsal
  expect(figures).toMatchObject({
    ...{ buyers: 20, finished: true, errors: 0, oversold: 0, problems: 0, lost: 0 },
    line: { count: 20 },
  })
  expect(figures.orders).toBeGreaterThan(0)
  // Of thirty seats, two are for wheelchairs and three are had already.
  expect(figures.seats).toBeLessThanOrEqual(25)
  expect(sum(figures.curve.map(point => point.orders))).toBe(figures.orders)
  expect(sum(figures.curve.map(point => point.answers))).toBe(figures.waits.count)
  expect(figures.orders + figures.gaveUp + figures.wentEmpty).toBe(20)
  expect(figures.server.memory).toBeGreaterThan(0)
  expect(figures.steps).toMatchObject([{ buyers: 5, errors: 0 }])
  expect(figures.steps[0]!.answersPerSecond).toBeGreaterThan(0)
  const kept = await listRehearsals(trial.house, acting, { editionId: at.editionId })
  expect(kept).toMatchObject([{ id: rehearsal.id, by: 'console', figures }])
})

test('the copy holds nobody’s data; one is made at a time, and what a killed rehearsal left is taken away', async () => {
  const { connectionString } = trial
  const before = await everything()
  const copy = await copyHouse(connectionString, 'lapaz')
  if ('refused' in copy) throw new Error(copy.sentence)
  expect(await copyHouse(connectionString, 'lapaz')).toMatchObject({ refused: 'copy-under-way' })
  expect(await dropLeftCopies(connectionString)).toBe(0)

  const rows = await rowsOf(copy.connectionString)
  for (const name of Object.keys(copiedTables)) expect([...rows.keys()]).toContain(name)
  for (const [name, copied] of rows)
    if (copied.length > 0) expect([...Object.keys(copiedTables), 'seat_move']).toContain(name)
  expect(rows.get('allocation')).not.toEqual([])
  expect([...rows.values()].flat().join()).not.toMatch(/Real Person|real@example\.org/)

  // As if its process were killed: the lock goes with its session.
  await asked(
    connectionString,
    `select pg_terminate_backend(pid, 10000) from pg_stat_activity
     where application_name = 'cartelera rehearsal lock' and datname = current_database()`,
  )
  expect(await dropLeftCopies(connectionString)).toBe(1)
  expect(await everything()).toEqual(before)
})

test('where people wait for seats, nobody waits in the copy, and its books agree', async () => {
  const { connectionString } = trial
  await asked(connectionString, "update org_lapaz.allocation set awaited = true where kind = 'public'")
  const copy = await copyHouse(connectionString, 'lapaz')
  if ('refused' in copy) throw new Error(copy.sentence)
  const connection = connect<HouseTables, OrganisationTables>(copy.connectionString, { size: 1 })
  try {
    const house = { ...trial.house, store: storeOver(connection) }
    expect(await checkLedger(house, acting)).toEqual([])
  } finally {
    await connection.close()
    await copy.drop()
    await asked(connectionString, 'update org_lapaz.allocation set awaited = false')
  }
})

test('a rehearsal that is stopped takes its copy away and keeps no certificate', async () => {
  const before = await everything()
  const stop = Promise.withResolvers<never>()
  const stopped = rehearse(
    real(),
    wish({ stopped: stop.promise, onProgress: () => stop.reject(new Error('Ctrl-C')) }),
  )
  await expect(stopped).rejects.toThrow('Ctrl-C')
  expect(await everything()).toEqual(before)
  const kept = await listRehearsals(trial.house, acting, { editionId: at.editionId })
  expect(kept).toHaveLength(1)
})

test('what cannot be rehearsed is told in a sentence, and nothing is copied', async () => {
  const unknown = await rehearse(real(), wish({ editionSlug: 'nowhere' }))
  expect(unknown).toMatchObject({ refused: 'not-found', sentence: expect.stringContaining('nowhere') })
  await trial.connection.withinOrganisation('lapaz', db =>
    db.updateTable('edition').set({ stage: 'over' }).where('slug', '=', slug).execute(),
  )
  expect(await rehearse(real(), wish())).toMatchObject({ refused: 'sale-closed' })
})
