import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Connection, connect } from '../connect.ts'
import { createOrganisation, migrate } from '../migrate.ts'
import type { Migrations } from '../migration-files.ts'
import { quote } from '../schema-name.ts'

/** A database of a test file's own. */
export interface TestDatabase<House, Organisation> {
  connectionString: string
  connection: Connection<House, Organisation>
  /** Closes the connection and removes the database with its roles. */
  drop(): Promise<void>
}

async function administer<Answer>(work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: inject('server') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function inDatabase(server: string, name: string): string {
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}

/** An empty database: no schema of ours, no migration. */
export async function emptyDatabase(): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const name = `cartelera_test_${randomBytes(6).toString('hex')}`
  await administer(client => client.query(`create database ${quote(name)} template template0`))
  return {
    connectionString: inDatabase(inject('server'), name),
    drop: () =>
      administer(async client => {
        // Without FORCE, which an ordinary owner may not use while the server itself cleans up in there.
        await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user`,
          [name],
        )
        await client.query(`drop database ${quote(name)}`)
        const { rows } = await client.query<{ role: string }>(
          `select rolname as role from pg_roles where starts_with(rolname, $1)`,
          [`${name}_`],
        )
        for (const { role } of rows) await client.query(`drop role ${quote(role)}`)
      }),
  }
}

/**
 * A database with every migration and the named organisations in it, for one test file:
 *
 *     const database = await freshDatabase({ organisations: ['lapaz'] })
 *     afterAll(() => database.drop())
 */
export async function freshDatabase<House, Organisation>({
  organisations = [],
  migrations,
}: {
  organisations?: string[]
  migrations?: Migrations
} = {}): Promise<TestDatabase<House, Organisation>> {
  const { connectionString, drop } = await emptyDatabase()
  const answers = [await migrate(connectionString, migrations)]
  for (const slug of organisations) answers.push(await createOrganisation(connectionString, slug, migrations))
  for (const answer of answers) if ('refused' in answer) throw new Error(answer.sentence)
  const connection = connect<House, Organisation>(connectionString, { size: 20 })
  return {
    connectionString,
    connection,
    async drop() {
      await connection.close()
      await drop()
    },
  }
}
