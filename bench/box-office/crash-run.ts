import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { pino } from 'pino'
import { checkLedger } from '#acts/check-ledger.ts'
import { openHouse } from '#run/house.ts'
import { portsOf } from '#run/ports.ts'
import { readSettings } from '#run/settings.ts'
import { goOn, newPurchase, type Offer, type Purchase, readOffer, startHouse } from './rush.ts'

const visitors = 24

export interface CrashTold {
  /** What is wrong, in sentences; empty when nothing was lost and nothing sold twice. */
  wrong: string[]
  purchases: number
  /** How many the house had acknowledged when it was killed. */
  acknowledgedAtKill: number
  /** From the new start to open doors. */
  reopenedInMs: number
  soldOut: number
  orders: number
}

/**
 * Buys over HTTP at the real house, kills it with SIGKILL in the middle (and its PostgreSQL with it, when `both`),
 * starts it again, and lets every visitor whose purchase was cut off send the same form again. Then reads the books.
 */
export async function crashDuring(purchases: number, both: boolean): Promise<CrashTold> {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-crash-'))
  // As root the database runs under another account, which has to get in.
  chmodSync(folder, 0o755)
  try {
    return await crashIn(folder, purchases, both)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function crashIn(folder: string, count: number, both: boolean): Promise<CrashTold> {
  const wrong: string[] = []
  const first = await startHouse(folder)
  const offer = await readOffer(first.address)
  // A few screenings for many: some of them sell out on the way.
  const few = offer.screenings.slice(0, 6)
  const all = Array.from({ length: count }, (_, n) => newPurchase(`Visitor ${n}`, few[n % few.length]!))

  const killAfter = Math.floor(count * (0.3 + Math.random() * 0.4))
  let killing: Promise<void> | undefined
  const kill = async () => {
    if (both) killPostgres(folder)
    await first.kill()
  }
  await forAll(all, async purchase => {
    try {
      await goOn(purchase, first.address, offer)
    } catch (error) {
      // Cut off by the kill: taken up again below. Anything before it is a fault.
      if (!killing) wrong.push(`${purchase.name}: ${(error as Error).message}`)
    }
    if (!killing && all.filter(each => each.order).length >= killAfter) killing = kill()
  })
  await (killing ?? kill())
  const acknowledged = all.filter(each => each.order)

  const began = performance.now()
  const second = await startHouse(folder)
  const reopenedInMs = performance.now() - began
  for (const purchase of acknowledged) {
    const { status } = await fetch(second.address + purchase.order)
    if (status !== 200) wrong.push(`${purchase.name} was told of ${purchase.order}, which answers ${status}`)
  }
  const cut = all.filter(each => !each.order && !each.soldOut)
  await forAll(cut, async purchase => {
    try {
      await goOn(purchase, second.address, offer)
    } catch (error) {
      wrong.push(`${purchase.name}, again: ${(error as Error).message}`)
    }
  })
  await second.stop()
  const orders = await readBooks(folder, all, offer, wrong)
  const soldOut = all.filter(each => each.soldOut).length
  return { wrong, purchases: count, acknowledgedAtKill: acknowledged.length, reopenedInMs, soldOut, orders }
}

/** So many visitors at once, each taking the next purchase. */
async function forAll(
  purchases: readonly Purchase[],
  go: (purchase: Purchase) => Promise<void>,
): Promise<void> {
  const waiting = [...purchases].reverse()
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await go(next)
    }),
  )
}

/** The server that the house started: beside its data, or where the data folder's record says. */
function killPostgres(folder: string): void {
  const record = join(folder, 'postgres-home')
  const home = existsSync(record) ? readFileSync(record, 'utf8').trim() : folder
  const [server] = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(server), 'SIGKILL')
}

/** One order for every visitor who got one, no seat twice, and books that agree. */
async function readBooks(folder: string, all: Purchase[], offer: Offer, wrong: string[]): Promise<number> {
  const settings = readSettings({ CARTELERA_DATA: folder })
  if ('refused' in settings) throw new Error(settings.sentence)
  const house = await openHouse(settings, pino({ level: 'silent' }))
  if ('refused' in house) throw new Error(house.sentence)
  try {
    const ports = portsOf(house, 'http://127.0.0.1')
    const [organisation] = await ports.accounts.organisations()
    const acting = { organisation: organisation!.slug, by: 'bench' }
    for (const problem of await checkLedger(ports, acting))
      wrong.push(`The books disagree: ${JSON.stringify(problem)}`)
    const read = <Row>(query: ReturnType<typeof sql<Row>>) =>
      house.connection.withinOrganisation(acting.organisation, async db => (await query.execute(db)).rows)
    const orders = await read(sql<{ key: string; token: string; tickets: number }>`
      select idempotency_key as key, token, (select count(*) from ticket t where t.order_id = o.id) as tickets
      from "order" o where name like 'Visitor %'`)
    const tokenOf = new Map(orders.map(order => [order.key, order.token]))
    for (const { name, form, order } of all) {
      if (order && tokenOf.get(form!.key!) !== order.split('/').at(-1))
        wrong.push(`${name} was told of another order`)
    }
    const bought = all.filter(each => each.order).length
    if (orders.length !== bought)
      wrong.push(`${bought} visitors have an order, the house has ${orders.length}`)
    if (orders.some(order => order.tickets !== 1))
      wrong.push('An order has another number of tickets than seats')
    const oversold = await read(sql<{ screening: string }>`
      select a.screening_id as screening from allocation a
      join ticket t on t.allocation_id = a.id and t.state = 'valid'
      group by a.id having count(*) > a.capacity - a.blocked`)
    for (const { screening } of oversold)
      wrong.push(`Screening ${screening} of ${offer.edition} sold seats twice`)
    return orders.length
  } finally {
    await house.close()
  }
}
