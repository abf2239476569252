import { randomUUID } from 'node:crypto'
import { beside, best, type Figure } from '../figures.ts'
import type { Sale, Sold } from './buyers.ts'
import { nameScreenings, oneOrder, pgbench } from './by-pgbench.ts'
import type { Cinema } from './cinema.ts'
import { endless, said, seconds, spread } from './opening.ts'
import type { RushHour } from './rush-hour.ts'
import { expectOnly, verify, verifyPlaces, Wrong } from './verify-sale.ts'

/** Buyers who wait for an answer at the same moment. */
const waiting = 500
const crowd = 10_000
const houseSeats = 500

const route = 'a route that does nothing'
const oneByOne = 'pgbench, one order a statement'

type Seating = 'free' | 'numbered'

const purchases = (cinema: Cinema) => `/api/v1/editions/${cinema.editionId}/purchases`

const rate = ({ answered, seconds: took }: Sold) => answered / took

/** Orders for one seat each at many screenings; houses with numbered seats are as big as the one that all want. */
export async function spreadOrders(cinema: Cinema, hour: RushHour): Promise<Figure[]> {
  const p99 = { free: Number.POSITIVE_INFINITY, numbered: Number.POSITIVE_INFINITY }
  const base = { connections: waiting, seconds, lines: 1, priceId: cinema.priceId, said }
  const orders = async (seating: Seating, processes: number): Promise<number> => {
    const what = `spread over HTTP, ${seating} seating`
    const isFree = seating === 'free'
    const screenings = await (isFree
      ? cinema.screenings(spread, endless)
      : cinema.numbered(spread, houseSeats))
    const sold = await hour.sell(processes, { ...base, path: purchases(cinema), screenings })
    expectOnly(sold, [201], what)
    await verify(cinema, screenings, sold.answered, what)
    if (!isFree) await verifyPlaces(cinema, screenings, sold.answered, what)
    if (processes === 1) p99[seating] = Math.min(p99[seating], sold.p99)
    return rate(sold)
  }
  const single = await cinema.screenings(spread, endless)
  const found = await best({
    nothing: async () => rate(await hour.sell(1, { ...base, path: '/nothing', screenings: single })),
    pgbench: async () => {
      await nameScreenings(cinema, single)
      return pgbench(cinema, oneOrder(cinema, spread), { clients: 64, seconds })
    },
    one: () => orders('free', 1),
    numberedOne: () => orders('numbered', 1),
    two: () => orders('free', 2),
    numberedTwo: () => orders('numbered', 2),
  })
  const { nothing = 0, one = 0, two = 0, numberedOne = 0, numberedTwo = 0 } = found
  const within = (value: number): Figure => ({
    ...{ name: '  99 of 100 within', value, unit: 'ms' },
    ...{ target: 300, holds: value < 300 },
  })
  const free = 'free seating'
  return [
    beside(`orders over HTTP, ${spread} screenings`, one, 'orders/s', oneByOne, found.pgbench, 3),
    beside('  the same', one, 'orders/s', route, nothing, 0.6),
    within(p99.free),
    beside('  by two processes', two, 'orders/s', oneByOne, found.pgbench),
    beside('  numbered seats', numberedOne, 'orders/s', free, one),
    beside('  the same', numberedOne, 'orders/s', oneByOne, found.pgbench, 3),
    beside('  the same', numberedOne, 'orders/s', route, nothing, 0.6),
    within(p99.numbered),
    beside('  numbered seats, by two processes', numberedTwo, 'orders/s', free, two),
    { name: `  ${route}`, value: nothing, unit: 'requests/s' },
    ...(found.pgbench ? [{ name: '  pgbench, 64 clients', value: found.pgbench, unit: 'orders/s' }] : []),
  ]
}

/** Ten thousand want one house: exactly its seats are sold, and everybody is answered. */
export async function allAtOneHouse(cinema: Cinema, hour: RushHour): Promise<Figure[]> {
  const base = { connections: waiting, count: crowd, lines: 1, priceId: cinema.priceId, said }
  const house = async (seating: Seating, processes: number): Promise<number> => {
    const what = `${crowd} buyers for ${houseSeats} seats, ${seating} seating`
    const isFree = seating === 'free'
    const screenings = await (isFree ? cinema.screenings(1, houseSeats) : cinema.numbered(1, houseSeats))
    const sold = await hour.sell(processes, { ...base, path: purchases(cinema), screenings })
    expectOnly(sold, [201, 409], what)
    if (sold.statuses[201] !== houseSeats) throw new Wrong(`${what}: ${sold.statuses[201]} were sold`)
    await verify(cinema, screenings, houseSeats, what)
    if (!isFree) await verifyPlaces(cinema, screenings, houseSeats, what)
    return 1 / sold.seconds
  }
  const found = await best({
    nothing: async () =>
      1 / (await hour.sell(1, { ...base, path: '/nothing', screenings: [randomUUID()] })).seconds,
    one: () => house('free', 1),
    numberedOne: () => house('numbered', 1),
    two: () => house('free', 2),
    numberedTwo: () => house('numbered', 2),
  })
  const { nothing = 0, one = 0, two = 0, numberedOne = 0, numberedTwo = 0 } = found
  const took = (name: string, own: number, against: string, other: number, most?: number): Figure => ({
    ...{ name, value: 1 / own, unit: 's', against, ratio: other / own },
    ...(most && { target: most, holds: other / own <= most }),
  })
  const free = 'free seating'
  return [
    took(`${crowd} buyers, one house of ${houseSeats}: all answered`, one, route, nothing, 1.25),
    took('  by two processes', two, route, nothing),
    took('  numbered seats', numberedOne, route, nothing, 1.25),
    took('  the same', numberedOne, free, one),
    took('  numbered seats, by two processes', numberedTwo, free, two),
  ]
}

/** Baskets of many screenings each, from people of whom few wait at the same moment. */
export async function wholeBaskets(cinema: Cinema, hour: RushHour): Promise<Figure[]> {
  const lines = 20
  const sale: Omit<Sale, 'ports' | 'headers' | 'screenings'> = {
    path: `/api/v1/editions/${cinema.editionId}/baskets`,
    connections: 64,
    seconds,
    lines,
    priceId: cinema.priceId,
    said: { language: 'en' },
  }
  const { baskets = 0 } = await best({
    baskets: async () => {
      const screenings = await cinema.screenings(spread, endless)
      const sold = await hour.sell(1, { ...sale, screenings })
      expectOnly(sold, [201], 'whole baskets')
      await verify(cinema, screenings, sold.answered * lines, 'whole baskets')
      return rate(sold)
    },
  })
  return [
    {
      name: `baskets of ${lines} screenings`,
      value: baskets,
      unit: 'baskets/s',
      target: 300,
      holds: baskets >= 300,
    },
  ]
}
