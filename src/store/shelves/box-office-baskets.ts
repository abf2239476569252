import { type QueryExecutorProvider, sql } from 'kysely'
import type { Baskets, EditionSale, Hold, LockedBasket } from '#acts/ports/baskets.ts'
import type { ScreeningSale } from '#acts/ports/seat-ledger.ts'
import { type Basket, basketLine, type Price } from '#core/boxoffice/order.ts'
import { isId, isSecret } from '#core/id.ts'
import { houseLanguages, type Localised } from '#core/localised.ts'
import { lapseAnywhere, lapseIn } from './box-office-lapsing.ts'
import { freeSeats, lockAllocations, moveSeats, saleColumns } from './box-office-seats.ts'

interface PriceRow {
  id: string
  editionId: string
  key: string
  name: Localised
  amount: number
  currency: string
  position: number
}

export const priceColumns = sql`id, edition_id as "editionId", key, name, amount, currency, position`

export function toPrice({ amount, currency, ...price }: PriceRow): Price {
  return { ...price, price: { amount, currency } }
}

const holdColumns = sql`
  h.id, h.allocation_id as "allocationId", a.kind as allocation, h.screening_id as "screeningId",
  h.price_id as "priceId", h.amount, h.currency, h.quantity, h.held_at as "heldAt", h.held_until as "heldUntil"`

type HoldRow = Omit<Hold, 'price'> & { amount: number; currency: string }

const toHold = ({ amount, currency, ...hold }: HoldRow): Hold => ({ ...hold, price: { amount, currency } })

/** Prices, baskets and holds over their tables (docs/rules/holds.md). */
export function basketRows(db: QueryExecutorProvider): Baskets {
  const heldIn = async (basketId: string, when = sql`true`): Promise<Hold[]> => {
    const { rows } = await sql<HoldRow>`
      select ${holdColumns} from hold h join allocation a on a.id = h.allocation_id
      where h.basket_id = ${basketId} and h.state = 'held' and ${when} order by h.held_at, h.id`.execute(db)
    return rows.map(toHold)
  }

  /** How many of these holds were still held. */
  const setState = async (holds: readonly { id: string }[], state: 'released' | 'sold'): Promise<number> => {
    const ids = holds.map(hold => hold.id)
    const { rows } = await sql`
      update hold set state = ${state} where id = any(${ids}::uuid[]) and state = 'held' returning id`.execute(
      db,
    )
    return rows.length
  }

  return {
    async editionSale(editionId) {
      if (!isId(editionId)) return undefined
      const { rows } = await sql<EditionSale & { languages: string[] }>`
        select id as "editionId", currency, time_zone as "timeZone", languages from edition
        where id = ${editionId}`.execute(db)
      if (!rows[0]) return undefined
      const { languages, ...edition } = rows[0]
      const spoken = languages.map(tag => houseLanguages.find(language => language === tag.split('-')[0]))
      return { ...edition, language: spoken.find(language => language !== undefined) ?? 'en' }
    },

    async prices(editionId) {
      const { rows } = await sql<PriceRow>`
        select ${priceColumns} from price where edition_id = ${editionId} and removed_at is null
        order by position, key`.execute(db)
      return rows.map(toPrice)
    },

    async price(priceId) {
      if (!isId(priceId)) return undefined
      const { rows } = await sql<PriceRow>`
        select ${priceColumns} from price where id = ${priceId} and removed_at is null`.execute(db)
      return rows[0] && toPrice(rows[0])
    },

    async setPrices(editionId, currency, prices) {
      const wanted = JSON.stringify(prices)
      await sql`
        with wanted as (
          select * from jsonb_to_recordset(${wanted}::jsonb)
            as wanted (key text, name jsonb, amount integer, position integer)
        ), gone as (
          update price set removed_at = now()
          where edition_id = ${editionId} and removed_at is null and key not in (select key from wanted)
        )
        insert into price (edition_id, key, name, amount, currency, position)
        select ${editionId}::uuid, key, name, amount, ${currency}, position from wanted
        on conflict (edition_id, key) do update set name = excluded.name, amount = excluded.amount,
          currency = excluded.currency, position = excluded.position, removed_at = null`.execute(db)
    },

    async makeBasket({ editionId, token, language, madeAt }) {
      const { rows } = await sql<{ id: string }>`
        insert into basket (edition_id, token, language, made_at)
        values (${editionId}, ${token}, ${language}, ${madeAt}) returning id`.execute(db)
      const empty = { expiresAt: null, state: 'open' as const, lines: [], lapsed: 0, orderToken: null }
      return { id: rows[0]!.id, editionId, token, language, ...empty }
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
      const { rows } = await sql<LockedBasket>`
        select id, edition_id as "editionId", language, state from basket where token = ${token}
        for no key update`.execute(db)
      return rows[0]
    },

    async lockBasketFor(token, screeningId, priceId) {
      if (!isSecret(token) || !isId(screeningId) || !isId(priceId)) return undefined
      const { rows } = await sql<{ basket: LockedBasket; price: PriceRow } & ScreeningSale>`
        select ${saleColumns},
          jsonb_build_object('id', b.id, 'editionId', b.edition_id, 'language', b.language, 'state', b.state) as basket,
          jsonb_build_object('id', p.id, 'editionId', p.edition_id, 'key', p.key, 'name', p.name, 'amount', p.amount,
            'currency', p.currency, 'position', p.position) as price
        from basket b
        join released_screening s on s.id = ${screeningId}
        join edition e on e.id = s.edition_id
        join price p on p.id = ${priceId} and p.removed_at is null
        where b.token = ${token} for no key update of b`.execute(db)
      if (!rows[0]) return undefined
      const { basket, price, ...sale } = rows[0]
      return { basket, sale, price: toPrice(price) }
    },

    async closeBasket(basketId) {
      await sql`update basket set state = 'ordered' where id = ${basketId}`.execute(db)
    },

    holds: basketId => heldIn(basketId),

    async lockHolds(basketId) {
      const { rows } = await sql`
        select from allocation
        where id in (select allocation_id from hold where basket_id = ${basketId} and state = 'held')
        order by id for no key update`.execute(db)
      // Read after the locks are held: what lapsed while waiting is no longer among them.
      return rows.length === 0 ? [] : heldIn(basketId)
    },

    async lockHoldsAnd(basketId, screeningId, kind) {
      const before = await heldIn(basketId)
      if (before.length === 0) return []
      await sql`
        select from allocation
        where id = any(${before.map(hold => hold.allocationId)}::uuid[])
          or (screening_id = ${screeningId} and kind = ${kind})
        order by id for no key update`.execute(db)
      return heldIn(basketId)
    },

    async holdSeats({ basketId, screeningId, kind, priceId, quantity, heldUntil }, note) {
      const { rows } = await sql<{ holdId: string }>`
        with taken as (
          update allocation set held = held + ${quantity}
          where screening_id = ${screeningId} and kind = ${kind}
            and capacity - held - sold - blocked >= ${quantity}
          returning id
        ), kept as (
          insert into hold (basket_id, allocation_id, screening_id, price_id, quantity, amount, currency, held_at,
            held_until)
          select ${basketId}::uuid, taken.id, ${screeningId}::uuid, price.id, ${quantity}::integer, price.amount,
            price.currency, ${note.at}::timestamptz, ${heldUntil}::timestamptz
          from taken, price where price.id = ${priceId}
          returning id, allocation_id
        ), journal as (
          insert into seat_move (allocation_id, act, held_change, at, by, why)
          select allocation_id, ${note.act}, ${quantity}, ${note.at}::timestamptz, ${note.by}, ${note.why ?? ''}
          from kept
        )
        select id as "holdId" from kept`.execute(db)
      return rows[0] ?? { free: await freeSeats(db, screeningId, kind) }
    },

    async prolong(holdIds, until) {
      await sql`
        update hold set held_until = ${until} where id = any(${[...holdIds]}::uuid[]) and state = 'held'`.execute(
        db,
      )
    },

    async release(holds, note) {
      await setState(holds, 'released')
      await moveSeats(
        db,
        holds.map(hold => ({ allocationId: hold.allocationId, held: -hold.quantity })),
        note,
      )
    },

    async sellHolds(holds, note) {
      await lockAllocations(
        db,
        holds.map(hold => hold.allocationId),
      )
      if ((await setState(holds, 'sold')) < holds.length) return false
      await moveSeats(
        db,
        holds.map(hold => ({ allocationId: hold.allocationId, held: -hold.quantity, sold: hold.quantity })),
        note,
      )
      return true
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
