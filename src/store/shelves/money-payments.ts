import { type QueryExecutorProvider, sql } from 'kysely'
import type { ExpiredTicket, MoneyShelf } from '#acts/ports/money.ts'
import { defaultTerms, type Payment, type PaymentTerms } from '#core/boxoffice/money/payment.ts'
import { isId } from '#core/id.ts'
import { type InColumns, withMoney } from '../money-columns.ts'
import { unnested } from '../unnested.ts'

type PaymentRow = InColumns<Payment, 'money'>

const columns = sql`
  id, order_id as "orderId", kind, card_of as "cardOf", amount, currency, state, reference, access, begun_at as "begunAt",
  looked_at as "lookedAt"`

/** How an edition may be paid, attempts to pay by card, and what the provider told of them. */
export function paymentRows(
  db: QueryExecutorProvider,
): Pick<
  MoneyShelf,
  | 'terms'
  | 'setTerms'
  | 'addPayment'
  | 'payment'
  | 'paymentsOf'
  | 'changePayment'
  | 'paymentsToLookAt'
  | 'keepEvent'
  | 'ordersByNumber'
  | 'ordersToExpire'
  | 'noteExpired'
  | 'expiredTickets'
  | 'reviveTickets'
> {
  return {
    async terms(editionId) {
      if (!isId(editionId)) return defaultTerms
      const { rows } = await sql<PaymentTerms>`
        select ways, transfer_days as "transferDays", account from payment_terms
        where edition_id = ${editionId}`.execute(db)
      return rows[0] ?? defaultTerms
    },

    async setTerms(editionId, { ways, transferDays, account }) {
      await sql`
        insert into payment_terms (edition_id, ways, transfer_days, account)
        values (${editionId}, ${ways}, ${transferDays}, ${account && JSON.stringify(account)}::jsonb)
        on conflict (edition_id) do update set ways = excluded.ways, transfer_days = excluded.transfer_days,
          account = excluded.account`.execute(db)
    },

    async addPayment({ orderId, kind, cardOf, money, begunAt }) {
      const { rows } = await sql<PaymentRow>`
        insert into payment (order_id, kind, card_of, amount, currency, state, begun_at, looked_at)
        values (${orderId}, ${kind}, ${cardOf}, ${money.amount}, ${money.currency}, 'begun', ${begunAt}, ${begunAt})
        returning ${columns}`.execute(db)
      return withMoney(rows[0]!)
    },

    async payment(paymentId) {
      if (!isId(paymentId)) return undefined
      const { rows } = await sql<PaymentRow>`select ${columns} from payment where id = ${paymentId}`.execute(
        db,
      )
      return rows[0] && withMoney(rows[0])
    },

    async paymentsOf(orderId) {
      const { rows } = await sql<PaymentRow>`
        select ${columns} from payment where order_id = ${orderId} order by begun_at, id`.execute(db)
      return rows.map(withMoney)
    },

    async changePayment(paymentId, { state, reference, access, lookedAt }) {
      await sql`
        update payment set state = coalesce(${state ?? null}, state),
          reference = coalesce(${reference ?? null}, reference), access = coalesce(${access ?? null}, access),
          looked_at = coalesce(${lookedAt ?? null}::timestamptz, looked_at)
        where id = ${paymentId}`.execute(db)
    },

    async paymentsToLookAt(before, most) {
      const { rows } = await sql<PaymentRow>`
        select ${columns} from payment
        where state in ('begun', 'open') and (looked_at <= ${before}::timestamptz
          or not exists (select from "order" o where o.id = payment.order_id and o.state = 'unpaid'))
        order by looked_at, id limit ${most}`.execute(db)
      return rows.map(withMoney)
    },

    async keepEvent({ id, type, paymentId }, receivedAt) {
      const { rows } = await sql`
        insert into payment_event (id, type, payment_id, received_at)
        select ${id}, ${type}, payment.id, ${receivedAt}::timestamptz from payment
        where payment.id = ${isId(paymentId) ? paymentId : null}::uuid
        on conflict do nothing returning id`.execute(db)
      return rows.length > 0
    },

    async ordersByNumber(editionId, numbers) {
      const { rows } = await sql<{ id: string }>`
        select id from "order"
        where edition_id = ${isId(editionId) ? editionId : null}::uuid and number = any(${[...numbers]}::text[])
        order by placed_at`.execute(db)
      return rows.map(row => row.id)
    },

    async ordersToExpire(now, most) {
      const { rows } = await sql<{ id: string }>`
        select id from "order" where state = 'unpaid' and pay_until <= ${now}::timestamptz
        order by pay_until, id limit ${most}`.execute(db)
      return rows.map(row => row.id)
    },

    async noteExpired(ticketIds, at) {
      await sql`update ticket set expired_at = ${at} where id = any(${[...ticketIds]}::uuid[])`.execute(db)
    },

    async expiredTickets(orderId) {
      const { rows } = await sql<ExpiredTicket>`
        select t.id, t.screening_id as "screeningId", t.allocation_id as "allocationId", a.kind, t.place, t.amount,
          exists (select from pass_use u where u.ticket_id = t.id) as "isOfPass"
        from ticket t join allocation a on a.id = t.allocation_id
        where t.order_id = ${orderId} and t.state = 'cancelled' and t.expired_at is not null order by t.position`.execute(
        db,
      )
      return rows
    },

    async reviveTickets(tickets) {
      await sql`
        update ticket set state = 'valid', released_at = null, expired_at = null, place = given.place
        from ${unnested(tickets, { id: 'uuid', place: 'text' })} where ticket.id = given.id`.execute(db)
    },
  }
}
