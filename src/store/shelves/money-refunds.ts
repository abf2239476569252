import { type QueryExecutorProvider, sql } from 'kysely'
import type { MoneyShelf } from '#acts/ports/money.ts'
import type { MoneySource } from '#core/boxoffice/money/money-back.ts'
import { mostRefundAttempts, type Refund } from '#core/boxoffice/money/refund.ts'
import { isId } from '#core/id.ts'
import { type InColumns, withMoney } from '../money-columns.ts'

type RefundRow<Row extends Pick<Refund, 'money'> = Refund> = InColumns<Row, 'money'>

const columns = sql`
  r.id, r.order_id as "orderId", r.way, r.payment_id as "paymentId", r.amount, r.currency, r.state, r.reason, r.why,
  r.asked_at as "askedAt", r.asked_by as "askedBy", r.done_at as "doneAt", r.reference, r.attempts,
  r.next_attempt_at as "nextAttemptAt", r.last_error as "lastError"`

/** What is owed to buyers and what went back (docs/rules/payments.md#refunds). */
export function refundRows(
  db: QueryExecutorProvider,
): Pick<
  MoneyShelf,
  'sourcesOf' | 'addRefund' | 'refund' | 'refundsOf' | 'refundsByHand' | 'refundsToSend' | 'changeRefund'
> {
  return {
    async sourcesOf(orderId) {
      const { rows } = await sql<MoneySource>`
        select way, payment_id as "paymentId", sum(amount)::integer as left
        from (
          -- What was paid out in another way counts against the way in which it had come.
          select m.id, coalesce(r.way, m.way) as way, m.payment_id, m.amount
          from money_move m left join refund r on r.id = m.refund_id where m.order_id = ${orderId}
          union all
          select null, way, payment_id, -amount from refund where order_id = ${orderId} and state <> 'done'
        ) moved
        group by way, payment_id having sum(amount) > 0
        order by max(id) filter (where amount > 0)`.execute(db)
      return rows
    },

    async addRefund({ orderId, way, paymentId, money, reason, why, askedAt, askedBy }) {
      const { rows } = await sql<RefundRow>`
        insert into refund as r (order_id, way, payment_id, amount, currency, state, reason, why, asked_at, asked_by,
          next_attempt_at)
        values (${orderId}, ${way}, ${paymentId}, ${money.amount}, ${money.currency}, 'due', ${reason}, ${why},
          ${askedAt}, ${askedBy}, ${askedAt})
        returning ${columns}`.execute(db)
      return withMoney(rows[0]!)
    },

    async refund(refundId) {
      if (!isId(refundId)) return undefined
      const { rows } = await sql<RefundRow>`select ${columns} from refund r where id = ${refundId}`.execute(
        db,
      )
      return rows[0] && withMoney(rows[0])
    },

    async refundsOf(orderId) {
      const { rows } = await sql<RefundRow>`
        select ${columns} from refund r where order_id = ${orderId} order by asked_at, id`.execute(db)
      return rows.map(withMoney)
    },

    async refundsByHand(editionId) {
      const { rows } = await sql<RefundRow & { orderNumber: string; name: string }>`
        select ${columns}, o.number as "orderNumber", o.name from refund r join "order" o on o.id = r.order_id
        where o.edition_id = ${editionId}
          and (r.state = 'failed' or r.state = 'due' and (r.way <> 'card' or r.attempts >= ${mostRefundAttempts}))
        order by r.asked_at, r.id`.execute(db)
      return rows.map(withMoney)
    },

    async refundsToSend(now, most) {
      const { rows } = await sql<RefundRow>`
        select ${columns} from refund r
        where state = 'due' and way = 'card' and attempts < ${mostRefundAttempts}
          and next_attempt_at <= ${now}::timestamptz
        order by next_attempt_at, id limit ${most}`.execute(db)
      return rows.map(withMoney)
    },

    async changeRefund(refundId, change) {
      const { state, way, paymentId, doneAt, reference, attempts, nextAttemptAt, lastError } = change
      await sql`
        update refund set state = coalesce(${state ?? null}, state), way = coalesce(${way ?? null}, way),
          payment_id = ${paymentId === null ? null : sql`payment_id`},
          done_at = coalesce(${doneAt ?? null}::timestamptz, done_at),
          reference = coalesce(${reference ?? null}, reference),
          attempts = coalesce(${attempts ?? null}::integer, attempts),
          next_attempt_at = coalesce(${nextAttemptAt ?? null}::timestamptz, next_attempt_at),
          last_error = coalesce(${lastError ?? null}, last_error)
        where id = ${refundId}`.execute(db)
    },
  }
}
