import { randomUUID } from 'node:crypto'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { isRefusal } from '#core/refusal.ts'
import { batch, batchOfOrders, nameScreenings, oneOrder, pgbench } from './box-office/by-pgbench.ts'
import { acting, type Cinema, openCinema } from './box-office/cinema.ts'
import { endless, said, seconds, spread } from './box-office/opening.ts'
import { allAtOneHouse, spreadOrders, wholeBaskets } from './box-office/over-http.ts'
import { type RushHour, rushHour } from './box-office/rush-hour.ts'
import { verify, Wrong } from './box-office/verify-sale.ts'
import { holdWishLists, holdWishListsOverHttp } from './box-office/wish-lists.ts'
import { beside, best, type Figure, type Measured } from './figures.ts'

const scenes: Record<string, (cinema: Cinema, hour: RushHour) => Promise<Figure[]>> = {
  spread: spreadOrders,
  hot: allAtOneHouse,
  baskets: wholeBaskets,
  wishes: wishLists,
  alone: withoutHttp,
  slow: slowCommits,
}

/**
 * A sale that opens: orders a second over HTTP and without it, beside `pgbench` and a route that does nothing, on the
 * same server with the same history; over HTTP with free seating and with numbered seats. Everything is measured twice
 * in turns, and the better one stands. Before a figure is kept, the seats that were answered are counted in the ledger,
 * and numbered ones by their places.
 *
 * @param words the scenes that are wanted; none: all
 */
export async function run(words: readonly string[]): Promise<Measured> {
  const unknown = words.find(word => !(word in scenes))
  if (unknown !== undefined)
    throw new Error(
      `"${unknown}" is no scene of the rush: name some of ${Object.keys(scenes).join(', ')}, or none`,
    )
  const cinema = await openCinema(8)
  try {
    const hour = await rushHour(cinema, 2)
    try {
      const figures: Figure[] = []
      for (const [name, scene] of Object.entries(scenes))
        if (words.length === 0 || words.includes(name)) figures.push(...(await scene(cinema, hour)))
      return { verified: true, figures }
    } finally {
      await hour.close()
    }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { verified: false, why: error.message, figures: [] }
  } finally {
    await cinema.close()
  }
}

/** Whole wish-lists, the best of each: what the house does at the turns of a sale, and what visitors do themselves. */
async function wishLists(cinema: Cinema, hour: RushHour): Promise<Figure[]> {
  const { lists = 0, overHttp = 0 } = await best({
    lists: () => holdWishLists(cinema),
    overHttp: () => holdWishListsOverHttp(cinema, hour),
  })
  const figure = (name: string, value: number): Figure => ({
    ...{ name, value, unit: 'lists/s' },
    ...{ target: 300, holds: value >= 300 },
  })
  return [
    figure('wish-lists of 20 wishes with alternatives', lists),
    figure('  over HTTP, from the public pages', overHttp),
  ]
}

/** Buyers in this process, without HTTP; how many a second. */
async function inProcess(cinema: Cinema, screenings: string[], buyers: number): Promise<number> {
  const begins = performance.now()
  const ends = begins + seconds * 1000
  let answered = 0
  await Promise.all(
    Array.from({ length: buyers }, async () => {
      while (performance.now() < ends) {
        const screeningId = screenings[answered % screenings.length]!
        const lines = [{ screeningId, priceId: cinema.priceId, quantity: 1 }]
        answered += 1
        const order = await buySeats(cinema.house, acting, {
          ...{ ...said, lines },
          editionId: cinema.editionId,
          idempotencyKey: randomUUID(),
        })
        if (isRefusal(order)) throw new Wrong(`Without HTTP: ${order.refused}`)
      }
    }),
  )
  const took = (performance.now() - begins) / 1000
  await verify(cinema, screenings, answered, 'without HTTP')
  return answered / took
}

async function withoutHttp(cinema: Cinema): Promise<Figure[]> {
  const single = await cinema.screenings(spread, endless)
  const { ours = 0, theirs } = await best({
    theirs: async () => {
      await nameScreenings(cinema, single)
      const batches = await pgbench(cinema, batchOfOrders(cinema, spread), { clients: 2, seconds })
      return batches && batches * batch
    },
    ours: async () => inProcess(cinema, await cinema.screenings(spread, endless), 1024),
  })
  return [
    beside('orders without HTTP', ours, 'orders/s', `PostgreSQL's own batches of ${batch}`, theirs, 0.75),
    ...(theirs ? [{ name: `  PostgreSQL's own batches of ${batch}`, value: theirs, unit: 'orders/s' }] : []),
  ]
}

/**
 * A disk (or a second server) that takes 4 ms more to confirm: PostgreSQL itself waits so long before it flushes a
 * commit (`commit_delay`), whoever else commits. It shares one flush among all that commit meanwhile; so orders for one
 * screening are what tells, where each waits for the row until the one before is confirmed.
 */
async function slowCommits(cinema: Cinema): Promise<Figure[]> {
  const set = async (microseconds: number) => {
    await cinema.sql.query(`alter system set commit_delay = ${microseconds}`)
    await cinema.sql.query('alter system set commit_siblings = 0')
    await cinema.sql.query('select pg_reload_conf()')
  }
  await set(4000)
  try {
    const [one] = await cinema.screenings(1, endless)
    const single = await cinema.screenings(spread, endless)
    const {
      hot,
      wide,
      ours = 0,
      oursWide = 0,
    } = await best({
      hot: async () => {
        await nameScreenings(cinema, [one!])
        return pgbench(cinema, oneOrder(cinema, 1), { clients: 64, seconds })
      },
      ours: async () => inProcess(cinema, await cinema.screenings(1, endless), 512),
      wide: async () => {
        await nameScreenings(cinema, single)
        return pgbench(cinema, oneOrder(cinema, spread), { clients: 64, seconds })
      },
      oursWide: async () => inProcess(cinema, await cinema.screenings(spread, endless), 512),
    })
    return [
      beside(
        '4 ms added to every commit: orders at one house',
        ours,
        'orders/s',
        'pgbench, one order a statement',
        hot,
        10,
      ),
      beside(`  at ${spread} screenings`, oursWide, 'orders/s', 'pgbench, one order a statement', wide),
    ]
  } finally {
    await set(0)
  }
}
