import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The account a server process runs under. */
export interface Account {
  uid: number
  gid: number
}

/** `nobody`: PostgreSQL refuses to run as root, and this account needs no set-up on any system. */
const nobody: Account = { uid: 65534, gid: 65534 }

/** The account for a new cluster: `nobody` when this process is root, otherwise undefined (its own). */
export function accountForServer(): Account | undefined {
  return process.getuid?.() === 0 ? nobody : undefined
}

/** The account a cluster that already exists must run under: its folder's owner, when this process is root. */
export function accountOf(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? nobody : { uid, gid }
}

const readAndSearch = 5
const search = 1

function grants(path: string, account: Account, wanted: number): boolean {
  const { uid, gid, mode } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}

/** Whether an account can enter a folder: it and every folder above must let it search. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (account === undefined) return true
  for (let path = folder; ; path = dirname(path)) {
    if (!grants(path, account, search)) return false
    if (path === dirname(path)) return true
  }
}

/** Whether an account can read and run a program file. */
export function canRun(file: string, account: Account | undefined): boolean {
  return account === undefined || (canEnter(dirname(file), account) && grants(file, account, readAndSearch))
}
