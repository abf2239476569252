import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import type { PretixSale, PretixSold } from './pretix-buyers.ts'
import { type PythonEnvironment, run } from './python-environment.ts'

/** A pretix with one event, on the database server that is named. */
export interface PretixShop {
  /** Starts so many workers and lets the buyers buy. */
  sell(workers: number, sale: Omit<PretixSale, 'port' | 'item' | 'token'>): Promise<PretixSold>
  /** What its database says that was ordered. */
  ordered(): Promise<{ orders: number; seats: number }>
  close(): Promise<void>
}

/**
 * Makes its database and its event as its documentation says for production: PostgreSQL, gunicorn, and where no Redis
 * and no broker are at hand, its own ways without them. Mail is taken by a server that throws it away.
 */
export async function openPretix(
  { program }: PythonEnvironment,
  { connectionString, folder, seats }: { connectionString: string; folder: string; seats: number },
): Promise<PretixShop> {
  const server = new URL(connectionString)
  const database = new URL(connectionString)
  database.pathname = '/pretix'
  await asked(connectionString, 'create database pretix')
  const data = join(folder, 'pretix')
  mkdirSync(data)
  const mail = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: thrownAway })
  await new Promise<void>(resolve => mail.listen(0, '127.0.0.1', resolve))
  const port = await freePort()
  const env = {
    ...process.env,
    PRETIX_DATABASE_BACKEND: 'postgresql',
    PRETIX_DATABASE_NAME: 'pretix',
    PRETIX_DATABASE_USER: decodeURIComponent(server.username),
    PRETIX_DATABASE_PASSWORD: decodeURIComponent(server.password),
    PRETIX_DATABASE_HOST: server.hostname,
    PRETIX_DATABASE_PORT: server.port,
    PRETIX_PRETIX_DATADIR: data,
    PRETIX_PRETIX_URL: `http://127.0.0.1:${port}`,
    PRETIX_MAIL_FROM: 'bench@example.org',
    PRETIX_MAIL_HOST: '127.0.0.1',
    PRETIX_MAIL_PORT: String((mail.server.address() as AddressInfo).port),
    BENCH_SEATS: String(seats),
  }
  const pretix = (...words: string[]) =>
    run(program('python'), ['-m', 'pretix', ...words], { cwd: data, env })
  await pretix('migrate', '-v', '0')
  const script = readFileSync(join(import.meta.dirname, 'pretix-event.py'), 'utf8')
  const said = await pretix('shell', '-v', '0', '-c', script)
  const { item, token } = JSON.parse(said.trim().split('\n').at(-1)!) as { item: number; token: string }
  const buyers = fork(join(import.meta.dirname, 'pretix-buyers.ts'))

  return {
    async sell(workers, sale) {
      const words = [
        'pretix.wsgi',
        '--name',
        'pretix',
        '--workers',
        `${workers}`,
        '--bind',
        `127.0.0.1:${port}`,
      ]
      // As its documentation starts it.
      const recycling = ['--max-requests', '1200', '--max-requests-jitter', '50']
      const house = spawn(program('gunicorn'), [...words, ...recycling], { cwd: data, env, stdio: 'ignore' })
      const kill = () => house.kill('SIGKILL')
      process.once('exit', kill)
      try {
        await answers(port, house)
        const here = { port, item, token }
        // What its workers load with their first pages is not measured.
        await told(buyers, { ...here, ...sale, connections: workers * 2, seconds: 3 })
        return await told(buyers, { ...here, ...sale })
      } finally {
        const ended = new Promise(resolve => house.once('exit', resolve))
        house.kill('SIGTERM')
        await ended
        process.off('exit', kill)
      }
    },
    async ordered() {
      const [row] = await asked<{ orders: number; seats: number }>(
        database.href,
        `select (select count(*)::integer from pretixbase_order where status in ('n', 'p')) as orders,
           (select count(*)::integer from pretixbase_orderposition where not canceled) as seats`,
      )
      return row!
    },
    async close() {
      buyers.disconnect()
      await new Promise<void>(resolve => mail.close(() => resolve()))
      await asked(connectionString, 'drop database pretix with (force)')
    },
  }
}

async function asked<Row>(connectionString: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}

function thrownAway(stream: NodeJS.ReadableStream, _session: unknown, done: () => void): void {
  stream.on('end', () => done()).resume()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

const patience = 120_000

/** Waits until its first page comes. */
async function answers(port: number, house: ChildProcess): Promise<void> {
  const until = performance.now() + patience
  for (;;) {
    if (house.exitCode !== null) throw new Error(`gunicorn ended with ${house.exitCode}`)
    const page = await fetch(`http://127.0.0.1:${port}/bench/bench/`).catch(() => undefined)
    if (page?.ok) return
    if (performance.now() > until) throw new Error('pretix does not answer')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

function told(buyers: ChildProcess, sale: PretixSale): Promise<PretixSold> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The buyers ended with ${code}`))
    buyers.once('exit', ended)
    buyers.once('message', sold => {
      buyers.off('exit', ended)
      resolve(sold as PretixSold)
    })
    buyers.send(sale)
  })
}
