import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, accountForServer, accountOf, canEnter } from './account.ts'
import { reachableFolder } from './reachable-folder.ts'
import { type NotStarted, notStarted } from './refusal.ts'

/** Where a data folder's cluster lives, and under which account its server runs (undefined: our own). */
export interface Home {
  /** Folder that holds `postgres/` (the cluster) and the owner's lock: the data folder itself wherever possible. */
  folder: string
  cluster: string
  account: Account | undefined
}

/** Files that another account, root perhaps, may have left here. */
const ours = ['cartelera.log', 'owner.lock', 'postgres.log', 'postgres-password', 'postgres-home']

/** Makes the data folder if it is missing and says where it really is. */
export function openDataFolder(folder: string): string | NotStarted {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true })
      // Everything secret in it is closed by itself; the server's account has to pass through.
      chmodSync(folder, 0o755)
    }
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'it is not a folder' })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    for (const name of ours.map(name => join(folder, name)).filter(path => existsSync(path))) {
      accessSync(name, constants.R_OK | constants.W_OK)
    }
    return realpathSync(folder)
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException
    const why = path === folder ? code : `${code} at ${path}`
    return notStarted(
      'folder-unreadable',
      `The data folder ${folder} cannot be read and written (${why}): give this account the right to it, or set CARTELERA_DATA to another folder.`,
    )
  }
}

const homeIn = (folder: string, account: Account | undefined): Home => ({
  folder,
  cluster: join(folder, 'postgres'),
  account,
})

/**
 * The home of a data folder's cluster. As root, in a data folder that the server's account cannot enter (a clone under
 * a 0700 home), the home is a system folder of its own, recorded in the data folder's `postgres-home`.
 */
export function findHome(dataFolder: string): Home | NotStarted {
  const record = join(dataFolder, 'postgres-home')
  if (existsSync(record)) {
    const folder = readFileSync(record, 'utf8').trim()
    if (existsSync(join(folder, 'postgres'))) return existing(folder)
    if (existsSync(folder)) return homeIn(folder, accountForServer())
    return notStarted(
      'cluster-lost',
      `${record} says that the database lives in ${folder}, where it is not: put it back, or remove ${record} to begin with an empty one.`,
    )
  }
  if (existsSync(join(dataFolder, 'postgres'))) return existing(dataFolder)
  const account = accountForServer()
  if (canEnter(dataFolder, account)) return homeIn(dataFolder, account)
  const place = reachableFolder()
  if (typeof place !== 'string') return place
  const folder = mkdtempSync(join(place, `${basename(dirname(dataFolder))}-${basename(dataFolder)}-`))
  chmodSync(folder, 0o755)
  // Written first: a first run that is interrupted goes on in the same folder.
  writeFileSync(record, `${folder}\n`)
  return homeIn(folder, account)
}

function existing(folder: string): Home | NotStarted {
  const home = homeIn(folder, accountOf(join(folder, 'postgres')))
  try {
    if (home.account === undefined) accessSync(home.cluster, constants.R_OK | constants.W_OK | constants.X_OK)
    return home
  } catch {
    return notStarted(
      'folder-unreadable',
      `The database in ${home.cluster} belongs to another account: start Cartelera as that account or as root.`,
    )
  }
}
