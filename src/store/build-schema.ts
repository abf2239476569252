import type pg from 'pg'
import type { Migration } from './migration-files.ts'
import { quote, type SchemaNames } from './schema-name.ts'

/** Why a database was left as it is, with one sentence for the person at the console. */
export interface NotMigrated {
  refused: 'database-newer' | 'migration-changed' | 'server-too-old' | 'roles-forbidden'
  sentence: string
}

/** The slugs of the organisations whose schemas this database holds, in alphabetical order. */
export async function organisationsIn(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ schema: string }>(
    String.raw`select table_schema as schema from information_schema.tables
      where table_name = 'migration' and table_schema like 'org\_%' order by 1`,
  )
  return rows.map(row => row.schema.slice('org_'.length).replaceAll('_', '-'))
}

/** A migration as its file is called, without the ending. */
export const fileName = ({ number, name }: Migration) => `${String(number).padStart(4, '0')}-${name}`

/** What a schema has not got yet of the migrations that the code knows. */
export async function pendingIn(
  client: pg.Client,
  { schema }: SchemaNames,
  known: Migration[],
): Promise<Migration[] | NotMigrated> {
  const table = await client.query('select to_regclass($1) as found', [`${schema}.migration`])
  if (table.rows[0]!.found === null) return known
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    `select number, name, checksum from ${schema}.migration order by number`,
  )
  for (const row of rows) {
    const migration = known[row.number - 1]
    if (migration === undefined) {
      return {
        refused: 'database-newer',
        sentence: `The database is newer than this Cartelera: ${schema} has migration ${row.number} (${row.name}) and this code knows ${known.length}. Use the newer Cartelera; nothing was changed.`,
      }
    }
    if (migration.checksum !== row.checksum) {
      return {
        refused: 'migration-changed',
        sentence: `Migration ${fileName(migration)} of ${schema} is not the one that made this database (there it is called ${row.name}): use the Cartelera that made it, or a newer one; nothing was changed.`,
      }
    }
  }
  return known.slice(rows.length)
}

/** Makes schema, role and the list of migrations where they are missing, and lets the role at what will be made. */
export async function openSchema(
  client: pg.Client,
  { schema, role }: SchemaNames,
): Promise<NotMigrated | undefined> {
  const me = await client.query<{
    name: string
    all: boolean
    version: number
    role_there: boolean
    member: boolean
  }>(
    `select current_user as name, rolsuper as all, current_setting('server_version_num')::int as version,
       exists (select from pg_roles where rolname = $1) as role_there,
       exists (select from pg_auth_members m join pg_roles r on r.oid = m.roleid
               where r.rolname = $1 and m.member = pg_roles.oid) as member
     from pg_roles where rolname = current_user`,
    [role.slice(1, -1).replaceAll('""', '"')],
  )
  const { name, all, version, role_there, member } = me.rows[0]!
  try {
    if (!role_there) await client.query(`create role ${role} nologin`)
    // From 16 on, who makes a role may administer it but not step into it; being in it must not lend its rights.
    if (!all && (!role_there || !member)) {
      await client.query(
        `grant ${role} to ${quote(name)}${version >= 160_000 ? ' with inherit false, set true' : ''}`,
      )
    }
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    return {
      refused: 'roles-forbidden',
      sentence: `The database user ${name} may not make roles, and every organisation has one: run ALTER ROLE ${quote(name)} CREATEROLE as an administrator of the server.`,
    }
  }
  await client.query(`
    create schema if not exists ${schema};
    grant usage on schema ${schema} to ${role};
    alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema ${schema} grant usage, select on sequences to ${role};
    create table if not exists ${schema}.migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    revoke insert, update, delete on ${schema}.migration from ${role};
  `)
  return undefined
}

/** Runs one migration in the current transaction and notes it. */
export async function apply(client: pg.Client, { schema }: SchemaNames, migration: Migration): Promise<void> {
  await client.query(`set local search_path to ${schema}`)
  try {
    await client.query(migration.sql)
  } catch (error) {
    throw new Error(`Migration ${fileName(migration)} of ${schema} failed: ${(error as Error).message}`, {
      cause: error,
    })
  }
  await client.query(`insert into ${schema}.migration (number, name, checksum) values ($1, $2, $3)`, [
    migration.number,
    migration.name,
    migration.checksum,
  ])
}
