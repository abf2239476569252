import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { spawnOptions } from './cluster.ts'
import type { Home } from './home.ts'
import { type NotStarted, notStarted } from './refusal.ts'

/**
 * Nothing acknowledged is lost: these are the server's own defaults, stated so that no file in the cluster can turn
 * them off unseen.
 */
const settings: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off',
  // Plans made on empty tables are bad for a full house: statistics come within seconds of the first sale.
  autovacuum_naptime: '10s',
  max_connections: '100',
}

const largestLog = 10 * 1024 * 1024

export interface Server {
  port: number
  process: ChildProcess
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** PostgreSQL writes its state into the eighth line of postmaster.pid. */
function isReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

/** Where the log stood before this start, so that only new words are quoted. A log that has grown large begins anew. */
function openLog(file: string): { descriptor: number; from: number } {
  if (existsSync(file) && statSync(file).size > largestLog) truncateSync(file)
  return { from: existsSync(file) ? statSync(file).size : 0, descriptor: openSync(file, 'a', 0o600) }
}

async function startOnce(
  home: Home,
  binaries: Binaries,
  log: string,
  extra: Record<string, string>,
  port: number,
): Promise<Server | { failed: string }> {
  const { descriptor, from } = openLog(log)
  const options = Object.entries({ ...settings, ...extra, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(binaries.postgres, ['-D', home.cluster, ...options], {
    ...spawnOptions(home),
    // A group of its own: Ctrl-C is for the house, which then stops its server last.
    detached: true,
    stdio: ['ignore', descriptor, descriptor],
  })
  closeSync(descriptor)
  let ended: string | undefined
  child.on('error', error => {
    ended = error.message
  })
  child.on('exit', () => {
    ended = readFileSync(log).subarray(from).toString('utf8')
  })
  while (!isReady(home.cluster, child.pid)) {
    if (ended !== undefined) return { failed: ended }
    await pause(15)
  }
  child.unref()
  return { port, process: child }
}

/**
 * Starts the server on 127.0.0.1 and waits until it takes connections, recovery included.
 *
 * @param port where it stood before; otherwise one that is free
 */
export async function startServer(
  home: Home,
  binaries: Binaries,
  log: string,
  extra: Record<string, string>,
  port?: number,
): Promise<Server | NotStarted> {
  let failed = ''
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await startOnce(home, binaries, log, extra, port ?? (await freePort()))
    if ('process' in server) return server
    failed = server.failed
    // Between finding the port and taking it somebody else may have.
    if (!/could not bind|could not create any TCP/.test(failed)) break
  }
  const why = failed.match(/(?:FATAL|PANIC|ERROR):\s+(.*)/)?.[1] ?? failed.trim()
  return notStarted('server-failed', `The database in ${home.cluster} did not start: ${why} (more in ${log})`)
}

/** Stops a server: fast shutdown (connections are cut, everything committed is on disk), then harder ones. */
export async function stopServer({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const harder = setTimeout(() => child.kill('SIGQUIT'), 15_000)
  child.kill('SIGINT')
  await exited
  clearTimeout(harder)
}
