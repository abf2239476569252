import { type QueryExecutorProvider, sql } from 'kysely'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet, TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { priced } from '../money-columns.ts'
import { type PriceRow, priceColumns } from './box-office-baskets.ts'
import { readBeside } from './box-office-order-beside.ts'
import { levelsIn } from './box-office-places.ts'
import { paymentRows } from './money-payments.ts'
import { runRows } from './money-runs.ts'

type ScreeningRow = Omit<TicketScreening, 'startsAt'> & { startsAt: Temporal.Instant }

/** The titles of an item's films, in their order; for selecting beside `programme_item i`. */
export const filmTitles = sql`
  array(
    select coalesce(f.facts ->> 'title', f.facts ->> 'originalTitle', f.slug)
    from programme_item_film p join film f on f.id = p.film_id
    where p.programme_item_id = i.id order by p.position
  )`

/** Released screenings as tickets and letters name them, by start. */
export async function readTicketScreenings(
  db: QueryExecutorProvider,
  screeningIds: readonly string[],
  timeZone: string,
): Promise<TicketScreening[]> {
  const { rows } = await sql<ScreeningRow>`
    select s.id, i.title, ${filmTitles} as "filmTitles", i.slug as "itemSlug", s.starts_at as "startsAt",
      s.introduction_minutes + s.film_minutes + s.discussion_minutes as minutes, v.name as "venueName",
      v.slug as "venueSlug", v.address as "venueAddress", v.city as "venueCity", a.name as "screenName", v.access,
      s.cancelled, s.sequence,
      coalesce((select ${levelsIn} from screening_seats n join seat_map m on m.id = n.seat_map_id
        where n.screening_id = s.id), '[]') as levels
    from released_screening s
    join programme_item i on i.id = s.programme_item_id
    join screen a on a.id = s.screen_id
    join venue v on v.id = a.venue_id
    where s.id = any(${[...screeningIds]}::uuid[])
    order by s.starts_at, s.id`.execute(db)
  return rows.map(row => ({ ...row, startsAt: row.startsAt.toZonedDateTimeISO(timeZone) }))
}

export async function readEditionOfSheet(
  db: QueryExecutorProvider,
  editionId: string,
): Promise<OrderSheet['edition']> {
  const { rows } = await sql<OrderSheet['edition']>`
    select id, slug, name, city, country, time_zone as "timeZone", currency, languages from edition
    where id = ${editionId}`.execute(db)
  return rows[0]!
}

/** Adds to an order what its page, letters and tickets show. */
export async function readOrderSheet(db: QueryExecutorProvider, order: Order): Promise<OrderSheet> {
  const edition = await readEditionOfSheet(db, order.editionId)
  const prices = await sql<PriceRow>`
    select ${priceColumns} from price
    where id = any(${order.tickets.map(ticket => ticket.priceId)}::uuid[]) order by position, key`.execute(db)
  const reminds = await sql<{ reminds: boolean }>`
    select reminds from "order" where id = ${order.id}`.execute(db)
  return {
    ...order,
    ...(await readBeside(db, order)),
    reminds: reminds.rows[0]!.reminds,
    edition,
    screenings: await readTicketScreenings(
      db,
      order.tickets.map(ticket => ticket.screeningId),
      edition.timeZone,
    ),
    prices: prices.rows.map(priced),
    account: (await paymentRows(db).terms(order.editionId)).account,
    offers: await runRows(db).offersOf(order.id),
  }
}
