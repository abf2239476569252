import { type QueryExecutorProvider, sql } from 'kysely'
import type { GroupedSeats, SoldSeats } from '#acts/ports/grouped-seats.ts'
import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import type { SoldOut } from '#core/boxoffice/seats/sold-out.ts'
import { isId, isSecret } from '#core/id.ts'
import { idsOf } from '../ids.ts'
import { priced } from '../money-columns.ts'
import { unnested } from '../unnested.ts'
import {
  type HoldRow,
  holdColumns,
  type LockedRow,
  lockedColumns,
  type PriceRow,
  priceColumns,
  toLocked,
} from './box-office-baskets.ts'
import { lapseInAll } from './box-office-lapsing.ts'
import { rememberGone } from './sold-out.ts'

/** The work of many in few statements (docs/decisions/022-grouped-commits.md). */
export function groupedRows(db: QueryExecutorProvider, gone: SoldOut): GroupedSeats {
  return {
    async pricesById(priceIds) {
      const { rows } = await sql<PriceRow>`
        select ${priceColumns} from price where id = any(${idsOf(priceIds)}::uuid[]) and removed_at is null`.execute(
        db,
      )
      return rows.map(priced)
    },

    async editionCurrencies(editionIds) {
      const { rows } = await sql<{ id: string; currency: string }>`
        select id, currency from edition where id = any(${idsOf(editionIds)}::uuid[])`.execute(db)
      return new Map(rows.map(({ id, currency }) => [id, currency]))
    },

    async lockBaskets(tokens) {
      const { rows } = await sql<LockedRow>`
        select ${lockedColumns} from basket
        where token = any(${tokens.filter(isSecret)}::text[]) order by id for no key update`.execute(db)
      return rows.map(toLocked)
    },

    async holdsIn(basketIds) {
      if (basketIds.length === 0) return []
      const { rows } = await sql<HoldRow & { basketId: string }>`
        select ${holdColumns}, h.basket_id as "basketId" from hold h join allocation a on a.id = h.allocation_id
        where h.basket_id = any(${[...basketIds]}::uuid[]) and h.state = 'held' order by h.held_at, h.id`.execute(
        db,
      )
      return rows.map(priced)
    },

    async seatsNow(asked, now) {
      const { rows } = await sql<Allocation>`
        select a.id, a.screening_id as "screeningId", a.kind, a.capacity, a.sold, a.blocked, a.awaited,
          (a.held - coalesce((
            select sum(h.quantity) from hold h
            where h.allocation_id = a.id and h.state = 'held' and h.held_until <= ${now}::timestamptz
          ), 0))::integer as held
        from allocation a join ${placesOf(asked)} using (screening_id, kind)`.execute(db)
      return rows
    },

    rememberGone: (asked, now) => rememberGone(db, gone, asked, now),

    async lockSeats(asked, basketIds) {
      const { rows } = await sql<Allocation>`
        select id, screening_id as "screeningId", kind, capacity, held, sold, blocked, awaited from allocation
        where id in (
          select a.id from allocation a join ${placesOf(asked)} using (screening_id, kind)
          union
          select allocation_id from hold where basket_id = any(${[...basketIds]}::uuid[]) and state = 'held'
        )
        order by id for no key update`.execute(db)
      return rows
    },

    lapseSeats: (allocationIds, note) => lapseInAll(db, allocationIds, { act: 'lapse', ...note }),

    async addHolds({ baskets, holds, prolonged }) {
      const newBaskets = unnested(baskets, {
        id: 'uuid',
        editionId: 'uuid',
        token: 'text',
        language: 'text',
        madeAt: 'timestamptz',
      })
      const flat = holds.map(({ price, places, ...hold }) => ({
        ...hold,
        ...price,
        places: places?.join(' ') ?? null,
      }))
      const newHolds = unnested(flat, {
        id: 'uuid',
        basketId: 'uuid',
        allocationId: 'uuid',
        screeningId: 'uuid',
        priceId: 'uuid',
        quantity: 'integer',
        amount: 'integer',
        currency: 'text',
        heldAt: 'timestamptz',
        heldUntil: 'timestamptz',
        places: 'text',
        by: 'text',
      })
      await sql`
        with opened as (
          insert into basket (id, edition_id, token, language, made_at)
          select id, "editionId", token, language, "madeAt" from ${newBaskets}
        ), wanted as materialized (
          select * from ${newHolds}
        ), kept as (
          insert into hold (id, basket_id, allocation_id, screening_id, price_id, quantity, amount, currency, held_at,
            held_until, places)
          select id, "basketId", "allocationId", "screeningId", "priceId", quantity, amount, currency, "heldAt",
            "heldUntil", string_to_array(places, ' ')
          from wanted
        ), seated as (
          insert into taken_place (screening_id, place, allocation_id, hold_id)
          select "screeningId", place, "allocationId", id from wanted, unnest(string_to_array(places, ' ')) as place
        ), longer as (
          update hold set held_until = given.until
          from ${unnested(prolonged, { id: 'uuid', until: 'timestamptz' })}
          where hold.id = given.id and hold.state = 'held'
        ), taken as (
          update allocation a set held = a.held + total.seats
          from (select "allocationId", sum(quantity)::integer as seats from wanted group by 1) total
          where a.id = total."allocationId"
        )
        insert into seat_move (allocation_id, act, held_change, at, by)
        select "allocationId", 'hold', quantity, "heldAt", by from wanted`.execute(db)
    },

    async markSold(holdIds) {
      if (holdIds.length === 0) return new Set()
      const { rows } = await sql<{ id: string }>`
        update hold set state = 'sold' where id = any(${[...holdIds]}::uuid[]) and state = 'held' returning id`.execute(
        db,
      )
      return new Set(rows.map(row => row.id))
    },

    async ordersUnderKeys(keys) {
      const { rows } = await sql<{ key: string; orderId: string; request: string }>`
        select idempotency_key as key, id as "orderId", request from "order"
        where idempotency_key = any(${[...keys]}::text[])`.execute(db)
      return new Map(rows.map(({ key, ...order }) => [key, order]))
    },

    async addOrders(orders, tickets) {
      const newOrders = unnested(
        orders.map(({ total, ...order }) => ({ ...order, ...total })),
        {
          id: 'uuid',
          editionId: 'uuid',
          basketId: 'uuid',
          number: 'text',
          token: 'text',
          name: 'text',
          email: 'text',
          language: 'text',
          amount: 'integer',
          currency: 'text',
          way: 'text',
          state: 'text',
          payUntil: 'timestamptz',
          idempotencyKey: 'text',
          request: 'text',
          placedAt: 'timestamptz',
        },
      )
      const newTickets = unnested(numbered(tickets), {
        id: 'uuid',
        orderId: 'uuid',
        position: 'integer',
        screeningId: 'uuid',
        allocationId: 'uuid',
        priceId: 'uuid',
        amount: 'integer',
        currency: 'text',
        number: 'text',
        code: 'text',
        place: 'text',
      })
      // Keys in one order everywhere, so that two groups with the same keys wait in line.
      await sql`
        with ordered as materialized (
          select * from ${newOrders}
        ), placed as (
          insert into "order" (id, edition_id, basket_id, number, token, name, email, language, total_amount,
            currency, way, state, pay_until, idempotency_key, request, placed_at)
          select id, "editionId", "basketId", number, token, name, email, language, amount, currency, way, state,
            "payUntil", "idempotencyKey", request, "placedAt"
          from ordered order by "idempotencyKey"
        ), closed as (
          update basket set state = 'ordered' where id in (select "basketId" from ordered)
        )
        insert into ticket (id, order_id, position, screening_id, allocation_id, price_id, amount, currency, number,
          code, place)
        select id, "orderId", position, "screeningId", "allocationId", "priceId", amount, currency, number, code, place
        from ${newTickets}`.execute(db)
    },

    async sellSeatsOf(seats) {
      await sql`
        with sold as materialized (
          select * from ${soldRows(seats)}
        ), moved as (
          update allocation a set sold = a.sold + total.sold, held = a.held - total.held
          from (
            select "allocationId", sum(sold)::integer as sold, sum(held)::integer as held from sold group by 1
          ) total
          where a.id = total."allocationId"
        )
        ${journalled}`.execute(db)
    },

    async sellFreeSeatsOf(seats) {
      const { rows } = await sql<{ areSold: boolean }>`
        with sold as materialized (
          select * from ${soldRows(seats)}
        ), total as materialized (
          select "allocationId" as id, sum(sold)::integer as sold from sold group by 1
        ), locked as materialized (
          select id from allocation where id in (select id from total) order by id for no key update
        ), moved as (
          update allocation a set sold = a.sold + total.sold from total join locked using (id)
          where a.id = total.id and not a.awaited and a.capacity - a.held - a.sold - a.blocked >= total.sold
          returning a.id
        ), journal as (
          ${journalled}
        )
        select (select count(*) from moved) = (select count(*) from total) as "areSold"`.execute(db)
      return rows[0]!.areSold
    },
  }
}

const journalled = sql`
  insert into seat_move (allocation_id, act, held_change, sold_change, order_id, at, by)
  select "allocationId", 'sell', -held, sold, "orderId", at, by from sold`

const soldRows = (seats: readonly SoldSeats[]) =>
  unnested(seats, {
    orderId: 'uuid',
    allocationId: 'uuid',
    sold: 'integer',
    held: 'integer',
    at: 'timestamptz',
    by: 'text',
  })

/** Each kind of each screening once; what is no id at all is left out. */
function placesOf(asked: readonly { screeningId: string; kind: string }[]) {
  const places = new Map(
    asked
      .filter(({ screeningId }) => isId(screeningId))
      .map(({ screeningId, kind }) => [`${screeningId} ${kind}`, { screening_id: screeningId, kind }]),
  )
  return unnested([...places.values()], { screening_id: 'uuid', kind: 'text' }, 'asked')
}

/** Each with its place within its order, from 1. */
function numbered<Ticket extends { orderId: string; price: object }>(tickets: readonly Ticket[]) {
  const places = new Map<string, number>()
  return tickets.map(({ price, ...ticket }) => {
    const position = (places.get(ticket.orderId) ?? 0) + 1
    places.set(ticket.orderId, position)
    return { ...ticket, ...price, position } as Record<string, unknown>
  })
}
