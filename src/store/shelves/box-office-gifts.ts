import { type QueryExecutorProvider, sql } from 'kysely'
import type { Gifts } from '#acts/ports/gifts.ts'

/** Gifts and their receipts over their tables (docs/rules/appeals.md#receipts). */
export function giftRows(db: QueryExecutorProvider): Gifts {
  return {
    async addGift({ id, campaignId, shownName }) {
      await sql`
        insert into gift (id, campaign_id, shown_name) values (${id}, ${campaignId}, ${shownName})`.execute(
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
  }
}
