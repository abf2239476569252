import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { isRefusal } from '#core/refusal.ts'
import { nameScreenings, pgbench } from './box-office/by-pgbench.ts'
import { acting, type Cinema, openCinema } from './box-office/cinema.ts'
import type { Figure, Measured } from './figures.ts'

const visitors = 32
const seconds = 6

/**
 * Seats held a second through the whole act, against `pgbench` doing the equivalent in one statement on the same server
 * with the same history: over many screenings, and all at one. Verified before: fifty at the same moment on seven seats;
 * and after: every answered hold is in the books, and they agree.
 */
export async function run(): Promise<Measured> {
  const cinema = await openCinema(visitors)
  try {
    const wrong = await whyNotSound(cinema)
    if (wrong) return { verified: false, why: wrong, figures: [] }
    const figures: Figure[] = []
    for (const [name, screenings] of [
      ['over 200 screenings', 200],
      ['all at one screening', 1],
    ] as const) {
      const ours = await holdsASecond(cinema, await cinema.screenings(screenings, 1_000_000))
      if ('why' in ours) return { verified: false, why: ours.why, figures }
      const theirs = await byPgbench(cinema, await cinema.screenings(screenings, 1_000_000))
      figures.push({
        name: `seats held, ${name}`,
        value: ours.rate,
        unit: 'holds/s',
        ...(theirs ? { against: 'pgbench, one statement', ratio: ours.rate / theirs } : {}),
      })
      if (theirs) figures.push({ name: `  pgbench, ${name}`, value: theirs, unit: 'transactions/s' })
      figures.push({ name: `  99 of 100 within, ${name}`, value: ours.p99, unit: 'ms' })
    }
    const problems = await checkLedger(cinema.house, acting)
    // pgbench's own holds are in the books too: both must agree.
    if (problems.length > 0) return { verified: false, why: JSON.stringify(problems.slice(0, 3)), figures }
    return { verified: true, figures }
  } finally {
    await cinema.close()
  }
}

const hold = (cinema: Cinema, token: string, screeningId: string) =>
  holdSeats(cinema.house, acting, { token, screeningId, priceId: cinema.priceId, quantity: 1 })

/** Fifty at once on seven seats: seven get one, the others are told so, and the books agree. */
async function whyNotSound(cinema: Cinema): Promise<string | undefined> {
  const [screeningId] = await cinema.screenings(1, 7)
  const answers = await Promise.all(
    (await cinema.baskets(50)).map(token => hold(cinema, token, screeningId!)),
  )
  const refusals = answers.filter(answer => isRefusal(answer))
  if (refusals.length !== 43 || refusals.some(refusal => refusal.refused !== 'sold-out')) {
    return `Of 50 on 7 seats, ${50 - refusals.length} got one`
  }
  const problems = await checkLedger(cinema.house, acting)
  return problems.length > 0 ? `The books disagree: ${JSON.stringify(problems[0])}` : undefined
}

async function holdsASecond(
  cinema: Cinema,
  screenings: string[],
): Promise<{ rate: number; p99: number } | { why: string }> {
  const tokens = await cinema.baskets(40_000)
  const times: number[] = []
  let refused = 0
  const begins = performance.now()
  const ends = begins + seconds * 1000
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      while (performance.now() < ends) {
        const token = tokens.pop()
        if (!token) return
        const asked = performance.now()
        const answer = await hold(cinema, token, screenings[tokens.length % screenings.length]!)
        times.push(performance.now() - asked)
        if (isRefusal(answer)) refused += 1
      }
    }),
  )
  const took = (performance.now() - begins) / 1000
  const { rows } = await cinema.sql.query<{ held: number }>(
    'select sum(held)::integer as held from allocation where screening_id = any($1)',
    [screenings],
  )
  if (refused > 0 || rows[0]!.held !== times.length) {
    return {
      why: `${times.length} holds were answered, ${refused} refused, ${rows[0]!.held} are in the ledger`,
    }
  }
  times.sort((one, other) => one - other)
  return { rate: times.length / took, p99: times[Math.floor(times.length * 0.99)]! }
}

/** The same seats by pgbench, where it is at hand. */
async function byPgbench(cinema: Cinema, screenings: string[]): Promise<number | undefined> {
  const baskets = await cinema.baskets(10_000)
  await cinema.sql.query(
    `create table if not exists bench_basket (n integer primary key, id uuid not null); truncate bench_basket`,
  )
  await cinema.sql.query(
    `insert into bench_basket select row_number() over (), id from basket where token = any($1)`,
    [baskets],
  )
  await nameScreenings(cinema, screenings)
  const script = `\\set basket random(1, ${baskets.length})
\\set allocation random(1, ${screenings.length})
with taken as (
  update allocation set held = held + 1
  where id = (select id from bench_allocation where n = :allocation) and capacity - held - sold - blocked >= 1
  returning id, screening_id
), kept as (
  insert into hold (basket_id, allocation_id, screening_id, price_id, quantity, amount, currency, held_at, held_until)
  select (select id from bench_basket where n = :basket), id, screening_id, '${cinema.priceId}', 1, 4000, 'BOB', now(),
    now() + interval '15 minutes' from taken
  returning allocation_id
)
insert into seat_move (allocation_id, act, held_change, at, by) select allocation_id, 'hold', 1, now(), 'pgbench' from kept;
`
  return pgbench(cinema, script, { clients: visitors, seconds })
}
