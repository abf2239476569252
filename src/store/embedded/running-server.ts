import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passwordIn } from './cluster.ts'
import { findHome } from './home.ts'
import { livingOwner } from './owner-lock.ts'
import { addressOf } from './start-embedded.ts'

/**
 * The server of a Cartelera that runs in this data folder in another process, for commands that work beside it.
 *
 * @returns its connection string; undefined when nobody runs it
 */
export function runningServer(dataFolder: string): string | undefined {
  if (!existsSync(join(dataFolder, 'postgres-password'))) return undefined
  const home = findHome(dataFolder)
  if ('refused' in home || livingOwner(home.folder) === undefined) return undefined
  try {
    const lines = readFileSync(join(home.cluster, 'postmaster.pid'), 'utf8').split('\n')
    // The fourth line is the port, the eighth the state.
    if (lines[7]?.trim() !== 'ready') return undefined
    return addressOf(Number(lines[3]), passwordIn(dataFolder))
  } catch {
    return undefined
  }
}
