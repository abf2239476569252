import { existsSync, renameSync, rmSync } from 'node:fs'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { organisationsIn } from '../build-schema.ts'
import { databaseIn } from '../connect.ts'
import { houseNames, organisationNames, quote } from '../schema-name.ts'
import { type ArchiveWriter, openArchive } from './archive-writer.ts'
import {
  type Checks,
  folderOf,
  formatVersion,
  type Manifest,
  manifestEntry,
  type NotDone,
  notDone,
  partEntry,
  type SavedSchema,
} from './format.ts'
import { copySession, shapeOf } from './schema-shape.ts'

export interface BackupMade {
  tables: number
  rows: number
}

/**
 * Writes a backup of the whole house, or of one organisation, while it works: everything is read in one snapshot.
 * The file appears under its name when it is complete.
 *
 * @param onTable told after each table
 */
export async function makeBackup(
  connectionString: string,
  {
    file,
    organisation,
    now,
    onTable = () => {},
  }: {
    file: string
    organisation?: string
    now: Temporal.Instant
    onTable?: (done: number, total: number) => void
  },
): Promise<BackupMade | NotDone> {
  if (existsSync(file)) {
    return notDone('file-exists', `${file} is already there: choose another name, or remove it first.`)
  }
  const client = new pg.Client({ connectionString, application_name: 'cartelera backup' })
  await client.connect()
  const half = `${file}.half`
  let archive: ArchiveWriter | undefined
  try {
    await client.query(`start transaction isolation level repeatable read read only; ${copySession}`)
    const manifest = await describe(client, databaseIn(connectionString), now, organisation)
    if ('refused' in manifest) return manifest
    archive = await openArchive(half)
    await archive.add(manifestEntry, Buffer.from(JSON.stringify(manifest, null, 2)))
    const rows = await copyOut(client, databaseIn(connectionString), manifest, archive, onTable)
    await archive.finish(rows)
    archive = undefined
    renameSync(half, file)
    return {
      tables: Object.keys(rows).length,
      rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code || !/^(ENOENT|EACCES|ENOSPC|EROFS|EISDIR|EPERM|ENOTDIR)$/.test(code)) throw error
    return notDone('file-unwritable', `${file} cannot be written (${code}).`)
  } finally {
    await archive?.abandon()
    rmSync(half, { force: true })
    await client.end()
  }
}

const namesOf = (database: string, { kind, slug }: Pick<SavedSchema, 'kind' | 'slug'>) =>
  kind === 'house' ? houseNames(database) : organisationNames(database, slug!)

async function describe(
  client: pg.Client,
  database: string,
  now: Temporal.Instant,
  only: string | undefined,
): Promise<Manifest | NotDone> {
  const house = await client.query(`select from pg_namespace where nspname = 'house'`)
  if (house.rowCount === 0)
    return notDone('nothing-to-save', `There is no house in the database ${database}.`)
  const slugs = await organisationsIn(client)
  if (only !== undefined && !slugs.includes(only)) {
    return notDone(
      'organisation-unknown',
      `There is no organisation "${only}" in this house: ${slugs.join(', ') || 'it has none'}.`,
    )
  }
  const wanted: Pick<SavedSchema, 'kind' | 'slug'>[] =
    only === undefined
      ? [{ kind: 'house', slug: null }, ...slugs.map(slug => ({ kind: 'organisation' as const, slug }))]
      : [{ kind: 'organisation', slug: only }]
  const schemas: SavedSchema[] = []
  for (const which of wanted) {
    const { schema } = namesOf(database, which)
    const migrations = await client.query<SavedSchema['migrations'][number]>(
      `select number, name, checksum from ${schema}.migration order by number`,
    )
    schemas.push({ ...which, migrations: migrations.rows, ...(await shapeOf(client, schema)) })
  }
  const server = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  return {
    format: 'cartelera-backup',
    version: formatVersion,
    madeAt: now.toString(),
    postgresql: server.rows[0]!.version,
    content:
      only === undefined ? { is: 'house' } : { is: 'organisation', ...(await nameplate(client, only)) },
    schemas,
  }
}

/** What the house knows of an organisation besides its people, so that it can move to another house. */
async function nameplate(client: pg.Client, slug: string) {
  const known = await client.query<{ name: string }>('select name from house.organisation where slug = $1', [
    slug,
  ])
  const hosts = await client.query<{ host: string; edition_slug: string | null }>(
    'select host, edition_slug from house.host_name where organisation = $1 order by host',
    [slug],
  )
  return { slug, name: known.rows[0]?.name ?? slug, hosts: hosts.rows }
}

async function copyOut(
  client: pg.Client,
  database: string,
  manifest: Manifest,
  archive: ArchiveWriter,
  onTable: (done: number, total: number) => void,
): Promise<Checks['rows']> {
  const rows: Checks['rows'] = {}
  const total = manifest.schemas.reduce((sum, schema) => sum + schema.tables.length, 0)
  for (const saved of manifest.schemas) {
    const { schema } = namesOf(database, saved)
    const folder = folderOf(saved)
    for (const { name, columns } of saved.tables) {
      const copy = client.query(
        copyTo(`copy ${schema}.${quote(name)} (${columns.map(quote).join(', ')}) to stdout`),
      )
      await archive.addParts(part => partEntry(folder, name, part), copy)
      rows[`${folder}/${name}`] = copy.rowCount
      onTable(Object.keys(rows).length, total)
    }
  }
  return rows
}
