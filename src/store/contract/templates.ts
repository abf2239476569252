import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openSchema } from '../build-schema.ts'
import { createOrganisation, migrate } from '../migrate.ts'
import type { Migrations } from '../migration-files.ts'
import { transaction } from '../migration-session.ts'
import { houseNames, organisationNames, quote, type SchemaNames } from '../schema-name.ts'

/** The organisations that templates have, under names that no test uses. */
const inTemplates = ['template-first', 'template-second']

/** Asks one thing of a server or a database. */
async function administer<Answer>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString })
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

/** Removes a database with its roles. */
export function dropDatabase(server: string, name: string): Promise<void> {
  return administer(server, async client => {
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
  })
}

/** A name for a database of the tests; its roles begin with it. */
export const testDatabaseName = () => `cartelera_test_${randomBytes(6).toString('hex')}`

/** An empty database: no schema of ours, no migration. Answers with how it is reached. */
export async function makeEmpty(server: string, name: string): Promise<string> {
  await administer(server, client => client.query(`create database ${quote(name)} template template0`))
  return inDatabase(server, name)
}

/** Runs migrations in an empty database, and makes organisations in it. */
export async function build(connectionString: string, slugs: readonly string[], migrations?: Migrations) {
  const answers = [await migrate(connectionString, migrations)]
  for (const slug of slugs) answers.push(await createOrganisation(connectionString, slug, migrations))
  for (const answer of answers) if ('refused' in answer) throw new Error(answer.sentence)
}

/**
 * Databases with every migration and one organisation, two, …: made once for a run and copied by the tests, for running
 * all migrations takes four times as long as a copy.
 */
export async function makeTemplates(server: string): Promise<string[]> {
  const names: string[] = []
  for (const count of inTemplates.keys()) {
    const name = testDatabaseName()
    await build(await makeEmpty(server, name), inTemplates.slice(0, count + 1))
    names.push(name)
  }
  return names
}

/**
 * Makes a database out of a template: its schemas get the organisations' names, and its roles, which are named after the
 * database, the rights of the template's.
 */
export async function copyTemplate(
  server: string,
  { template, name, slugs }: { template: string; name: string; slugs: readonly string[] },
): Promise<string> {
  await administer(server, client =>
    client.query(`create database ${quote(name)} template ${quote(template)}`),
  )
  const copied: [from: SchemaNames, to: SchemaNames][] = slugs.map((slug, index) => [
    organisationNames(template, inTemplates[index]!),
    organisationNames(name, slug),
  ])
  const connectionString = inDatabase(server, name)
  await administer(connectionString, client =>
    transaction(client, async () => {
      for (const [from, to] of copied)
        await client.query(`alter schema ${from.schema} rename to ${to.schema}`)
      for (const [from, to] of [[houseNames(template), houseNames(name)] as const, ...copied]) {
        const refusal = await openSchema(client, to)
        if (refusal) throw new Error(refusal.sentence)
        await client.query(`grant ${from.role} to ${to.role}`)
      }
    }),
  )
  return connectionString
}
