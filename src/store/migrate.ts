import type pg from 'pg'
import { apply, fileName, type NotMigrated, openSchema, organisationsIn, pendingIn } from './build-schema.ts'
import { type Migration, type Migrations, ourMigrations, type SchemaKind } from './migration-files.ts'
import { checkServer, transaction, withLock } from './migration-session.ts'
import { houseNames, organisationNames, type SchemaNames } from './schema-name.ts'

export interface Migrated {
  /** What ran, as `schema/NNNN-name`. */
  applied: string[]
}

/**
 * Brings the house's schema and every organisation's to the newest form, one transaction a migration, under a lock
 * that a second process waits for. All schemas are looked at before the first is touched.
 */
export async function migrate(
  connectionString: string,
  migrations: Migrations = ourMigrations(),
): Promise<Migrated | NotMigrated> {
  return withLock(connectionString, async (client, database) => {
    const pending = await pendingEverywhere(client, database, migrations)
    if ('refused' in pending) return pending
    const applied: string[] = []
    for (const { names, todo } of pending) {
      if (todo.length === 0) continue
      const forbidden = await transaction(client, () => openSchema(client, names))
      if (forbidden) return forbidden
      for (const migration of todo) {
        await transaction(client, () => apply(client, names, migration))
        applied.push(stepIn(names, migration))
      }
    }
    return { applied }
  })
}

/** What `migrate` would run, as `schema/NNNN-name`; nothing is changed. */
export async function pendingMigrations(
  connectionString: string,
  migrations: Migrations = ourMigrations(),
): Promise<string[] | NotMigrated> {
  return withLock(connectionString, async (client, database) => {
    const pending = await pendingEverywhere(client, database, migrations)
    return 'refused' in pending
      ? pending
      : pending.flatMap(({ names, todo }) => todo.map(step => stepIn(names, step)))
  })
}

interface Pending {
  names: SchemaNames
  todo: Migration[]
}

async function pendingEverywhere(
  client: pg.Client,
  database: string,
  migrations: Migrations,
): Promise<Pending[] | NotMigrated> {
  const refusal = await checkServer(client)
  if (refusal) return refusal
  const schemas: [SchemaNames, SchemaKind][] = [[houseNames(database), 'house']]
  for (const slug of await organisationsIn(client)) {
    schemas.push([organisationNames(database, slug), 'organisation'])
  }
  const pending: Pending[] = []
  for (const [names, kind] of schemas) {
    const todo = await pendingIn(client, names, migrations[kind])
    if ('refused' in todo) return todo
    pending.push({ names, todo })
  }
  return pending
}

const stepIn = ({ schema }: SchemaNames, migration: Migration) =>
  `${schema.slice(1, -1)}/${fileName(migration)}`

/**
 * Makes the schema of a new organisation, its role, and everything in it, in one transaction.
 * Making one that is already there changes nothing.
 */
export async function createOrganisation(
  connectionString: string,
  slug: string,
  migrations: Migrations = ourMigrations(),
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
      return { applied: todo.map(migration => stepIn(names, migration)) }
    })
  })
}
