import type pg from 'pg'
import { quote } from '../schema-name.ts'

/**
 * Makes a freshly migrated schema ready to be filled in any order: foreign keys are dropped, triggers rest, rows that
 * the migrations put in are taken out.
 *
 * @returns what puts keys and triggers back; PostgreSQL then checks every row against the keys
 */
export async function putAside(client: pg.ClientBase, schema: string): Promise<() => Promise<void>> {
  // Names in what PostgreSQL answers are then whole, whichever schema is worked on later.
  await client.query('set local search_path to pg_catalog')
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = $1::regnamespace and relkind = 'r' and relname <> 'migration'`,
    [schema],
  )
  const keys = await client.query<{ name: string; table: string; definition: string }>(
    `select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
     from pg_constraint where connamespace = $1::regnamespace and contype = 'f'`,
    [schema],
  )
  const inSchema = tables.rows.map(({ name }) => `${schema}.${quote(name)}`)
  for (const { name, table } of keys.rows)
    await client.query(`alter table ${table} drop constraint ${quote(name)}`)
  for (const table of inSchema) await client.query(`alter table ${table} disable trigger user`)
  if (inSchema.length > 0) await client.query(`truncate ${inSchema.join(', ')}`)
  return async () => {
    for (const table of inSchema) await client.query(`alter table ${table} enable trigger user`)
    for (const { name, table, definition } of keys.rows) {
      await client.query(`alter table ${table} add constraint ${quote(name)} ${definition}`)
    }
  }
}
