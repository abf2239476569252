import { accessSync, constants, existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import nodemailer from 'nodemailer'
import pg from 'pg'
import type { Finding } from '#cli/doctor.ts'
import { accountForServer } from '#store/embedded/account.ts'
import { findBinaries } from '#store/embedded/binaries.ts'
import { runningServer } from '#store/embedded/running-server.ts'
import { startEmbedded } from '#store/embedded/start-embedded.ts'
import { pendingMigrations } from '#store/migrate.ts'
import type { Settings } from './settings.ts'

const silent = { info() {}, warn() {} }
const well = (about: string, sentence: string): Finding => ({ about, state: 'well', sentence })
const note = (about: string, sentence: string): Finding => ({ about, state: 'note', sentence })
const ill = (about: string, sentence: string): Finding => ({ about, state: 'ill', sentence })

/** Looks at everything the house stands on, from the runtime up, and changes nothing. */
export async function* examine(settings: Settings): AsyncGenerator<Finding> {
  yield runtime()
  yield zones()
  yield folder(settings.dataFolder)
  yield await disk(settings.dataFolder)
  if (settings.databaseUrl === undefined) yield programs(settings.dataFolder)
  yield* database(settings)
  yield await mail(settings)
  yield address(settings)
}

function runtime(): Finding {
  const { node } = process.versions
  return Number.parseInt(node, 10) >= 26
    ? well('Node', `${node}, from the packages`)
    : ill('Node', `this is ${node} and 26 is needed: start with npm start or npx cartelera, which bring it`)
}

function zones(): Finding {
  const zones = Intl.supportedValuesOf('timeZone').length
  const now = Temporal.Now.zonedDateTimeISO()
  return now.year < 2025 || zones < 400
    ? ill(
        'Clock',
        `it says ${now.toPlainDate()} and knows ${zones} time zones: set the clock of this machine`,
      )
    : well(
        'Clock',
        `${now.toString({ smallestUnit: 'second' })}, ${zones} time zones (${process.versions.tz})`,
      )
}

function folder(path: string): Finding {
  if (!existsSync(path)) return note('Data folder', `${path} is not there yet; the first start makes it`)
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return well('Data folder', path)
  } catch {
    return ill(
      'Data folder',
      `${path} cannot be read and written by this account: give it the right, or set CARTELERA_DATA`,
    )
  }
}

const gigabyte = 1024 ** 3

async function disk(path: string): Promise<Finding> {
  let place = path
  while (!existsSync(place)) place = dirname(place)
  const { bavail, bsize } = await statfs(place)
  const free = (Number(bavail) * Number(bsize)) / gigabyte
  const told = `${free.toFixed(1)} GB free at ${place}`
  if (free < 0.2) return ill('Disk', `${told}: the database stops when it is full; make room`)
  return free < 2 ? note('Disk', `${told}: make room before the sale opens`) : well('Disk', told)
}

function programs(dataFolder: string): Finding {
  if (!existsSync(dataFolder)) return well('Database programs', 'the first start looks for them')
  const found = findBinaries(accountForServer(), dataFolder)
  return 'refused' in found
    ? ill('Database programs', found.sentence)
    : well('Database programs', `PostgreSQL ${found.major} at ${dirname(found.postgres)}`)
}

async function* database(settings: Settings): AsyncGenerator<Finding> {
  if (settings.databaseUrl !== undefined) {
    yield* reached(settings.databaseUrl)
    return
  }
  if (!existsSync(settings.dataFolder)) return
  const beside = runningServer(settings.dataFolder)
  if (beside !== undefined) {
    yield* reached(beside)
    return
  }
  const started = await startEmbedded({ folder: settings.dataFolder, log: silent })
  if ('refused' in started) {
    yield ill('Database', started.sentence)
    return
  }
  try {
    yield* reached(started.connectionString)
  } finally {
    await started.stop()
  }
}

async function* reached(connectionString: string): AsyncGenerator<Finding> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync,
         extract(epoch from clock_timestamp())::float8 as seconds,
         exists (select from pg_collation where collname = 'und-x-icu') as icu`,
    )
    const { version, fsync, seconds, icu } = rows[0]
    yield fsync === 'on'
      ? well('Database', `PostgreSQL ${version} answers`)
      : ill(
          'Database',
          `PostgreSQL ${version} runs with fsync off and would lose orders in a power cut: turn it on`,
        )
    if (!icu)
      yield ill(
        'Collations',
        'the server has no ICU: names would sort wrongly; use one that was built with it',
      )
    const skew = Math.abs(seconds - Temporal.Now.instant().epochMilliseconds / 1000)
    if (skew > 5)
      yield ill(
        'Clock',
        `the database's clock is ${Math.round(skew)} seconds from ours: synchronise both machines`,
      )
  } catch (error) {
    yield ill('Database', `it cannot be reached: ${(error as Error).message}; check DATABASE_URL`)
    return
  } finally {
    await client.end().catch(() => {})
  }
  const pending = await pendingMigrations(connectionString)
  if ('refused' in pending) yield ill('Migrations', pending.sentence)
  else if (pending.length > 0)
    yield note('Migrations', `${pending.length} wait for the next start: ${pending.join(', ')}`)
  else yield well('Migrations', 'all have run')
}

async function mail({ smtpUrl }: Settings): Promise<Finding> {
  if (smtpUrl === undefined) {
    return note(
      'E-mail',
      'SMTP_URL is not set: tickets are shown and printed, and letters wait in the outbox',
    )
  }
  const transport = nodemailer.createTransport(smtpUrl, { connectionTimeout: 10_000 } as object)
  try {
    await transport.verify()
    return well('E-mail', `${new URL(smtpUrl).host} takes letters`)
  } catch (error) {
    return ill(
      'E-mail',
      `${new URL(smtpUrl).host} does not take letters: ${(error as Error).message}; check SMTP_URL`,
    )
  } finally {
    transport.close()
  }
}

function address({ host, publicUrl }: Settings): Finding {
  const local = host === '127.0.0.1' || host === 'localhost' || host === '::1'
  if (publicUrl === undefined) {
    return local
      ? note('Address', 'the house is reached from this machine alone; set CARTELERA_URL when it goes public')
      : note('Address', `it listens on ${host} and does not know its public address: set CARTELERA_URL`)
  }
  return publicUrl.startsWith('https:')
    ? well('Address', publicUrl)
    : note('Address', `${publicUrl} is not encrypted: put https in front before people sign in or buy`)
}
