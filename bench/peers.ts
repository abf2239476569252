import { availableParallelism } from 'node:os'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { acting, type Cinema, openCinema } from './box-office/cinema.ts'
import { rushHour } from './box-office/rush-hour.ts'
import type { Measured } from './figures.ts'
import type { PretixSale, PretixSold } from './peers/pretix-buyers.ts'
import { pretixProgram } from './peers/pretix-program.ts'
import { openPretix, type PretixShop } from './peers/pretix-shop.ts'

const seconds = 6
const seats = 1_000_000
const target = 50
const cores = availableParallelism()

/** Something measured turned out wrong: no figure is printed. */
class Wrong extends Error {}

/**
 * The same purchase, one seat in one request, by pretix and by us, over HTTP, on the same PostgreSQL, one after the other:
 * never in CI, for pretix is brought from Python's registry. pretix is tried with several numbers of workers and of
 * connections, by its API and by its shop, and its best stands beside ours. What both say that they sold is counted in
 * their databases first.
 */
export async function run(): Promise<Measured> {
  const program = await pretixProgram()
  if (!program) return { verified: true, figures: [] }
  const cinema = await openCinema(8)
  try {
    const ours = await sellOurs(cinema)
    const { connectionString, folder } = cinema
    const shop = await openPretix(program, { connectionString, folder, seats })
    try {
      const api = await best(shop, 'api', [
        { workers: cores, connections: cores * 2 },
        { workers: cores, connections: cores * 8 },
        { workers: cores * 2 + 1, connections: cores * 8 },
      ])
      const pages = await best(shop, 'shop', [{ workers: cores, connections: cores * 2 }])
      const peer = api.rate >= pages.rate ? api : pages
      const ratio = ours.rate / peer.rate
      return {
        verified: true,
        figures: [
          {
            ...{ name: 'orders over HTTP, one seat each', value: ours.rate, unit: 'orders/s' },
            against: `pretix ${program.version}`,
            ...{ ratio, target, holds: ratio >= target },
          },
          { name: '  99 of 100 within', value: ours.p99, unit: 'ms' },
          { name: `  pretix by its API, ${api.how}`, value: api.rate, unit: 'orders/s' },
          { name: '  99 of 100 within', value: api.p99, unit: 'ms' },
          { name: `  pretix by its shop, ${pages.how}`, value: pages.rate, unit: 'orders/s' },
        ],
      }
    } finally {
      await shop.close()
    }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { verified: false, why: error.message, figures: [] }
  } finally {
    await cinema.close()
  }
}

/** One process of ours, by its API for programs. */
async function sellOurs(cinema: Cinema): Promise<{ rate: number; p99: number }> {
  const screenings = await cinema.screenings(1, seats)
  const hour = await rushHour(cinema, 1)
  try {
    const sold = await hour.sell(1, {
      ...{ connections: 500, seconds, lines: 1, screenings, priceId: cinema.priceId },
      path: `/api/v1/editions/${cinema.editionId}/purchases`,
      said: { name: 'Ana Buyer', email: 'ana@example.org', language: 'en', way: 'counter' },
    })
    const { rows } = await cinema.sql.query<{ taken: number }>(
      'select sum(sold)::integer as taken from allocation where screening_id = any($1)',
      [screenings],
    )
    if (sold.statuses[201] !== sold.answered) throw new Wrong(`we answered ${JSON.stringify(sold.statuses)}`)
    if (rows[0]!.taken !== sold.answered)
      throw new Wrong(`we answered ${sold.answered} orders and sold ${rows[0]!.taken} seats`)
    const [problem] = await checkLedger(cinema.house, acting)
    if (problem) throw new Wrong(`our books disagree: ${JSON.stringify(problem)}`)
    return { rate: sold.answered / sold.seconds, p99: sold.p99 }
  } finally {
    await hour.close()
  }
}

/** Of several ways to run pretix, the one that sells most. */
async function best(
  shop: PretixShop,
  path: PretixSale['path'],
  ways: readonly { workers: number; connections: number }[],
): Promise<{ rate: number; p99: number; how: string }> {
  let found = { rate: 0, p99: 0, how: '' }
  for (const { workers, connections } of ways) {
    const before = await shop.ordered()
    const sold = await shop.sell(workers, { path, connections, seconds })
    await verify(shop, before.orders, sold, path)
    const rate = sold.orders / sold.seconds
    const how = `${workers} workers, ${connections} connections`
    if (rate > found.rate) found = { rate, p99: sold.p99, how }
  }
  return found
}

/** Every order that pretix answered is in its database with its one seat, and there are no more seats than its quota. */
async function verify(shop: PretixShop, before: number, sold: PretixSold, path: string): Promise<void> {
  const { orders, seats: taken } = await shop.ordered()
  if (sold.orders === 0) throw new Wrong(`pretix sold nothing by its ${path}: ${JSON.stringify(sold.failed)}`)
  if (orders - before < sold.orders)
    throw new Wrong(`pretix answered ${sold.orders} orders by its ${path} and has ${orders - before}`)
  if (orders !== taken) throw new Wrong(`pretix has ${orders} orders of one seat and ${taken} seats`)
  if (taken > seats) throw new Wrong(`pretix sold ${taken} seats of ${seats}`)
}
