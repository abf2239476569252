import { createHash, randomBytes } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { copySession, shapeOf } from '../backup/schema-shape.ts'
import { putAside } from '../backup/set-aside.ts'
import type { NotMigrated } from '../build-schema.ts'
import { databaseIn } from '../connect.ts'
import { createOrganisation, migrate } from '../migrate.ts'
import { transaction } from '../migration-session.ts'
import { organisationNames, quote } from '../schema-name.ts'
import { copiedTables } from './copied-tables.ts'

/** A house of its own beside the real one: what a sale needs of one organisation, and nobody's data. */
export interface HouseCopy {
  /** Secret, like the real one's. */
  connectionString: string
  /** Ends every session in it and takes it away. */
  drop(): Promise<void>
}

/** Why there is no copy: one sentence for the person at the console. */
export interface NotCopied {
  refused: 'copy-under-way' | 'copy-forbidden'
  sentence: string
}

/** "rehearse" in ASCII, cut to 32 bits: whoever rehearses on this database holds this lock. */
const lockKey = 0x72656865

/**
 * Copies an organisation's programme and seats into a database of its own on the same server. Copies that an earlier
 * rehearsal left behind, because its process was killed, are taken away first; of two at the same moment the second is
 * refused, so none is taken from under somebody's feet.
 */
export async function copyHouse(
  connectionString: string,
  organisation: string,
): Promise<HouseCopy | NotCopied | NotMigrated> {
  const session = await lockedSession(connectionString)
  if (!session) {
    return {
      refused: 'copy-under-way',
      sentence: 'Another rehearsal is under way in this house: wait until it is over.',
    }
  }
  let name: string | undefined
  try {
    await dropAll(session, connectionString)
    name = `${prefixOf(connectionString)}${randomBytes(4).toString('hex')}`
    const forbidden = await makeDatabase(session, name)
    if (forbidden) {
      await session.end()
      return forbidden
    }
    const copy = inDatabase(connectionString, name)
    for (const step of [() => migrate(copy), () => createOrganisation(copy, organisation)]) {
      const done = await step()
      if ('refused' in done) {
        await dropAll(session, connectionString)
        await session.end()
        return done
      }
    }
    await fill(connectionString, copy, organisation)
    return {
      connectionString: copy,
      async drop() {
        await dropAll(session, connectionString)
        await session.end()
      },
    }
  } catch (error) {
    await dropAll(session, connectionString).finally(() => session.end())
    throw error
  }
}

/** Takes away what rehearsals left behind whose process was killed; nothing while one is under way. */
export async function dropLeftCopies(connectionString: string): Promise<number> {
  const session = await lockedSession(connectionString)
  if (!session) return 0
  try {
    return await dropAll(session, connectionString)
  } finally {
    await session.end()
  }
}

/** A session that holds the lock of rehearsals for as long as it lives. */
async function lockedSession(connectionString: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString, application_name: 'cartelera rehearsal lock' })
  // Where the server goes away meanwhile, the next question says so.
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [lockKey])
  if (rows[0]!.got) return client
  await client.end()
  return undefined
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Copies are known by the database that they are of: several houses may be on one server. */
const prefixOf = (connectionString: string) => `rehearsal_${digestOf(databaseIn(connectionString))}_`

function inDatabase(connectionString: string, name: string): string {
  const address = new URL(connectionString)
  address.pathname = `/${name}`
  return address.href
}

async function makeDatabase(session: pg.Client, name: string): Promise<NotCopied | undefined> {
  try {
    await session.query(`create database ${quote(name)} template template0`)
    return undefined
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    const { rows } = await session.query<{ name: string }>('select current_user as name')
    return {
      refused: 'copy-forbidden',
      sentence: `The database user ${rows[0]!.name} may not make databases, and a rehearsal needs one: run ALTER ROLE ${quote(rows[0]!.name)} CREATEDB as an administrator of the server.`,
    }
  }
}

/** Databases and roles of copies. A role is named after its database, or by a digest of it (schema-name.ts). */
async function dropAll(session: pg.Client, connectionString: string): Promise<number> {
  const { rows } = await session.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefixOf(connectionString)],
  )
  for (const { name } of rows) {
    // Without FORCE, which an ordinary owner may not use while the server itself cleans up in there.
    await session.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user',
      [name],
    )
    await session.query(`drop database ${quote(name)}`)
    const { rows: roles } = await session.query<{ role: string }>(
      'select rolname as role from pg_roles where starts_with(rolname, $1) or starts_with(rolname, $2)',
      [`${name}_`, `${digestOf(name)}_`],
    )
    for (const { role } of roles) await session.query(`drop role ${quote(role)}`)
  }
  return rows.length
}

/** Reads the real rows in one snapshot that cannot write, and puts them into the copy. */
async function fill(from: string, to: string, organisation: string): Promise<void> {
  const source = new pg.Client({ connectionString: from, application_name: 'cartelera rehearsal' })
  const target = new pg.Client({ connectionString: to, application_name: 'cartelera rehearsal' })
  await Promise.all([source.connect(), target.connect()])
  try {
    await source.query(`start transaction isolation level repeatable read read only; ${copySession}`)
    const { schema } = organisationNames(databaseIn(from), organisation)
    await transaction(target, async () => {
      await target.query(copySession)
      const back = await putAside(target, schema)
      const { tables } = await shapeOf(target, schema)
      for (const { name, columns } of tables) {
        const instead = copiedTables[name]
        if (!instead) continue
        const read = columns.map(column => instead[column] ?? quote(column)).join(', ')
        const copy = source.query(copyTo(`copy (select ${read} from ${schema}.${quote(name)}) to stdout`))
        const into = `${schema}.${quote(name)} (${columns.map(quote).join(', ')})`
        await pipeline(copy, target.query(copyFrom(`copy ${into} from stdin`)))
      }
      await beginJournal(target, schema)
      await back()
      const { rows } = await source.query('select slug, name from house.organisation where slug = $1', [
        organisation,
      ])
      await target.query('insert into house.organisation (slug, name) values ($1, $2)', [
        organisation,
        rows[0]?.name ?? organisation,
      ])
      // Plans made on the statistics of empty tables are slow for as long as a session lives.
      await target.query('analyze')
    })
  } finally {
    await Promise.all([source.end(), target.end()])
  }
}

/** The journal of the copy begins with its seats as they are. */
async function beginJournal(target: pg.Client, schema: string): Promise<void> {
  await target.query(`set local search_path to ${schema}`)
  await target.query(`
    insert into seat_move (allocation_id, act, capacity_change, at, by)
    select id, 'open', capacity, now(), 'rehearsal' from allocation;
    insert into seat_move (allocation_id, act, blocked_change, at, by)
    select id, 'block', blocked, now(), 'rehearsal' from allocation where blocked > 0`)
}
