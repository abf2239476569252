import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import type { Logger } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '#store/connect.ts'
import { acting, openStage, type Stage } from '#store/contract/box-office-stage.ts'
import { openLog } from './logs.ts'

let stage: Stage
let folder: string
let log: Logger
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartelera-log-'))
  log = openLog(folder, 'debug')
  return () => rm(folder, { recursive: true })
})
afterAll(() => stage?.database.drop())

/** What was logged last, as it stands in the file. */
async function written(): Promise<{ line: string; err: Record<string, unknown> }> {
  const line = (await readFile(join(folder, 'cartelera.log'), 'utf8')).trim().split('\n').at(-1)!
  return { line, err: (JSON.parse(line) as { err: Record<string, unknown> }).err }
}

test('a line to the database that was cut is told without the client behind it', async () => {
  const { promise: lost, resolve } = Promise.withResolvers<Error>()
  const other = connect(stage.database.connectionString, { onLost: resolve })
  const { rows } = await other.withinOrganisation(acting.organisation, db =>
    sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db),
  )
  const server = new pg.Client(stage.database.connectionString)
  await server.connect()
  await server.query('select pg_terminate_backend($1)', [rows[0]!.pid])
  await server.end()
  log.debug({ err: await lost }, 'lost')
  await other.close()
  const { line, err } = await written()
  expect(Object.keys(err).sort()).toEqual(['code', 'message', 'stack', 'type'])
  expect(err.code).toBe('57P01')
  expect(line).not.toMatch(/connectionParameters|processID|_types/)
})

test('a row that a constraint refused is told by the constraint, without what stood in the row', async () => {
  const add = () =>
    stage.query(sql`insert into venue (slug, name, country) values ('wara-cardenas', 'Wara Cárdenas', 'BO')`)
  await add()
  const error = await add().then(
    () => undefined,
    (refused: Error) => refused,
  )
  log.debug({ err: error }, 'refused')
  const direct = await written()
  expect(direct.err).toMatchObject({ code: '23505', constraint: 'venue_slug_key' })
  expect(direct.line).toContain('duplicate key value')
  expect(direct.line).not.toContain('wara')
  log.debug({ err: new Error('A request failed', { cause: error }) }, 'refused')
  const behind = await written()
  expect(behind.err.cause).toMatchObject({ code: '23505', constraint: 'venue_slug_key' })
  expect(behind.line).not.toContain('wara')
})

test('an error that is none is told as it is, and what several things failed of is told of each', async () => {
  log.debug({ err: 'gone' }, 'not an error')
  expect((await written()).err).toBe('gone')
  log.debug({ err: new AggregateError([new Error('one'), new TypeError('other')], 'both') }, 'several')
  expect((await written()).err).toMatchObject({
    message: 'both',
    errors: [{ message: 'one' }, { type: 'TypeError', message: 'other' }],
  })
})
