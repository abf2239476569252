import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { apply, fileName, type NotMigrated, openSchema, organisationsIn } from '../build-schema.ts'
import { type Migrated, migrate } from '../migrate.ts'
import { type Migration, type Migrations, ourMigrations } from '../migration-files.ts'
import { checkServer, transaction, withLock } from '../migration-session.ts'
import { houseNames, organisationNames, quote, type SchemaNames } from '../schema-name.ts'
import { type CheckedArchive, readArchive } from './archive-reader.ts'
import { folderOf, type Manifest, type NotDone, notDone, type SavedSchema } from './format.ts'
import { copySession, shapeOf } from './schema-shape.ts'
import { putAside } from './set-aside.ts'

export interface Restored {
  content: Manifest['content']
  madeAt: Temporal.Instant
  rows: number
  /** Migrations that ran after the restore, because the backup was older than this code. */
  applied: string[]
}

/**
 * Brings a backup back: a whole house into an empty database, an organisation into a house that has none of its name.
 * Everything happens in one transaction, with the schemas as they were when the backup was made; then the newer
 * migrations run.
 *
 * @param archive checked beforehand (`checkArchive`), so that a damaged file does not even open a database
 * @param onBytes told how much of the file was read
 */
export async function restoreBackup(
  connectionString: string,
  archive: CheckedArchive,
  {
    onBytes,
    migrations = ourMigrations(),
  }: { onBytes?: (read: number) => void; migrations?: Migrations } = {},
): Promise<Restored | NotDone | NotMigrated> {
  const { file, manifest, checks } = archive
  const unknown = unknownMigration(file, manifest, migrations)
  if (unknown) return unknown
  if (manifest.content.is === 'organisation') {
    const ready = await migrate(connectionString, migrations)
    if ('refused' in ready) return ready
  }
  const refusal = await withLock(connectionString, async (client, database) => {
    const tooOld = await checkServer(client)
    if (tooOld) return tooOld
    return transaction(client, () => load(client, database, archive, migrations, onBytes))
  })
  if (refusal) return refusal
  const brought: Migrated | NotMigrated = await migrate(connectionString, migrations)
  if ('refused' in brought) return brought
  return {
    content: manifest.content,
    madeAt: Temporal.Instant.from(manifest.madeAt),
    rows: Object.values(checks.rows).reduce((sum, count) => sum + count, 0),
    applied: brought.applied,
  }
}

function unknownMigration(file: string, manifest: Manifest, migrations: Migrations): NotDone | undefined {
  for (const saved of manifest.schemas) {
    for (const made of saved.migrations) {
      const known = migrations[saved.kind][made.number - 1]
      if (known === undefined || known.checksum !== made.checksum) {
        return notDone(
          'backup-newer',
          `${file} was made by another Cartelera: ${folderOf(saved)} has migration ${fileName(made as Migration)}, which this code does not know. Use the Cartelera that made it, or a newer one.`,
        )
      }
    }
  }
  return undefined
}

const namesOf = (database: string, saved: SavedSchema): SchemaNames =>
  saved.kind === 'house' ? houseNames(database) : organisationNames(database, saved.slug!)

async function load(
  client: pg.Client,
  database: string,
  { file, manifest, checks }: CheckedArchive,
  migrations: Migrations,
  onBytes: ((read: number) => void) | undefined,
): Promise<NotDone | NotMigrated | undefined> {
  const taken = await placeTaken(client, manifest)
  if (taken) return taken
  await client.query(copySession)
  const backs: (() => Promise<void>)[] = []
  for (const saved of manifest.schemas) {
    const names = namesOf(database, saved)
    const forbidden = await openSchema(client, names)
    if (forbidden) return forbidden
    for (const migration of migrations[saved.kind].slice(0, saved.migrations.length)) {
      await apply(client, names, migration)
    }
    const shape = await shapeOf(client, names.schema)
    if (JSON.stringify(shape.tables) !== JSON.stringify(saved.tables)) {
      return notDone(
        'backup-damaged',
        `${file} does not have the tables that its migrations make in ${folderOf(saved)}; nothing was changed.`,
      )
    }
    backs.push(await putAside(client, names.schema))
  }
  const rows = await copyIn(client, database, file, manifest, onBytes)
  for (const [table, count] of Object.entries(checks.rows)) {
    if ((rows[table] ?? 0) !== count) {
      return notDone(
        'backup-damaged',
        `${file} has ${rows[table] ?? 0} rows of ${table} where it says ${count}; nothing was changed.`,
      )
    }
  }
  for (const saved of manifest.schemas) {
    for (const { name, last } of saved.sequences) {
      await client.query('select setval($1, $2)', [`${namesOf(database, saved).schema}.${quote(name)}`, last])
    }
  }
  for (const back of backs) await back()
  if (manifest.content.is === 'organisation') await hangNameplate(client, manifest.content)
  // Plans made on the statistics of empty tables are slow for as long as a session lives.
  await client.query('analyze')
  return undefined
}

async function placeTaken(client: pg.Client, { content }: Manifest): Promise<NotDone | undefined> {
  if (content.is === 'organisation') {
    const { rowCount } = await client.query('select from house.organisation where slug = $1', [content.slug])
    const there = rowCount !== 0 || (await organisationsIn(client)).includes(content.slug)
    return there
      ? notDone(
          'organisation-exists',
          `This house already has an organisation "${content.slug}": nothing was changed.`,
        )
      : undefined
  }
  const house = await client.query(`select from pg_namespace where nspname = 'house'`)
  const empty = house.rowCount === 0 && (await organisationsIn(client)).length === 0
  return empty
    ? undefined
    : notDone(
        'database-not-empty',
        'A whole house is restored into an empty database, and this one has a house in it: set CARTELERA_DATA to a new folder, or DATABASE_URL to an empty database.',
      )
}

async function hangNameplate(
  client: pg.Client,
  { slug, name, hosts }: Extract<Manifest['content'], { is: 'organisation' }>,
): Promise<void> {
  await client.query('insert into house.organisation (slug, name) values ($1, $2)', [slug, name])
  for (const { host, edition_slug } of hosts) {
    // A host name that leads elsewhere in this house keeps leading there.
    await client.query(
      'insert into house.host_name (host, organisation, edition_slug) values ($1, $2, $3) on conflict do nothing',
      [host, slug, edition_slug],
    )
  }
}

const tableOf = (entry: string) => entry.slice(0, Math.max(0, entry.lastIndexOf('/')))

/** Copies every table's parts, one stream a table. Answers with the rows of each. */
async function copyIn(
  client: pg.Client,
  database: string,
  file: string,
  manifest: Manifest,
  onBytes: ((read: number) => void) | undefined,
): Promise<Record<string, number>> {
  const targets = new Map(
    manifest.schemas.flatMap(saved =>
      saved.tables.map(({ name, columns }) => {
        const { schema } = namesOf(database, saved)
        const target = `${schema}.${quote(name)} (${columns.map(quote).join(', ')})`
        return [`${folderOf(saved)}/${name}`, { schema, target }]
      }),
    ),
  )
  const rows: Record<string, number> = {}
  const entries = readArchive(file, onBytes)
  try {
    let next = await entries.next()
    while (!next.done) {
      const table = tableOf(next.value.name)
      const to = targets.get(table)
      if (to === undefined) {
        next = await entries.next()
        continue
      }
      const parts = async function* () {
        for (; !next.done && tableOf(next.value.name) === table; next = await entries.next()) {
          yield next.value.content
        }
      }
      await client.query(`set local search_path to ${to.schema}`)
      const copy = client.query(copyFrom(`copy ${to.target} from stdin`))
      await pipeline(parts, copy)
      rows[table] = copy.rowCount
    }
  } finally {
    await entries.return(undefined)
  }
  return rows
}
