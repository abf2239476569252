import { type QueryExecutorProvider, sql } from 'kysely'
import type { BasketEntitlements, Baskets, EditionSale, Hold, LockedBasket } from '#acts/ports/baskets.ts'
import { type Basket, basketLine } from '#core/boxoffice/orders/order.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { isId, isSecret } from '#core/id.ts'
import { houseLanguages } from '#core/localised.ts'
import { type InColumns, priced } from '../money-columns.ts'
import { lapseAnywhere, lapseIn } from './box-office-lapsing.ts'
import { moveSeats } from './box-office-seats.ts'

export type PriceRow = InColumns<Price, 'price'>

export const priceColumns = sql`
  id, edition_id as "editionId", key, name, amount, currency, position, exceptions, needs_proof as "needsProof",
  least_seats as "leastSeats", counter_only as "counterOnly", of_pass as "ofPass"`

export const lockedColumns = sql`
  id, edition_id as "editionId", language, state, token, discount_code_id as "discountCodeId",
  voucher_ids as "voucherIds", pass_ids as "passIds"`

export type LockedRow = Omit<LockedBasket, 'entitlements'> & BasketEntitlements & { token: string }

export const toLocked = ({
  discountCodeId,
  voucherIds,
  passIds,
  ...basket
}: LockedRow): LockedBasket & { token: string } => ({
  ...basket,
  entitlements: { discountCodeId, voucherIds, passIds },
})

export const holdColumns = sql`
  h.id, h.allocation_id as "allocationId", a.kind as allocation, h.screening_id as "screeningId",
  h.price_id as "priceId", h.amount, h.currency, h.quantity, h.held_at as "heldAt", h.held_until as "heldUntil",
  h.places`

export type HoldRow = InColumns<Hold, 'price'>

/** Prices, baskets and holds over their tables (docs/rules/holds.md). */
export function basketRows(db: QueryExecutorProvider): Baskets {
  const heldIn = async (basketId: string, when = sql`true`): Promise<Hold[]> => {
    const { rows } = await sql<HoldRow>`
      select ${holdColumns} from hold h join allocation a on a.id = h.allocation_id
      where h.basket_id = ${basketId} and h.state = 'held' and ${when} order by h.held_at, h.id`.execute(db)
    return rows.map(priced)
  }

  return {
    async editionSale(editionId) {
      if (!isId(editionId)) return undefined
      const { rows } = await sql<
        Omit<EditionSale, 'language' | 'endsOn'> & { languages: string[]; lastDay: string }
      >`
        select id as "editionId", currency, time_zone as "timeZone", languages,
          to_char(ends_on, 'YYYY-MM-DD') as "lastDay" from edition
        where id = ${editionId}`.execute(db)
      if (!rows[0]) return undefined
      const { languages, lastDay, ...sale } = rows[0]
      const edition = { ...sale, endsOn: Temporal.PlainDate.from(lastDay) }
      const spoken = languages.map(tag => houseLanguages.find(language => language === tag.split('-')[0]))
      return { ...edition, language: spoken.find(language => language !== undefined) ?? 'en' }
    },

    async prices(editionId) {
      const { rows } = await sql<PriceRow>`
        select ${priceColumns} from price where edition_id = ${editionId} and removed_at is null and not of_pass
        order by position, key`.execute(db)
      return rows.map(priced)
    },

    async setPrices(editionId, currency, prices) {
      const wanted = JSON.stringify(prices)
      await sql`
        with wanted as (
          select * from jsonb_to_recordset(${wanted}::jsonb)
            as wanted (key text, name jsonb, amount integer, position integer, exceptions jsonb, "needsProof" boolean,
              "leastSeats" integer, "counterOnly" boolean)
        ), gone as (
          update price set removed_at = now()
          where edition_id = ${editionId} and removed_at is null and not of_pass
            and key not in (select key from wanted)
        )
        insert into price (edition_id, key, name, amount, currency, position, exceptions, needs_proof, least_seats,
          counter_only)
        select ${editionId}::uuid, key, name, amount, ${currency}, position, exceptions, "needsProof", "leastSeats",
          "counterOnly"
        from wanted
        on conflict (edition_id, key) do update set name = excluded.name, amount = excluded.amount,
          currency = excluded.currency, position = excluded.position, exceptions = excluded.exceptions,
          needs_proof = excluded.needs_proof, least_seats = excluded.least_seats,
          counter_only = excluded.counter_only, removed_at = null`.execute(db)
    },

    async basket(token, now) {
      if (!isSecret(token)) return undefined
      const found = await sql<Omit<Basket, 'lines' | 'expiresAt'>>`
        select b.id, b.edition_id as "editionId", b.token, b.language, b.state, o.token as "orderToken",
          coalesce((
            select sum(h.quantity) from hold h
            where h.basket_id = b.id and h.held_until <= ${now}::timestamptz and h.state in ('held', 'lapsed')
              and h.held_until > (select max(held_at) from hold newest where newest.basket_id = b.id)
          ), 0)::integer as lapsed
        from basket b left join "order" o on o.basket_id = b.id where b.token = ${token}`.execute(db)
      const basket = found.rows[0]
      if (!basket) return undefined
      const lines = (await heldIn(basket.id, sql`h.held_until > ${now}::timestamptz`)).map(basketLine)
      const ends = lines.map(line => line.heldUntil).sort(Temporal.Instant.compare)
      const hasExpired = basket.state === 'open' && lines.length === 0 && basket.lapsed > 0
      return { ...basket, state: hasExpired ? 'expired' : basket.state, lines, expiresAt: ends[0] ?? null }
    },

    async lockBasket(token) {
      if (!isSecret(token)) return undefined
      const { rows } = await sql<LockedRow>`
        select ${lockedColumns} from basket where token = ${token} for no key update`.execute(db)
      return rows[0] && toLocked(rows[0])
    },

    async setEntitlements(basketId, { discountCodeId, voucherIds, passIds }) {
      await sql`
        update basket set discount_code_id = ${discountCodeId}::uuid, voucher_ids = ${voucherIds}::uuid[],
          pass_ids = ${passIds}::uuid[]
        where id = ${basketId}`.execute(db)
    },

    async entitlementsOf(token) {
      if (!isSecret(token)) return undefined
      const { rows } = await sql<LockedRow>`
        select ${lockedColumns} from basket where token = ${token}`.execute(db)
      return rows[0] && toLocked(rows[0]).entitlements
    },

    async lockHolds(basketId) {
      const { rows } = await sql`
        select from allocation
        where id in (select allocation_id from hold where basket_id = ${basketId} and state = 'held')
        order by id for no key update`.execute(db)
      // Read after the locks are held: what lapsed while waiting is no longer among them.
      return rows.length === 0 ? [] : heldIn(basketId)
    },

    async release(holds, note) {
      const ids = holds.map(hold => hold.id)
      await sql`
        with released as (
          update hold set state = 'released' where id = any(${ids}::uuid[]) and state = 'held' returning id
        )
        delete from taken_place where hold_id in (select id from released)`.execute(db)
      await moveSeats(
        db,
        holds.map(hold => ({ allocationId: hold.allocationId, held: -hold.quantity })),
        note,
      )
    },

    async lapse(screeningId, kind, note) {
      const { rows } = await sql<{ id: string }>`
        select id from allocation where screening_id = ${screeningId} and kind = ${kind}
        for no key update`.execute(db)
      return rows[0] ? lapseIn(db, rows[0].id, note) : 0
    },

    lapseAll: (most, note) => lapseAnywhere(db, most, note),
  }
}
