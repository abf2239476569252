import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listRehearsals } from '#acts/list-rehearsals.ts'
import { setWaitingRoom } from '#acts/set-waiting-room.ts'
import { type TrialSale, trialSale } from '#api/contract/edition.ts'
import { type TrialHouse, trialHouse } from '#api/contract/trial-house.ts'
import { sum } from '#core/boxoffice/rehearsal/add-up.ts'
import { type RehearsalWish, rehearse } from './rehearse.ts'

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

/** Every row of the organisation but its certificates, and the databases and roles of the server. */
async function everything(): Promise<{ rows: string; beside: string[] }> {
  const client = new pg.Client({ connectionString: trial.connectionString })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'org_lapaz' and table_name <> 'rehearsal' order by 1`,
    )
    const digests = []
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from org_lapaz."${name}" t`,
      )
      digests.push(`${name} ${rows[0].digest}`)
    }
    const { rows: beside } = await client.query<{ name: string }>(
      `select datname as name from pg_database where starts_with(datname, 'rehearsal_')
       union all select rolname from pg_roles where starts_with(rolname, 'rehearsal_')`,
    )
    return { rows: digests.join('\n'), beside: beside.map(each => each.name) }
  } finally {
    await client.end()
  }
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
