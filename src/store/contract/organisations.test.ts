import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from '#core/refusal.ts'
import { UnknownOrganisation } from '../connect.ts'
import type { Migration } from '../migration-files.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

interface Organisation {
  secret: {
    id: number
    word: string
    at: Temporal.Instant | null
    day: Temporal.PlainDate | null
    amount: number | null
  }
}
interface House {
  account: { name: string }
}

const migration = (name: string, text: string): Migration => ({ number: 1, name, sql: text, checksum: name })
const migrations = {
  house: [migration('accounts', 'create table account (name text primary key)')],
  organisation: [
    migration(
      'secrets',
      `create table secret (id integer generated always as identity primary key, word text not null unique,
         at timestamptz, day date, amount bigint)`,
    ),
  ],
}

let database: TestDatabase<House, Organisation>
beforeAll(async () => {
  database = await freshDatabase({ organisations: ['la-paz', 'basel'], migrations })
})
afterAll(() => database.drop())

const keep = (slug: string, word: string) =>
  database.connection.withinOrganisation(slug, tx =>
    tx
      .insertInto('secret')
      .values({ word } as never)
      .execute(),
  )
const words = (slug: string) =>
  database.connection.withinOrganisation(slug, async tx =>
    (await tx.selectFrom('secret').select('word').orderBy('word').execute()).map(row => row.word),
  )

test('each organisation keeps its own rows under the same names', async () => {
  await keep('la-paz', 'condor')
  await keep('basel', 'basilisk')
  expect(await words('la-paz')).toContain('condor')
  expect(await words('la-paz')).not.toContain('basilisk')
  expect(await words('basel')).toContain('basilisk')
})

test.each([
  'select * from org_basel.secret',
  'select * from house.account',
  `insert into org_basel.secret (word) values ('forged')`,
  'drop table org_basel.secret',
  'create table org_la_paz.own (id integer)',
  `update org_la_paz.migration set checksum = ''`,
])('within one organisation PostgreSQL forbids: %s', async text => {
  const attempt = database.connection.withinOrganisation('la-paz', tx => sql.raw(text).execute(tx))
  await expect(attempt).rejects.toThrow(/permission denied|must be owner/)
})

test('the house role sees no organisation', async () => {
  const attempt = database.connection.withinHouse(tx => sql`select * from org_basel.secret`.execute(tx))
  await expect(attempt).rejects.toThrow(/permission denied/)
})

test('a connection comes back from a transaction without role and search path', async () => {
  const client = new pg.Client(database.connectionString)
  await client.connect()
  const { rows } = await client.query('select current_user as me')
  await client.end()
  await keep('la-paz', 'back')
  const seen = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      database.connection.withinOrganisation(index % 2 ? 'la-paz' : 'basel', async tx => {
        const answer = await sql<{ me: string; path: string }>`
          select current_user as me, current_setting('search_path') as path`.execute(tx)
        return answer.rows[0]!
      }),
    ),
  )
  expect(new Set(seen.map(row => row.path))).toEqual(new Set(['org_la_paz', 'org_basel']))
  expect(seen.every(row => row.me !== rows[0].me)).toBe(true)
})

test('an organisation that is not there is named, and the pool stays whole', async () => {
  for (let time = 0; time < 25; time++) {
    await expect(words('nowhere')).rejects.toThrow(UnknownOrganisation)
  }
  expect(await words('basel')).toContain('basilisk')
})

test('a refusal rolls back and is answered', async () => {
  const answer = await database.connection.withinOrganisation('basel', async tx => {
    await tx
      .insertInto('secret')
      .values({ word: 'gone' } as never)
      .execute()
    return refuse('sold-out')
  })
  expect(answer).toEqual(refuse('sold-out'))
  expect(await words('basel')).not.toContain('gone')
})

test('a deadlock is repeated until both sides are done', async () => {
  await keep('basel', 'a')
  await keep('basel', 'b')
  let met = 0
  let open = () => {}
  const both = new Promise<void>(resolve => {
    open = resolve
  })
  const cross = (first: string, second: string) =>
    database.connection.withinOrganisation('basel', async tx => {
      const mark = (word: string) =>
        tx
          .updateTable('secret')
          .set(eb => ({ amount: eb(eb.fn.coalesce('amount', eb.lit(0)), '+', 1) }))
          .where('word', '=', word)
          .execute()
      await mark(first)
      met += 1
      if (met === 2) open()
      await both
      await mark(second)
    })
  await Promise.all([cross('a', 'b'), cross('b', 'a')])
  const amounts = await database.connection.withinOrganisation('basel', tx =>
    tx.selectFrom('secret').select('amount').where('word', 'in', ['a', 'b']).execute(),
  )
  expect(amounts.map(row => row.amount)).toEqual([2, 2])
})

test('instants, days and amounts go in and come out as themselves', async () => {
  const at = Temporal.Instant.from('2022-06-24T18:45:00.123456Z')
  const day = Temporal.PlainDate.from('2022-06-24')
  const row = await database.connection.withinOrganisation('basel', tx =>
    tx
      .insertInto('secret')
      .values({ word: 'time', at, day, amount: 9_000_000_000 } as never)
      .returning(['at', 'day', 'amount', sql<Temporal.PlainDate[]>`array[day, null]`.as('days')])
      .executeTakeFirstOrThrow(),
  )
  expect(row.at!.equals(at)).toBe(true)
  expect(row.day!.equals(day)).toBe(true)
  expect(row.amount).toBe(9_000_000_000)
  expect(row.days.map(String)).toEqual(['2022-06-24', 'null'])
})
