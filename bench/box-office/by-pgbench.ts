import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { acting, type Cinema } from './cinema.ts'

let isMissed = false

/**
 * How often a second PostgreSQL does a script for so many clients; undefined, with a sentence, where pgbench is not at
 * hand (Debian: postgresql-contrib). It is looked for on the PATH and where `pg_config` says.
 */
export async function pgbench(
  cinema: Pick<Cinema, 'connectionString'>,
  script: string,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-pgbench-'))
  const file = join(folder, 'script.sql')
  writeFileSync(file, script)
  const threads = Math.min(2, clients)
  const words = [
    '-n',
    '-M',
    'prepared',
    '-f',
    file,
    '-c',
    `${clients}`,
    '-j',
    `${threads}`,
    '-T',
    `${seconds}`,
  ]
  const env = { ...process.env, PGOPTIONS: `-c search_path=org_${acting.organisation}` }
  try {
    for (const program of ['pgbench', await besidePgConfig()]) {
      if (!program) continue
      try {
        const { stdout } = await promisify(execFile)(program, [...words, cinema.connectionString], { env })
        return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOENT') throw error
      }
    }
    if (!isMissed) process.stderr.write('pgbench is not at hand: nothing is compared with it.\n')
    isMissed = true
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function besidePgConfig(): Promise<string | undefined> {
  try {
    return join((await promisify(execFile)('pg_config', ['--bindir'])).stdout.trim(), 'pgbench')
  } catch {
    return undefined
  }
}

/** Names screenings to scripts, by their numbers from 1. */
export async function nameScreenings(cinema: Cinema, screenings: readonly string[]): Promise<void> {
  await cinema.sql.query(
    `create table if not exists bench_allocation (n integer primary key, id uuid not null, screening_id uuid not null);
     truncate bench_allocation`,
  )
  await cinema.sql.query(
    `insert into bench_allocation
     select row_number() over (), id, screening_id from allocation where screening_id = any($1)`,
    [screenings],
  )
  await cinema.sql.query('analyze bench_allocation')
}

/** The rows of an order, a ticket, a move of seats and a letter, out of the seats that were taken. */
const written = (cinema: Cinema) => `
ordered as (
  insert into "order" (id, edition_id, number, token, name, email, language, total_amount, currency, way, state,
    idempotency_key, request, placed_at)
  select order_id, '${cinema.editionId}', left(order_id::text, 18), order_id::text || 'token', 'Ana Buyer',
    'ana@example.org', 'en', 4000, 'BOB', 'counter', 'unpaid', order_id::text, repeat('f', 64), now()
  from taken returning id
), ticketed as (
  insert into ticket (id, order_id, position, screening_id, allocation_id, price_id, amount, currency, number, code)
  select gen_random_uuid(), order_id, 1, screening_id, id, '${cinema.priceId}', 4000, 'BOB', left(order_id::text, 18),
    order_id::text || repeat('C', 123)
  from taken
), moved as (
  insert into seat_move (allocation_id, act, sold_change, order_id, at, by)
  select id, 'sell', 1, order_id, now(), 'pgbench' from taken
)
insert into letter (kind, recipient, language, order_id, written_at, next_attempt_at)
select 'order', 'ana@example.org', 'en', order_id, now(), now() from taken;
`

/** One order for one seat in one statement: what a shop does that keeps its rules in the database. */
export const oneOrder = (cinema: Cinema, screenings: number): string => `\\set n random(1, ${screenings})
with taken as (
  update allocation set sold = sold + 1
  where id = (select id from bench_allocation where n = :n) and capacity - held - sold - blocked >= 1
  returning id, screening_id, gen_random_uuid() as order_id
), ${written(cinema)}`

export const batch = 256

/** The same for a whole batch, made up by the server itself: what PostgreSQL can take in at most. */
export const batchOfOrders = (cinema: Cinema, screenings: number): string => `\\set n random(1, ${screenings})
with wanted as materialized (
  select a.id, a.screening_id, gen_random_uuid() as order_id
  from generate_series(1, ${batch}) as one join bench_allocation a on a.n = 1 + (:n + one) % ${screenings}
), locked as materialized (
  select id from allocation where id in (select id from wanted) order by id for no key update
), counted as (
  update allocation a set sold = a.sold + seats
  from (select wanted.id, count(*)::integer as seats from wanted join locked using (id) group by 1) total
  where a.id = total.id
), taken as (
  select wanted.* from wanted
), ${written(cinema)}`
