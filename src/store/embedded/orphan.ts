import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beginningOf } from './owner-lock.ts'

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  }
  if (process.platform === 'win32') return 'postgres'
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (beginningOf(pid) !== undefined) {
    if (performance.now() > until) return false
    await pause(20)
  }
  return true
}

/**
 * A server outlives a Cartelera that was killed. The caller owns the cluster, so whoever still serves it is such an
 * orphan: it is asked to stop (fast shutdown), then told to (immediate), and recovery does the rest at the next start.
 * A `postmaster.pid` whose number now belongs to some other program is thrown away, for PostgreSQL would wait for it.
 *
 * @returns what was found: nothing, an orphan that stopped, or one that would not
 */
export async function stopOrphan(cluster: string): Promise<'none' | 'stopped' | 'stubborn'> {
  const file = join(cluster, 'postmaster.pid')
  let pid: number
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  } catch {
    return 'none'
  }
  if (!Number.isInteger(pid) || pid <= 0) return 'none'
  const command = beginningOf(pid) === undefined ? '' : commandOf(pid)
  if (!command.includes('postgres') || !(command.includes(cluster) || process.platform === 'win32')) {
    rmSync(file, { force: true })
    return 'none'
  }
  for (const [signal, milliseconds] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      // Already gone, or not ours to stop: waiting tells which.
    }
    if (await gone(pid, milliseconds)) return 'stopped'
  }
  return 'stubborn'
}
