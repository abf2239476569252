import { type QueryExecutorProvider, sql } from 'kysely'
import type { MoneyShelf, RunRow } from '#acts/ports/money.ts'
import type { ExchangeOffer, RefundRun } from '#core/boxoffice/money/refund.ts'
import type { OtherScreening, RunDone } from '#core/boxoffice/money/refund-plan.ts'
import { isId } from '#core/id.ts'
import { unnested } from '../unnested.ts'

const runColumns = sql`
  id, screening_id as "screeningId", why, offer_until as "offerUntil", started_at as "startedAt",
  started_by as "startedBy", finished_at as "finishedAt"`

const offerColumns = sql`id, order_id as "orderId", screening_id as "screeningId", until, state`

/** Bulk refunds of cancelled screenings, order by order, and the choices they offer. */
export function runRows(
  db: QueryExecutorProvider,
): Pick<
  MoneyShelf,
  | 'ordersToRefund'
  | 'addRun'
  | 'runOf'
  | 'openRuns'
  | 'ordersLeft'
  | 'noteRun'
  | 'finishRun'
  | 'addOffer'
  | 'offersOf'
  | 'closeOffer'
  | 'offersToClose'
  | 'ofPasses'
  | 'otherScreenings'
  | 'noteReplaced'
> {
  return {
    async ordersToRefund(screeningId) {
      if (!isId(screeningId)) return []
      const { rows } = await sql<RunRow>`
        select o.id as "orderId", o.number, o.name, o.email, o.state, count(*)::integer as tickets,
          count(d.ticket_id)::integer as used, sum(t.amount)::integer as amount
        from ticket t join "order" o on o.id = t.order_id left join admission d on d.ticket_id = t.id
        where t.screening_id = ${screeningId} and t.state = 'valid'
        group by o.id order by o.placed_at, o.id`.execute(db)
      return rows
    },

    async addRun({ screeningId, why, offerUntil, startedAt, startedBy }) {
      const { rows } = await sql<RefundRun>`
        insert into refund_run (screening_id, why, offer_until, started_at, started_by)
        values (${screeningId}, ${why}, ${offerUntil}, ${startedAt}, ${startedBy})
        returning ${runColumns}`.execute(db)
      return rows[0]!
    },

    async runOf(screeningId) {
      if (!isId(screeningId)) return undefined
      const { rows } = await sql<RefundRun>`
        select ${runColumns} from refund_run where screening_id = ${screeningId}
        order by started_at desc limit 1`.execute(db)
      const run = rows[0]
      if (!run) return undefined
      const done = await sql<RunDone>`
        select d.order_id as "orderId", o.number, d.outcome, d.amount, d.at
        from refund_run_order d join "order" o on o.id = d.order_id where d.run_id = ${run.id}
        order by d.at, o.number`.execute(db)
      return { ...run, done: done.rows }
    },

    async openRuns() {
      const { rows } = await sql<RefundRun>`
        select ${runColumns} from refund_run where finished_at is null order by started_at`.execute(db)
      return rows
    },

    async ordersLeft({ id, screeningId }, most) {
      const { rows } = await sql<{ orderId: string }>`
        select distinct order_id as "orderId" from ticket
        where screening_id = ${screeningId} and state = 'valid'
          and order_id not in (select order_id from refund_run_order where run_id = ${id})
        order by 1 limit ${most}`.execute(db)
      return rows.map(row => row.orderId)
    },

    async noteRun(runId, { orderId, outcome, amount, at }) {
      await sql`
        insert into refund_run_order (run_id, order_id, outcome, amount, at)
        values (${runId}, ${orderId}, ${outcome}, ${amount}, ${at})`.execute(db)
    },

    async finishRun(runId, at) {
      await sql`update refund_run set finished_at = ${at} where id = ${runId} and finished_at is null`.execute(
        db,
      )
    },

    async addOffer({ runId, orderId, screeningId, until }) {
      await sql`
        insert into exchange_offer (run_id, order_id, screening_id, until, state)
        values (${runId}, ${orderId}, ${screeningId}, ${until}, 'open')`.execute(db)
    },

    async offersOf(orderId) {
      const { rows } = await sql<ExchangeOffer>`
        select ${offerColumns} from exchange_offer where order_id = ${orderId} order by until, id`.execute(db)
      return rows
    },

    async closeOffer(offerId, state, at) {
      await sql`
        update exchange_offer set state = ${state}, decided_at = ${at} where id = ${offerId}`.execute(db)
    },

    async offersToClose(now, most) {
      const { rows } = await sql<ExchangeOffer>`
        select ${offerColumns} from exchange_offer where state = 'open' and until <= ${now}::timestamptz
        order by until, id limit ${most}`.execute(db)
      return rows
    },

    async ofPasses(ticketIds) {
      const { rows } = await sql<{ id: string }>`
        select ticket_id as id from pass_use where ticket_id = any(${[...ticketIds]}::uuid[])`.execute(db)
      return new Set(rows.map(row => row.id))
    },

    async otherScreenings(screeningId, now) {
      if (!isId(screeningId)) return []
      const { rows } = await sql<OtherScreening>`
        select s.id, s.starts_at as "startsAt", v.name as "venueName", screen.name as "screenName",
          coalesce((
            select sum(a.capacity - a.held - a.sold - a.blocked) from allocation a
            where a.screening_id = s.id and a.kind = 'public' and not a.awaited
          ), 0)::integer as free
        from released_screening s
        join screen on screen.id = s.screen_id join venue v on v.id = screen.venue_id
        where s.id <> ${screeningId} and not s.cancelled and s.kind = 'public' and s.starts_at > ${now}::timestamptz
          and exists (
            select from programme_item_film other
            join programme_item_film one on one.film_id = other.film_id
            join released_screening gone on gone.programme_item_id = one.programme_item_id
            where other.programme_item_id = s.programme_item_id and gone.id = ${screeningId}
              and gone.edition_id = s.edition_id
          )
        order by s.starts_at, s.id`.execute(db)
      return rows
    },

    async noteReplaced(pairs) {
      await sql`
        update ticket set replaces = given.replaces
        from ${unnested(pairs, { ticketId: 'uuid', replaces: 'uuid' })} where ticket.id = given."ticketId"`.execute(
        db,
      )
    },
  }
}
