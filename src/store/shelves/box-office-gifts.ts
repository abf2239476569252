import { type QueryExecutorProvider, sql } from 'kysely'
import type { Gifts } from '#acts/ports/gifts.ts'

/** Gifts and their receipts over their tables (docs/rules/appeals.md#receipts). */
export function giftRows(db: QueryExecutorProvider): Gifts {
  return {
    async addGift({ id, campaignId, shownName, monthly }) {
      await sql`
        insert into gift (id, campaign_id, shown_name, monthly_gift_id, month)
        values (${id}, ${campaignId}, ${shownName}, ${monthly?.id ?? null}, ${monthly ? `${monthly.month}-01` : null}::date)`.execute(
        db,
      )
    },

    async addGiftReceipt({ giftId, year, giver, money }, { at, by }) {
      const { rows } = await sql<{ number: number }>`
        insert into gift_receipt_year (year, last) values (${year}, 1)
        on conflict (year) do update set last = gift_receipt_year.last + 1 returning last as number`.execute(
        db,
      )
      await sql`
        insert into gift_receipt (gift_id, year, number, giver, amount, currency, issued_at, issued_by)
        values (${giftId}, ${year}, ${rows[0]!.number}, ${giver}, ${money.amount}, ${money.currency}, ${at}, ${by})`.execute(
        db,
      )
    },

    async startMonthlyGift(giftId, { day, nextOn }) {
      await sql`
        update monthly_gift m set state = 'running', day = ${day}, next_on = ${nextOn}::date, ended_at = null,
          ended_by = null, why_ended = null
        from gift g join order_product p on p.id = g.id
        where g.id = ${giftId} and m.id = g.monthly_gift_id and (m.state = 'promised' or m.why_ended = 'not-begun')
          and exists (select from payment y where y.order_id = p.order_id and y.kind = 'checkout' and y.state = 'paid')`.execute(
        db,
      )
    },

    async endPromised(orderId, { at, by }) {
      await sql`
        update monthly_gift m set state = 'ended', ended_at = ${at}, ended_by = ${by}, why_ended = 'not-begun'
        from gift g join order_product p on p.id = g.id
        where p.order_id = ${orderId} and m.id = g.monthly_gift_id and m.state = 'promised'`.execute(db)
    },
  }
}
