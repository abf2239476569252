import { type QueryExecutorProvider, sql } from 'kysely'
import type { Orders, ProductToIssue } from '#acts/ports/orders.ts'
import type { KnownTicketKey } from '#acts/ports/signer.ts'
import type { MoneyMove, Order, OrderProduct, Ticket } from '#core/boxoffice/orders/order.ts'
import { isId, isSecret } from '#core/id.ts'
import { type InColumns, priced, withMoney } from '../money-columns.ts'
import { unnested } from '../unnested.ts'
import { readBooks } from './box-office-books.ts'
import { listOrders } from './box-office-order-list.ts'
import { readOrderSheet } from './box-office-order-sheet.ts'

const orderColumns = sql`
  o.id, o.edition_id as "editionId", o.number, o.token, o.name, o.email, o.language, o.total_amount as amount,
  o.currency, o.way, o.state, o.placed_at as "placedAt", o.pay_until as "payUntil", o.version,
  (select coalesce(sum(amount), 0)::integer from money_move m where m.order_id = o.id) as received`

/** Orders, tickets and the journal of money over their tables (docs/rules/orders.md). */
export function orderRows(db: QueryExecutorProvider): Orders {
  const order = async (orderId: string, lock = sql``): Promise<Order | undefined> => {
    if (!isId(orderId)) return undefined
    const found = await sql<
      InColumns<Omit<Order, 'received' | 'tickets' | 'products'>, 'total'> & { received: number }
    >`
      select ${orderColumns} from "order" o where o.id = ${orderId} ${lock}`.execute(db)
    if (!found.rows[0]) return undefined
    const { amount, currency, ...rest } = found.rows[0]
    const { received, ...known } = rest
    return {
      ...known,
      total: { amount, currency },
      received: { amount: received, currency },
      tickets: await tickets(db, orderId),
      products: await products(db, orderId),
    }
  }

  return {
    async orderUnderKey(key) {
      const { rows } = await sql<{ orderId: string; request: string }>`
        select id as "orderId", request from "order" where idempotency_key = ${key}`.execute(db)
      return rows[0]
    },

    async addOrder(given) {
      const { rows } = await sql`
        insert into "order" (id, edition_id, basket_id, number, token, name, email, language, total_amount, currency,
          way, state, pay_until, idempotency_key, request, placed_at)
        values (${given.id}, ${given.editionId}, ${given.basketId}, ${given.number}, ${given.token}, ${given.name},
          ${given.email}, ${given.language}, ${given.total.amount}, ${given.total.currency}, ${given.way},
          ${given.state}, ${given.payUntil}, ${given.idempotencyKey}, ${given.request}, ${given.placedAt})
        on conflict do nothing returning id`.execute(db)
      if (rows.length > 0) return 'added'
      const taken = await sql`select from "order" where idempotency_key = ${given.idempotencyKey}`.execute(db)
      return taken.rows.length > 0 ? 'key-taken' : 'number-taken'
    },

    async addTickets(given) {
      const rows = JSON.stringify(
        given.map(({ price, ...ticket }, position) => ({ ...ticket, ...price, position: position + 1 })),
      )
      await sql`
        insert into ticket (id, order_id, position, screening_id, allocation_id, price_id, amount, currency, number,
          code, place)
        select id, "orderId", position + coalesce((select max(t.position) from ticket t where t.order_id = "orderId"), 0),
          "screeningId", "allocationId", "priceId", amount, currency, number, code, place
        from jsonb_to_recordset(${rows}::jsonb) as given (id uuid, "orderId" uuid, position integer,
          "screeningId" uuid, "allocationId" uuid, "priceId" uuid, amount integer, currency text, number text,
          code text, place text)`.execute(db)
    },

    async addProducts(given) {
      const added = unnested(
        given.map(({ price, name, passProductId = null, voucherMonths = null, ...product }) => ({
          ...{ ...product, ...price, passProductId, voucherMonths },
          name: JSON.stringify(name),
        })),
        {
          id: 'uuid',
          orderId: 'uuid',
          kind: 'text',
          name: 'jsonb',
          amount: 'integer',
          currency: 'text',
          state: 'text',
          passProductId: 'uuid',
          voucherMonths: 'integer',
        },
      )
      await sql`
        insert into order_product (id, order_id, kind, name, amount, currency, state, pass_product_id, voucher_months)
        select id, "orderId", kind, name, amount, currency, state, "passProductId", "voucherMonths"
        from ${added}`.execute(db)
    },

    async productsToIssue(orderId) {
      const { rows } = await sql<InColumns<ProductToIssue, 'price'>>`
        select id, amount, currency, pass_product_id as "passProductId", voucher_months as "voucherMonths",
          kind = 'gift' as "isGift"
        from order_product p
        where order_id = ${orderId} and state = 'valid' and (pass_product_id is not null or voucher_months is not null or kind = 'gift')
          and not exists (select from pass where id = p.id) and not exists (select from voucher where id = p.id)
          and not exists (select from gift_receipt where gift_id = p.id)
        order by id`.execute(db)
      return rows.map(priced)
    },

    async nameProduct(productId, name) {
      await sql`
        update order_product set name = ${JSON.stringify(name)}::jsonb where id = ${productId}`.execute(db)
    },

    async cancelProducts(productIds) {
      await sql`
        update order_product set state = 'cancelled' where id = any(${[...productIds]}::uuid[])`.execute(db)
    },

    async reviveProducts(productIds) {
      await sql`
        update order_product set state = 'valid' where id = any(${[...productIds]}::uuid[])`.execute(db)
    },

    order: orderId => order(orderId),

    async orderByToken(token) {
      if (!isSecret(token)) return undefined
      const { rows } = await sql<{ id: string }>`select id from "order" where token = ${token}`.execute(db)
      return rows[0] && order(rows[0].id)
    },

    async lockOrder(orderId) {
      if (!isId(orderId)) return undefined
      await sql`select from "order" where id = ${orderId} for no key update`.execute(db)
      await sql`select from ticket where order_id = ${orderId} order by id for no key update`.execute(db)
      return order(orderId)
    },

    async orderSheet(orderId) {
      const known = await order(orderId)
      return known && readOrderSheet(db, known)
    },

    async orderIdOfTicket(ticketId) {
      if (!isId(ticketId)) return undefined
      const { rows } = await sql<{ orderId: string }>`
        select order_id as "orderId" from ticket where id = ${ticketId}`.execute(db)
      return rows[0]?.orderId
    },

    orders: (editionId, wish) => listOrders(db, editionId, wish),

    async ordersOfScreenings(screeningIds) {
      const { rows } = await sql<{ orderId: string }>`
        select distinct order_id as "orderId" from ticket
        where screening_id = any(${screeningIds.filter(isId)}::uuid[]) and state = 'valid' order by 1`.execute(
        db,
      )
      return rows.map(row => row.orderId)
    },

    async setOrderState(orderId, state) {
      await sql`update "order" set state = ${state}, version = version + 1 where id = ${orderId}`.execute(db)
    },

    async changeContact(orderId, { name, email }) {
      await sql`
        update "order" set name = ${name}, email = ${email}, version = version + 1 where id = ${orderId}`.execute(
        db,
      )
    },

    async cancelTickets(ticketIds) {
      await sql`
        with cancelled as (
          update ticket set state = 'cancelled' where id = any(${[...ticketIds]}::uuid[]) returning id
        )
        delete from taken_place where ticket_id in (select id from cancelled)`.execute(db)
    },

    async seatsOf(given) {
      const { rows } = await sql<{ ticketId: string; allocationId: string }>`
        select id as "ticketId", allocation_id as "allocationId" from ticket
        where id = any(${given.map(ticket => ticket.id)}::uuid[]) and released_at is null`.execute(db)
      return rows
    },

    async moveMoney({
      orderId,
      money,
      way,
      paymentId = null,
      refundId = null,
      disputeId = null,
      at,
      by,
      why,
    }) {
      await sql`
        insert into money_move (order_id, amount, currency, way, payment_id, refund_id, dispute_id, at, by, why)
        values (${orderId}, ${money.amount}, ${money.currency}, ${way}, ${paymentId}, ${refundId},
          ${disputeId}, ${at}, ${by}, ${why})`.execute(db)
    },

    async addMoneyMoves(moves) {
      const added = unnested(
        moves.map(({ money, ...move }) => ({ ...move, ...money })),
        {
          orderId: 'uuid',
          amount: 'integer',
          currency: 'text',
          way: 'text',
          at: 'timestamptz',
          by: 'text',
          why: 'text',
        },
      )
      await sql`
        insert into money_move (order_id, amount, currency, way, at, by, why)
        select "orderId", amount, currency, way, at, by, why from ${added}`.execute(db)
    },

    async moneyMoves(orderId) {
      const { rows } = await sql<InColumns<MoneyMove, 'money'>>`
        select id, order_id as "orderId", amount, currency, way, payment_id as "paymentId",
          refund_id as "refundId", dispute_id as "disputeId", at, by, why from money_move
        where order_id = ${orderId} order by id`.execute(db)
      return rows.map(withMoney)
    },

    async ticketKeys() {
      const { rows } = await sql<KnownTicketKey>`
        select id, public_key as "publicKey", private_key as "privateKey", made_at as "madeAt",
          retired_at as "retiredAt" from ticket_key order by id`.execute(db)
      return rows
    },

    async addTicketKey({ id, publicKey, privateKey, madeAt }) {
      await sql`
        insert into ticket_key (id, public_key, private_key, made_at)
        values (${id}, ${Buffer.from(publicKey)}, ${Buffer.from(privateKey)}, ${madeAt})
        on conflict (id) do nothing`.execute(db)
    },

    async retireTicketKey(id, at) {
      await sql`update ticket_key set retired_at = ${at} where id = ${id}`.execute(db)
    },

    books: now => readBooks(db, now),
  }
}

async function products(db: QueryExecutorProvider, orderId: string): Promise<OrderProduct[]> {
  const { rows } = await sql<InColumns<OrderProduct, 'price'>>`
    select id, kind, name, amount, currency, state from order_product where order_id = ${orderId} order by kind, id`.execute(
    db,
  )
  return rows.map(priced)
}

async function tickets(db: QueryExecutorProvider, orderId: string): Promise<Ticket[]> {
  const { rows } = await sql<InColumns<Ticket, 'price'>>`
    select t.id, t.order_id as "orderId", t.screening_id as "screeningId", a.kind as allocation,
      t.price_id as "priceId", t.amount, t.currency, t.state, t.number, t.code, t.place, d.at as "admittedAt"
    from ticket t join allocation a on a.id = t.allocation_id left join admission d on d.ticket_id = t.id
    where t.order_id = ${orderId} order by t.position`.execute(db)
  return rows.map(priced)
}
