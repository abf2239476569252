import { sql } from 'kysely'
import { pino } from 'pino'
import type { Acting } from '#acts/acting.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import type { House } from '#acts/ports/house.ts'
import { serverBeside } from '#run/database.ts'
import { type OpenHouse, openHouse } from '#run/house.ts'
import { portsOf } from '#run/ports.ts'
import { readSettings } from '#run/settings.ts'
import type { Offer, Purchase } from './rush.ts'

/** The house of a data folder and its one organisation, whether another process has it open or not. */
export async function beside<Answer>(
  folder: string,
  work: (open: { ports: House; house: OpenHouse; acting: Acting }) => Promise<Answer>,
): Promise<Answer> {
  const settings = readSettings({ CARTELERA_DATA: folder })
  if ('refused' in settings) throw new Error(settings.sentence)
  const house = await openHouse(settings, pino({ level: 'silent' }), serverBeside(settings))
  if ('refused' in house) throw new Error(house.sentence)
  try {
    const ports = portsOf(house, 'http://127.0.0.1')
    const [organisation] = await ports.accounts.organisations()
    return await work({ ports, house, acting: { organisation: organisation!.slug, by: 'bench' } })
  } finally {
    await house.close()
  }
}

/** One order for every visitor who got one, no seat twice, and books that agree. */
export async function readBooks(
  folder: string,
  all: readonly Purchase[],
  offer: Offer,
  wrong: string[],
): Promise<number> {
  return beside(folder, async ({ ports, house, acting }) => {
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
  })
}
