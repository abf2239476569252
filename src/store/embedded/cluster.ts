import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { type NotStarted, notStarted } from './refusal.ts'

/** The database user that owns everything. */
export const superuser = 'cartelera'

/** The password of the cluster's owner: made once, kept in the data folder for this account's eyes only. */
export function passwordIn(dataFolder: string): string {
  const file = join(dataFolder, 'postgres-password')
  if (!existsSync(file)) {
    const half = `${file}.${process.pid}`
    writeFileSync(half, randomBytes(24).toString('base64url'), { mode: 0o600 })
    renameSync(half, file)
  }
  return readFileSync(file, 'utf8').trim()
}

/** Refuses a cluster that another major version made: PostgreSQL could not read it. */
export function checkVersion(home: Home, binaries: Binaries): NotStarted | undefined {
  const made = Number(readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8'))
  if (made === binaries.major) return undefined
  return notStarted(
    'cluster-other-version',
    made > binaries.major
      ? `The database in ${home.cluster} was made by PostgreSQL ${made}, newer than the ${binaries.major} that this Cartelera brings: use the newer Cartelera.`
      : `The database in ${home.cluster} was made by PostgreSQL ${made} and this Cartelera brings ${binaries.major}: make a backup with the Cartelera that made it, then restore it into a new data folder.`,
  )
}

/** How a program of the server is started: its account, a folder it can stand in, and no language of the user's. */
export function spawnOptions(home: Home) {
  return {
    cwd: home.folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
    ...(home.account ?? {}),
  }
}

/**
 * Makes the cluster: UTF-8, the built-in C.UTF-8 collation (the same on every system; names are compared with ICU
 * collations where order matters to people), page checksums, passwords by SCRAM. Made aside and renamed when whole.
 */
export async function makeCluster(
  home: Home,
  binaries: Binaries,
  password: string,
): Promise<NotStarted | undefined> {
  const half = `${home.cluster}.half`
  const passwordFile = join(home.folder, '.initdb-password')
  rmSync(half, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(half)
  chmodSync(half, 0o700)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.account) {
    chownSync(half, home.account.uid, home.account.gid)
    chownSync(passwordFile, home.account.uid, home.account.gid)
  }
  const { code, output } = await new Promise<{ code: number | null; output: string }>(resolve => {
    const initdb = spawn(
      binaries.initdb,
      [
        `--pgdata=${half}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...spawnOptions(home), stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let output = ''
    for (const stream of [initdb.stdout, initdb.stderr]) stream.on('data', chunk => (output += chunk))
    initdb.on('error', error => resolve({ code: null, output: error.message }))
    initdb.on('close', code => resolve({ code, output }))
  })
  rmSync(passwordFile, { force: true })
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true })
    const why = output.split('\n').find(line => /error|fatal|cannot|spawn/i.test(line)) ?? output.trim()
    return notStarted('server-failed', `The database could not be made in ${home.folder}: ${why.trim()}`)
  }
  renameSync(half, home.cluster)
  return undefined
}
