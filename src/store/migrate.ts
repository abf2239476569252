import pg from 'pg'
import { databaseIn } from './connect.ts'
import { type Migration, migrationsFor, type SchemaKind } from './migration-files.ts'
import { houseNames, organisationNames, quote, type SchemaNames } from './schema-name.ts'

/** Why a database was left as it is, with one sentence for the person at the console. */
export interface NotMigrated {
  refused: 'database-newer' | 'migration-changed' | 'server-too-old' | 'roles-forbidden'
  sentence: string
}

export interface Migrated {
  /** What ran, as `schema/NNNN-name`. */
  applied: string[]
}

const oldestServer = 150_000

/** "cartelera" in ASCII, cut to 32 bits: whoever migrates this database holds this lock. */
const lockKey = 0x63617274

export type Migrations = Record<SchemaKind, Migration[]>

const ours = (): Migrations => ({
  house: migrationsFor('house'),
  organisation: migrationsFor('organisation'),
})

/**
 * Brings the house's schema and every organisation's to the newest form, one transaction a migration, under a lock
 * that a second process waits for. All schemas are looked at before the first is touched.
 */
export async function migrate(
  connectionString: string,
  migrations: Migrations = ours(),
): Promise<Migrated | NotMigrated> {
  return withLock(connectionString, async (client, database) => {
    const refusal = await checkServer(client)
    if (refusal) return refusal
    const schemas: [SchemaNames, SchemaKind][] = [[houseNames(database), 'house']]
    for (const schema of await organisationSchemas(client)) {
      const slug = schema.slice('org_'.length).replaceAll('_', '-')
      schemas.push([organisationNames(database, slug), 'organisation'])
    }
    const pending: { names: SchemaNames; todo: Migration[] }[] = []
    for (const [names, kind] of schemas) {
      const todo = await pendingIn(client, names, migrations[kind])
      if ('refused' in todo) return todo
      pending.push({ names, todo })
    }
    const applied: string[] = []
    for (const { names, todo } of pending) {
      if (todo.length === 0) continue
      const forbidden = await transaction(client, () => openSchema(client, names))
      if (forbidden) return forbidden
      for (const migration of todo) {
        await transaction(client, () => apply(client, names, migration))
        applied.push(`${names.schema.slice(1, -1)}/${fileName(migration)}`)
      }
    }
    return { applied }
  })
}

/**
 * Makes the schema of a new organisation, its role, and everything in it, in one transaction.
 * Making one that is already there changes nothing.
 */
export async function createOrganisation(
  connectionString: string,
  slug: string,
  migrations: Migrations = ours(),
): Promise<Migrated | NotMigrated> {
  return withLock(connectionString, async (client, database) => {
    const names = organisationNames(database, slug)
    const todo = await pendingIn(client, names, migrations.organisation)
    if ('refused' in todo) return todo
    if (todo.length === 0) return { applied: [] }
    return transaction(client, async () => {
      const forbidden = await openSchema(client, names)
      if (forbidden) return forbidden
      for (const migration of todo) await apply(client, names, migration)
      return { applied: todo.map(migration => `${names.schema.slice(1, -1)}/${fileName(migration)}`) }
    })
  })
}

/** The slugs of the organisations whose schemas this database holds, in alphabetical order. */
export async function organisationsIn(client: pg.ClientBase): Promise<string[]> {
  return (await organisationSchemas(client)).map(schema => schema.slice('org_'.length).replaceAll('_', '-'))
}

async function organisationSchemas(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ schema: string }>(
    String.raw`select table_schema as schema from information_schema.tables
      where table_name = 'migration' and table_schema like 'org\_%' order by 1`,
  )
  return rows.map(row => row.schema)
}

async function withLock<Answer>(
  connectionString: string,
  work: (client: pg.Client, database: string) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString, application_name: 'cartelera migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    return await work(client, databaseIn(connectionString))
  } finally {
    // Ends the session, and the lock with it.
    await client.end()
  }
}

async function transaction<Answer>(client: pg.Client, work: () => Promise<Answer>): Promise<Answer> {
  await client.query('begin')
  try {
    const answer = await work()
    await client.query(typeof answer === 'object' && answer && 'refused' in answer ? 'rollback' : 'commit')
    return answer
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function checkServer(client: pg.Client): Promise<NotMigrated | undefined> {
  const { rows } = await client.query<{ version: string; number: number }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  )
  const { version, number } = rows[0]!
  if (number >= oldestServer) return undefined
  return {
    refused: 'server-too-old',
    sentence: `The database server is PostgreSQL ${version}, and Cartelera needs 15 or later: name another server in DATABASE_URL.`,
  }
}

const fileName = ({ number, name }: Migration) => `${String(number).padStart(4, '0')}-${name}`

async function pendingIn(
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
async function openSchema(
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

async function apply(client: pg.Client, { schema }: SchemaNames, migration: Migration): Promise<void> {
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
