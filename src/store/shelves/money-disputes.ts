import { type QueryExecutorProvider, sql } from 'kysely'
import type { MoneyShelf } from '#acts/ports/money.ts'
import type { Dispute } from '#core/boxoffice/money/dispute.ts'
import type { OrderState } from '#core/boxoffice/orders/order.ts'
import { idOf } from '../ids.ts'
import { type InColumns, withMoney } from '../money-columns.ts'
import { unnested } from '../unnested.ts'

type DisputeRow<Row extends Pick<Dispute, 'money'> = Dispute> = InColumns<Row, 'money'>

const columns = sql`
  d.id, d.payment_id as "paymentId", d.order_id as "orderId", d.reference, d.amount, d.currency, d.state, d.reason,
  d.respond_by as "respondBy", d.opened_at as "openedAt", d.changed_at as "changedAt"`

/** Payments that buyers dispute with their bank (docs/rules/payments.md#disputes). */
export function disputeRows(
  db: QueryExecutorProvider,
): Pick<MoneyShelf, 'keepDispute' | 'disputesOf' | 'disputesUnkept' | 'disputes'> {
  return {
    async keepDispute({ paymentId, orderId, reference, money, state, reason, respondBy, at }) {
      const { rows } = await sql<DisputeRow & { away: number }>`
        insert into dispute as d (payment_id, order_id, reference, amount, currency, state, reason, respond_by,
          opened_at, changed_at)
        values (${paymentId}, ${orderId}, ${reference}, ${money.amount}, ${money.currency}, ${state}, ${reason},
          ${respondBy}::timestamptz, ${at}::timestamptz, ${at}::timestamptz)
        on conflict (reference) do update set state = excluded.state, reason = excluded.reason,
          respond_by = excluded.respond_by,
          changed_at = case when d.state = excluded.state then d.changed_at else excluded.changed_at end
        returning ${columns},
          coalesce((select -sum(amount) from money_move where dispute_id = d.id), 0)::integer as away`.execute(
        db,
      )
      const { away, ...dispute } = rows[0]!
      return { ...withMoney(dispute), away }
    },

    async disputesOf(orderId) {
      const { rows } = await sql<DisputeRow>`
        select ${columns} from dispute d where order_id = ${idOf(orderId)} order by opened_at, id`.execute(db)
      return rows.map(withMoney)
    },

    async disputesUnkept(seen) {
      const given = seen.map(({ reference, state, isAway }) => ({ reference, state, isAway }))
      const { rows } = await sql<{ reference: string }>`
        select given.reference
        from ${unnested(given, { reference: 'text', state: 'text', isAway: 'boolean' })}
        left join dispute d on d.reference = given.reference
        where d.state is distinct from given.state or given."isAway" is distinct from (
          select coalesce(sum(amount), 0) < 0 from money_move where dispute_id = d.id
        )`.execute(db)
      return new Set(rows.map(row => row.reference))
    },

    async disputes(editionId) {
      const { rows } = await sql<DisputeRow & { orderNumber: string; name: string; orderState: OrderState }>`
        select ${columns}, o.number as "orderNumber", o.name, o.state as "orderState"
        from dispute d join "order" o on o.id = d.order_id where o.edition_id = ${idOf(editionId)}
        order by d.state in ('inquiry', 'open') desc, d.opened_at desc, d.id`.execute(db)
      return rows.map(withMoney)
    },
  }
}
