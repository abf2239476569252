import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allTables, leftOut } from '#core/reach/edition-file/all-tables.ts'
import type { CellKind } from '#core/reach/edition-file/table.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase<unknown, unknown>
beforeAll(async () => {
  database = await freshDatabase({ organisations: ['altiplano'] })
})
afterAll(() => database?.drop())

const kindOf: Readonly<Record<string, CellKind>> = {
  uuid: 'id',
  text: 'text',
  int2: 'whole',
  int4: 'whole',
  int8: 'whole',
  numeric: 'number',
  float8: 'number',
  bool: 'yes-no',
  timestamptz: 'moment',
  date: 'day',
  time: 'hour',
  _text: 'list',
  _uuid: 'list',
  _int4: 'list',
  jsonb: 'json',
  bytea: 'bytes',
}

/** Every column of an organisation, but the numbers of journals: their rows are numbered anew. */
async function columnsThere(): Promise<string[]> {
  return database.connection.withinOrganisation('altiplano', async organisation => {
    const { rows } = await sql<{ table: string; column: string; type: string; nullable: boolean }>`
      select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as nullable
      from information_schema.columns
      where table_schema = current_schema() and is_identity = 'NO' and is_generated = 'NEVER'`.execute(
      organisation,
    )
    return rows
      .filter(({ table }) => !(table in leftOut))
      .map(({ table, column, type, nullable }) => `${table}.${column}: ${kindOf[type]}${nullable ? '?' : ''}`)
      .sort()
  })
}

test('an export has every table and column there is, or says why a table is left out', async () => {
  const described = allTables.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, { kind, isOptional }]) => {
      const type = kind === 'file' ? 'bytes' : kind
      return `${name}.${column}: ${type}${isOptional ? '?' : ''}`
    }),
  )
  expect(described.sort()).toEqual(await columnsThere())
})
