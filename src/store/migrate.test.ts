import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from './contract/database.ts'
import { createOrganisation, migrate } from './migrate.ts'
import type { Migration, Migrations } from './migration-files.ts'
import { houseNames, organisationNames } from './schema-name.ts'

const numbered = (...texts: string[]): Migration[] =>
  texts.map((sql, index) => ({ number: index + 1, name: `step-${index + 1}`, sql, checksum: sql }))

const older: Migrations = {
  house: numbered('create table account (name text)'),
  organisation: numbered('create table film (title text)'),
}
const newer: Migrations = {
  house: older.house,
  organisation: numbered(
    'create table film (title text)',
    `alter table film add column year integer; update film set year = 2021`,
  ),
}

let database: { connectionString: string; drop(): Promise<void> }
beforeEach(async () => {
  database = await emptyDatabase()
})
afterEach(() => database.drop())

async function ask(text: string) {
  const client = new pg.Client(database.connectionString)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('every organisation is brought forward, once', async () => {
  await migrate(database.connectionString, older)
  await createOrganisation(database.connectionString, 'la-paz', older)
  await createOrganisation(database.connectionString, 'basel', older)
  await ask(`insert into org_basel.film values ('El Gran Movimiento')`)
  expect(await migrate(database.connectionString, newer)).toEqual({
    applied: ['org_basel/0002-step-2', 'org_la_paz/0002-step-2'],
  })
  expect(await migrate(database.connectionString, newer)).toEqual({ applied: [] })
  expect(await ask('select * from org_basel.film')).toEqual([{ title: 'El Gran Movimiento', year: 2021 }])
})

test('a database newer than the code is refused before anything is touched', async () => {
  await migrate(database.connectionString, newer)
  await createOrganisation(database.connectionString, 'basel', newer)
  const withMoreHouse = {
    house: numbered(older.house[0]!.sql, 'create table later ()'),
    organisation: older.organisation,
  }
  const answer = await migrate(database.connectionString, withMoreHouse)
  expect(answer).toMatchObject({ refused: 'database-newer' })
  expect(answer).toHaveProperty('sentence', expect.stringContaining('step-2'))
  expect(await ask(`select to_regclass('house.later') as later`)).toEqual([{ later: null }])
})

test('a migration that was changed afterwards is refused by name', async () => {
  await migrate(database.connectionString, older)
  const changed = { ...older, house: numbered('create table account (name text, age integer)') }
  expect(await migrate(database.connectionString, changed)).toMatchObject({ refused: 'migration-changed' })
})

test('a migration that fails leaves its schema at the one before', async () => {
  await migrate(database.connectionString, older)
  const broken = {
    ...older,
    house: [...older.house, { ...newer.organisation[1]!, sql: 'create table a (); nonsense' }],
  }
  await expect(migrate(database.connectionString, broken)).rejects.toThrow(/0002-step-2 of "house" failed/)
  expect(await ask(`select to_regclass('house.a') as a, max(number) from house.migration`)).toEqual([
    { a: null, max: 1 },
  ])
})

test('two processes that migrate at once do it once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => migrate(database.connectionString, older)))
  expect(answers.flatMap(answer => ('applied' in answer ? answer.applied : []))).toEqual([
    'house/0001-step-1',
  ])
})

test('names that cannot be an organisation never reach SQL', () => {
  for (const slug of ['', 'A', '1a', 'a"b', 'a b', 'ä', `a${'b'.repeat(40)}`]) {
    expect(() => organisationNames('cartelera', slug)).toThrow(/cannot name an organisation/)
  }
})

test('a role fits PostgreSQL however long the database is called', () => {
  const long = 'd'.repeat(63)
  for (const { role } of [organisationNames(long, `a${'b'.repeat(39)}`), houseNames(long)]) {
    expect(role.length - 2).toBeLessThanOrEqual(63)
  }
})
