import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import { checkVersion, makeCluster, passwordIn, superuser } from './cluster.ts'
import { findHome, openDataFolder } from './home.ts'
import { keepRunning } from './keep-running.ts'
import { stopOrphan } from './orphan.ts'
import { takeOwnership } from './owner-lock.ts'
import { type NotStarted, notStarted } from './refusal.ts'
import { startServer } from './server.ts'

export interface Embedded {
  /** `postgres://…@127.0.0.1:port/cartelera`, as the owner of everything. Secret. */
  connectionString: string
  /** Stops the server and gives the data folder back. Safe to call twice. */
  stop(): Promise<void>
}

/** The part of a pino logger that is needed here. */
export interface Log {
  info(about: object, message: string): void
  warn(about: object, message: string): void
}

/** The database in the embedded cluster. */
const database = 'cartelera'

/** How a database of an embedded server is reached. Secret. */
export function addressOf(port: number, password: string, name: string = database): string {
  return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`
}

async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client(connectionString)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

/**
 * Starts Cartelera's own PostgreSQL in a data folder (docs/decisions/001-embedded-postgresql.md), making folder and
 * cluster on the first run. One living process owns a data folder; a server left behind by a killed one is stopped.
 *
 * @param settings PostgreSQL settings on top of ours, for tests and benches
 */
export async function startEmbedded({
  folder,
  log,
  settings = {},
}: {
  folder: string
  log: Log
  settings?: Record<string, string>
}): Promise<Embedded | NotStarted> {
  const dataFolder = openDataFolder(folder)
  if (typeof dataFolder !== 'string') return dataFolder
  const home = findHome(dataFolder)
  if ('refused' in home) return home
  const binaries = findBinaries(home.account, dataFolder)
  if ('refused' in binaries) return binaries
  const owner = takeOwnership(home.folder)
  if ('heldBy' in owner) {
    return notStarted(
      'folder-in-use',
      `The data folder ${dataFolder} is in use by process ${owner.heldBy}: stop that Cartelera first, or set CARTELERA_DATA to another folder.`,
    )
  }
  const giveUp = (refusal: NotStarted): NotStarted => {
    owner.release()
    return refusal
  }
  const fresh = !existsSync(home.cluster)
  if (fresh) {
    log.info({ folder: home.folder }, 'making the database')
    const failed = await makeCluster(home, binaries, passwordIn(dataFolder))
    if (failed) return giveUp(failed)
  }
  const wrong = checkVersion(home, binaries)
  if (wrong) return giveUp(wrong)
  const orphan = await stopOrphan(home.cluster)
  if (orphan === 'stopped')
    log.warn({ cluster: home.cluster }, 'stopped a server left behind by a killed process')
  if (orphan === 'stubborn') {
    return giveUp(
      notStarted(
        'folder-in-use',
        `A PostgreSQL that does not stop still serves ${home.cluster}: end it first.`,
      ),
    )
  }
  const startAt = (port?: number) =>
    startServer(home, binaries, join(dataFolder, 'postgres.log'), settings, port)
  const server = await startAt()
  if ('refused' in server) return giveUp(server)
  return running(server.port, keepRunning(server, startAt, log), passwordIn(dataFolder), owner.release)
}

async function running(
  port: number,
  server: ReturnType<typeof keepRunning>,
  password: string,
  release: () => void,
): Promise<Embedded> {
  // An exit that nobody foresaw still takes the server along.
  const lastWord = () => {
    server.kill('SIGINT')
    release()
  }
  process.once('exit', lastWord)
  const stop = async () => {
    process.off('exit', lastWord)
    await server.stop()
    release()
  }
  try {
    await ensureDatabase(addressOf(port, password, 'postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  return { connectionString: addressOf(port, password), stop }
}
