import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runningServer } from './running-server.ts'
import { type Embedded, startEmbedded } from './start-embedded.ts'

const log = { info() {}, warn() {} }
const isRoot = process.getuid?.() === 0

let place: string
let running: Embedded[] = []
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'cartelera-embedded-'))
  chmodSync(place, 0o755)
  running = []
})
afterEach(async () => {
  for (const server of running) await server.stop()
  const elsewhere = join(place, 'data', 'postgres-home')
  if (existsSync(elsewhere)) rmSync(readFileSync(elsewhere, 'utf8').trim(), { recursive: true })
  chmodSync(place, 0o755)
  rmSync(place, { recursive: true, force: true })
})

async function start(folder = join(place, 'data')): Promise<Embedded> {
  const server = await startEmbedded({ folder, log })
  if ('refused' in server) throw new Error(server.sentence)
  running.push(server)
  return server
}

async function refusal(folder = join(place, 'data')) {
  const server = await startEmbedded({ folder, log })
  if (!('refused' in server)) {
    running.push(server)
    throw new Error('it started')
  }
  return server
}

async function ask<Row extends pg.QueryResultRow>(server: { connectionString: string }, text: string) {
  const client = new pg.Client(server.connectionString)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Another process that starts a server, says where, and waits to be killed. */
async function inAnotherProcess(
  folder: string,
): Promise<{ connectionString: string; kill(): Promise<void> }> {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('./start-embedded.ts', import.meta.url).href)})
    const log = { info() {}, warn() {} }
    const server = await startEmbedded({ folder: ${JSON.stringify(folder)}, log })
    console.log(JSON.stringify(server))
    setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>(resolve => child.stdout.once('data', data => resolve(String(data))))
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return {
    ...JSON.parse(line),
    kill() {
      child.kill('SIGKILL')
      return exited
    },
  }
}

test('the first start makes the folder, the second finds what was written', async () => {
  const first = await start()
  await ask(first, 'create table kept as select 1 as one')
  await first.stop()
  expect(runningServer(join(place, 'data'))).toBeUndefined()
  const second = await start()
  expect(await ask(second, 'select one from kept')).toEqual([{ one: 1 }])
  const [row] = await ask<{ settings: string }>(
    second,
    `select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'),
       current_setting('full_page_writes'), current_setting('data_checksums'),
       current_setting('password_encryption')) as settings`,
  )
  expect(row!.settings).toBe('on on on on scram-sha-256')
  const secret = join(place, 'data', 'postgres-password')
  expect(statSync(secret).mode & 0o777).toBe(0o600)
  await expect(
    ask({ connectionString: second.connectionString.replace(/:[^:@]*@/, ':wrong@') }, 'select'),
  ).rejects.toThrow(/password authentication failed/)
})

test('names sort by the rules of a language (ICU is there)', async () => {
  const server = await start()
  const rows = await ask<{ name: string }>(
    server,
    `select name from unnest(array['Zürich', 'Ávila', 'azul', 'Ärger', 'Basel']) as name order by name collate "und-x-icu"`,
  )
  expect(rows.map(row => row.name)).toEqual(['Ärger', 'Ávila', 'azul', 'Basel', 'Zürich'])
})

test('a folder in use by a living process is refused by name, and the other goes on', async () => {
  const server = await start()
  const refused = await refusal()
  expect(refused.refused).toBe('folder-in-use')
  expect(refused.sentence).toContain(String(process.pid))
  expect(runningServer(join(place, 'data'))).toBe(server.connectionString)
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('of many that start at the same moment over a dead owner, one gets the folder', async () => {
  await (await start()).stop()
  writeFileSync(join(place, 'data', 'owner.lock'), '4194999\n1\n')
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => startEmbedded({ folder: join(place, 'data'), log })),
  )
  const started = answers.filter(answer => !('refused' in answer))
  running.push(...(started as Embedded[]))
  expect(started).toHaveLength(1)
})

test('a killed parent leaves a server behind; the next start stops it and loses nothing acknowledged', async () => {
  const folder = join(place, 'data')
  const killed = await inAnotherProcess(folder)
  await ask(killed, 'create table sold as select 500 as seats')
  await killed.kill()
  const next = await start()
  expect(await ask(next, 'select seats from sold')).toEqual([{ seats: 500 }])
  await expect(ask(killed, 'select')).rejects.toThrow()
})

test('the number of a dead server that now belongs to another program blocks nothing', async () => {
  await (await start()).stop()
  const cluster = join(place, 'data', 'postgres')
  writeFileSync(
    join(cluster, 'postmaster.pid'),
    `${process.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`,
  )
  const server = await start()
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a cluster of a newer PostgreSQL is refused and left as it is', async () => {
  await (await start()).stop()
  const version = join(place, 'data', 'postgres', 'PG_VERSION')
  writeFileSync(version, '99\n')
  const refused = await refusal()
  expect(refused.refused).toBe('cluster-other-version')
  expect(refused.sentence).toContain('99')
  expect(readFileSync(version, 'utf8')).toBe('99\n')
  expect(existsSync(join(place, 'data', 'owner.lock'))).toBe(false)
})

test('an interrupted first run is begun anew', async () => {
  mkdirSync(join(place, 'data', 'postgres.half', 'base'), { recursive: true })
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a file in the place of the data folder is refused by name', async () => {
  writeFileSync(join(place, 'data'), 'a file')
  const refused = await refusal()
  expect(refused.refused).toBe('folder-unreadable')
  expect(refused.sentence).toContain(join(place, 'data'))
  expect(readFileSync(join(place, 'data'), 'utf8')).toBe('a file')
  rmSync(join(place, 'data'))
})

test.runIf(isRoot)('as root in a closed folder the cluster moves where its account can go', async () => {
  chmodSync(place, 0o700)
  const server = await start()
  await ask(server, 'create table kept as select 1 as one')
  await server.stop()
  expect(existsSync(join(place, 'data', 'postgres'))).toBe(false)
  expect(await ask(await start(), 'select one from kept')).toEqual([{ one: 1 }])
})

test.runIf(isRoot)('as root a moved cluster that is gone is told, not replaced by an empty one', async () => {
  mkdirSync(join(place, 'data'))
  writeFileSync(join(place, 'data', 'postgres-home'), '/var/lib/cartelera/gone\n')
  expect((await refusal()).refused).toBe('cluster-lost')
  rmSync(join(place, 'data', 'postgres-home'))
})

test.runIf(!isRoot && process.platform !== 'win32')(
  'a folder without the right to it is refused',
  async () => {
    mkdirSync(join(place, 'data'), { mode: 0o000 })
    expect((await refusal()).refused).toBe('folder-unreadable')
    chmodSync(join(place, 'data'), 0o755)
  },
)

test('a server that is killed comes back where it was, with all that it had acknowledged', async () => {
  const server = await start()
  await ask(server, 'create table kept (n integer)')
  await ask(server, 'insert into kept values (1)')
  const [pid] = readFileSync(join(clusterOf(), 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await expect
    .poll(() => ask(server, 'select n from kept').catch(() => undefined), { timeout: 30_000 })
    .toEqual([{ n: 1 }])
  await server.stop()
  await expect(ask(server, 'select 1')).rejects.toThrow()
})

function clusterOf(folder = join(place, 'data')): string {
  const elsewhere = join(folder, 'postgres-home')
  const home = existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : folder
  return join(home, 'postgres')
}
