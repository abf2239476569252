import { type QueryExecutorProvider, sql } from 'kysely'
import type { MonthlyGiftShelf } from '#acts/ports/monthly-gifts.ts'
import type { MonthlyGift, MonthOfGift } from '#core/audience/appeal/monthly-gift.ts'
import { receiptNumber } from '#core/audience/appeal/receipt.ts'
import { idOf } from '../ids.ts'
import { type InColumns, withMoney } from '../money-columns.ts'

type MonthlyRow = InColumns<MonthlyGift, 'money'>
type MonthRow = Omit<MonthOfGift, 'receipt'> & { year: number | null; number: number | null }

const columns = sql`
  m.id, m.campaign_id as "campaignId", c.edition_id as "editionId", m.amount, m.currency, m.name, m.email, m.language,
  m.shown_name as "shownName", m.token, m.state, m.day, m.next_on::text as "nextOn", m.promised_at as "promisedAt",
  m.ended_at as "endedAt", m.why_ended as "whyEnded"
  from monthly_gift m join campaign c on c.id = m.campaign_id`

/** Payments of the months of a monthly gift. */
const paymentsOf = (monthlyGiftId: string) => sql`
  from payment y join order_product p on p.order_id = y.order_id join gift g on g.id = p.id
  where g.monthly_gift_id = ${idOf(monthlyGiftId)}`

/** Monthly gifts over their tables (docs/rules/appeals.md#monthly-gifts). */
export function monthlyGiftShelf(db: QueryExecutorProvider): MonthlyGiftShelf {
  return {
    async add({ id, campaignId, money, name, email, language, shownName, token, promisedAt }) {
      await sql`
        insert into monthly_gift (id, campaign_id, amount, currency, name, email, language, shown_name, token, state, promised_at)
        values (${id}, ${campaignId}, ${money.amount}, ${money.currency}, ${name}, ${email}, ${language}, ${shownName},
          ${token}, 'promised', ${promisedAt})`.execute(db)
    },

    async lock(monthlyGiftId) {
      const { rows } = await sql<MonthlyRow>`
        select ${columns} where m.id = ${idOf(monthlyGiftId)} for update of m`.execute(db)
      return rows.map(withMoney)[0]
    },

    async byToken(token) {
      const { rows } = await sql<MonthlyRow>`select ${columns} where m.token = ${token}`.execute(db)
      return rows.map(withMoney)[0]
    },

    async list(campaignId) {
      const { rows } = await sql<MonthlyRow>`
        select ${columns} where m.campaign_id = ${idOf(campaignId)}
        order by array_position(array['running', 'promised', 'ended'], m.state), m.promised_at desc, m.id`.execute(
        db,
      )
      return rows.map(withMoney)
    },

    async due(now, most) {
      const { rows } = await sql<{ id: string }>`
        select m.id from monthly_gift m join campaign c on c.id = m.campaign_id join edition e on e.id = c.edition_id
          cross join lateral (select (${now}::timestamptz at time zone e.time_zone)::date as today) d
        where m.state = 'running' and m.next_on <= d.today and (c.is_published or c.ends_on < d.today)
        order by m.next_on, m.id limit ${most}`.execute(db)
      return rows.map(({ id }) => id)
    },

    async months(monthlyGiftId) {
      const { rows } = await sql<MonthRow>`
        select to_char(g.month, 'YYYY-MM') as month, o.id as "orderId", o.token as "orderToken", o.number as "orderNumber",
          case when r.gift_id is not null and p.state = 'valid' and o.state = 'paid' then 'given'
            when r.gift_id is not null then 'refunded'
            when o.state = 'unpaid' then 'waiting' else 'missed' end as state,
          r.year, r.number, r.issued_at as "receivedAt"
        from gift g join order_product p on p.id = g.id join "order" o on o.id = p.order_id
        left join gift_receipt r on r.gift_id = g.id
        where g.monthly_gift_id = ${idOf(monthlyGiftId)} order by g.month desc`.execute(db)
      return rows.map(({ year, number, ...month }) => ({
        ...month,
        receipt: year === null || number === null ? null : receiptNumber({ year, number }),
      }))
    },

    async cardOf(monthlyGiftId) {
      const { rows } = await sql<{ id: string }>`
        select y.id ${paymentsOf(monthlyGiftId)} and y.kind = 'checkout' and y.state = 'paid'
        order by y.begun_at desc, y.id limit 1`.execute(db)
      return rows[0]?.id
    },

    async isDisputed(monthlyGiftId) {
      const { rows } = await sql<{ isDisputed: boolean }>`
        select exists (
          select from dispute d where d.state in ('inquiry', 'open', 'lost')
            and d.payment_id in (select y.id ${paymentsOf(monthlyGiftId)})
        ) as "isDisputed"`.execute(db)
      return rows[0]!.isDisputed
    },

    async setNext(monthlyGiftId, nextOn) {
      await sql`update monthly_gift set next_on = ${nextOn}::date where id = ${monthlyGiftId}`.execute(db)
    },

    async end(monthlyGiftId, { at, by, why }) {
      await sql`
        update monthly_gift set state = 'ended', next_on = null, ended_at = ${at}, ended_by = ${by}, why_ended = ${why}
        where id = ${monthlyGiftId}`.execute(db)
    },
  }
}
