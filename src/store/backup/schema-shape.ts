import type pg from 'pg'
import type { SavedSchema } from './format.ts'

/**
 * What of a schema is saved: its tables with the columns that hold something of their own (generated ones are made
 * again), and where its sequences stand. The list of migrations is saved apart.
 */
export async function shapeOf(
  client: pg.ClientBase,
  schema: string,
): Promise<Pick<SavedSchema, 'tables' | 'sequences'>> {
  const tables = await client.query<SavedSchema['tables'][number]>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
     group by c.relname order by c.relname`,
    [schema],
  )
  const sequences = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'S' order by relname`,
    [schema],
  )
  const standing: SavedSchema['sequences'] = []
  for (const { name } of sequences.rows) {
    const { rows } = await client.query<{ last: string }>(
      `select last_value::text as last from pg_sequences
       where schemaname = $1 and sequencename = $2 and last_value is not null`,
      [schema.slice(1, -1), name],
    )
    if (rows[0]) standing.push({ name, last: rows[0].last })
  }
  return { tables: tables.rows, sequences: standing }
}

/** Everything about values that COPY writes as the session says; the same on both sides. */
export const copySession = `
  set local datestyle to 'ISO, YMD';
  set local intervalstyle to 'postgres';
  set local bytea_output to 'hex';
  set local timezone to 'UTC';
  set local client_encoding to 'UTF8';
`
