import { type QueryExecutorProvider, sql } from 'kysely'
import type { AppealShelf } from '#acts/ports/appeals.ts'
import type { Campaign, Gift, Raised } from '#core/audience/appeal/campaign.ts'
import { type ReceiptLine, receiptNumber } from '#core/audience/appeal/receipt.ts'
import { isId } from '#core/id.ts'
import { idOf } from '../ids.ts'
import { type InColumns, withMoney } from '../money-columns.ts'

type CampaignRow = Omit<Campaign, 'goal'> & { goal: number; currency: string }
type GiftRow = Omit<Gift, 'receipt' | 'money'> & {
  year: number
  number: number
  amount: number
  currency: string
}
type ReceiptRow = InColumns<Omit<ReceiptLine, 'receipt'>, 'money'> & { year: number; number: number }

const columns = sql`
  c.id, c.edition_id as "editionId", c.slug, c.title, c.story, c.goal, e.currency, c.ends_on::text as "endsOn",
  c.suggested, c.takes_monthly as "takesMonthly", c.is_published as "isPublished"
  from campaign c join edition e on e.id = c.edition_id`

const campaignOf = ({ goal, currency, ...campaign }: CampaignRow): Campaign => ({
  ...campaign,
  goal: { amount: goal, currency },
})

/** Paid gifts that were not given back. */
const standing = sql`
  from gift g join order_product p on p.id = g.id join "order" o on o.id = p.order_id
  join gift_receipt r on r.gift_id = g.id
  where p.state = 'valid' and o.state = 'paid'`

/** Appeals over their tables (docs/rules/appeals.md). */
export function appealShelf(db: QueryExecutorProvider): AppealShelf {
  return {
    async campaigns(editionId) {
      const { rows } = await sql<CampaignRow>`
        select ${columns} where c.edition_id = ${idOf(editionId)} order by c.ends_on, c.slug`.execute(db)
      return rows.map(campaignOf)
    },

    async campaign(campaignId) {
      const { rows } = await sql<CampaignRow>`select ${columns} where c.id = ${idOf(campaignId)}`.execute(db)
      return rows.map(campaignOf)[0]
    },

    async campaignBySlug(editionId, slug) {
      const { rows } = await sql<CampaignRow>`
        select ${columns} where c.edition_id = ${idOf(editionId)} and c.slug = ${slug}`.execute(db)
      return rows.map(campaignOf)[0]
    },

    async setCampaign({
      id,
      editionId,
      slug,
      title,
      story,
      goal,
      endsOn,
      suggested,
      takesMonthly,
      isPublished,
    }) {
      const taken = await sql`
        select from campaign where edition_id = ${editionId} and slug = ${slug} and id <> ${id}`.execute(db)
      if (taken.rows.length > 0) return 'slug-taken'
      await sql`
        insert into campaign (id, edition_id, slug, title, story, goal, ends_on, suggested, takes_monthly, is_published)
        values (${id}, ${editionId}, ${slug}, ${JSON.stringify(title)}::jsonb, ${JSON.stringify(story)}::jsonb,
          ${goal.amount}, ${endsOn}::date, ${suggested}::integer[], ${takesMonthly}, ${isPublished})
        on conflict (id) do update set slug = excluded.slug, title = excluded.title, story = excluded.story,
          goal = excluded.goal, ends_on = excluded.ends_on, suggested = excluded.suggested,
          takes_monthly = excluded.takes_monthly, is_published = excluded.is_published`.execute(db)
      return 'set'
    },

    async raised(campaignId) {
      const { rows } = await sql<Raised>`
        select coalesce(sum(p.amount), 0)::integer as amount, count(*)::integer as gifts
        ${standing} and g.campaign_id = ${idOf(campaignId)}`.execute(db)
      return rows[0]!
    },

    async givers(campaignId, most) {
      const { rows } = await sql<{ name: string }>`
        select g.shown_name as name ${standing} and g.campaign_id = ${idOf(campaignId)} and g.shown_name <> ''
        group by g.shown_name order by max(r.issued_at) desc, g.shown_name limit ${most}`.execute(db)
      return rows.map(row => row.name)
    },

    async gifts(campaignId) {
      const { rows } = await sql<GiftRow>`
        select g.id, g.campaign_id as "campaignId", o.id as "orderId", o.number as "orderNumber", r.year, r.number,
          r.giver as name, o.email, g.shown_name as "shownName", r.amount, r.currency,
          p.state <> 'valid' or o.state <> 'paid' as "isRefunded", r.issued_at as "receivedAt"
        from gift g join order_product p on p.id = g.id join "order" o on o.id = p.order_id
        join gift_receipt r on r.gift_id = g.id
        where g.campaign_id = ${idOf(campaignId)} order by r.year desc, r.number desc`.execute(db)
      return rows.map(({ year, number, ...row }) => ({
        ...withMoney(row),
        receipt: receiptNumber({ year, number }),
      }))
    },

    async receipts(of) {
      const { rows } = await sql<ReceiptRow>`
        select r.year, r.number, r.issued_at as "receivedAt", r.giver, r.amount, r.currency, o.way, p.name,
          p.state <> 'valid' or o.state <> 'paid' as "isVoid"
        from gift_receipt r join order_product p on p.id = r.gift_id join "order" o on o.id = p.order_id
        where ${
          'orderId' in of
            ? sql`o.id = ${idOf(of.orderId)}`
            : sql`r.year = ${of.year} and lower(o.email) = lower(${of.email}) and o.email <> ''`
        }
        order by r.year, r.number`.execute(db)
      return rows.map(({ year, number, ...row }) => ({
        ...withMoney(row),
        receipt: receiptNumber({ year, number }),
      }))
    },

    async orderOf(giftId) {
      const { rows } = await sql<{ orderId: string }>`
        select p.order_id as "orderId" from gift g join order_product p on p.id = g.id
        where g.id = ${idOf(giftId)}`.execute(db)
      return rows[0]?.orderId
    },

    async hideGiver(giftId) {
      if (!isId(giftId)) return false
      const { rows } = await sql<{ monthlyGiftId: string | null }>`
        update gift set shown_name = '' where id = ${giftId} returning monthly_gift_id as "monthlyGiftId"`.execute(
        db,
      )
      // The months to come would bring the name back.
      await sql`
        update monthly_gift set shown_name = '' where id = ${rows[0]?.monthlyGiftId ?? null}`.execute(db)
      return rows.length > 0
    },
  }
}
