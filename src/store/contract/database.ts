import { inject } from 'vitest'
import { type Connection, connect } from '../connect.ts'
import type { Migrations } from '../migration-files.ts'
import { build, copyTemplate, dropDatabase, makeEmpty, testDatabaseName } from './templates.ts'

/** A database of a test file's own. */
export interface TestDatabase<House, Organisation> {
  connectionString: string
  connection: Connection<House, Organisation>
  /** Closes the connection and removes the database with its roles. */
  drop(): Promise<void>
}

/** An empty database: no schema of ours, no migration. */
export async function emptyDatabase(): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const name = testDatabaseName()
  const server = inject('server')
  return { connectionString: await makeEmpty(server, name), drop: () => dropDatabase(server, name) }
}

/**
 * A database with every migration and the named organisations in it, for one test file:
 *
 *     const database = await freshDatabase({ organisations: ['lapaz'] })
 *     afterAll(() => database.drop())
 *
 * @param migrations run one by one where they are given; else the database is a copy of one where they have run
 */
export async function freshDatabase<House, Organisation>({
  organisations = [],
  migrations,
}: {
  organisations?: string[]
  migrations?: Migrations
} = {}): Promise<TestDatabase<House, Organisation>> {
  const template = migrations ? undefined : inject('templates')[organisations.length - 1]
  const { connectionString, drop } = await (template
    ? copiedDatabase(template, organisations)
    : builtDatabase(organisations, migrations))
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

async function copiedDatabase(template: string, organisations: string[]) {
  const name = testDatabaseName()
  const server = inject('server')
  const connectionString = await copyTemplate(server, { template, name, slugs: organisations })
  return { connectionString, drop: () => dropDatabase(server, name) }
}

async function builtDatabase(organisations: string[], migrations?: Migrations) {
  const made = await emptyDatabase()
  await build(made.connectionString, organisations, migrations)
  return made
}
