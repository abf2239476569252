import { type QueryExecutorProvider, sql } from 'kysely'
import type { ReleaseShelf } from '#acts/ports/programme.ts'
import type { WebhookShelf, WebhookToSend } from '#acts/ports/webhooks.ts'
import { pageWished } from '#core/page.ts'
import type { Happened } from '#core/reach/happened.ts'
import { mostWebhookAttempts, type Webhook, type WebhookMessage } from '#core/reach/webhook.ts'
import { idOf } from '../ids.ts'
import { unnested } from '../unnested.ts'

const webhookColumns = sql`
  id, name, url, kinds, enabled, former_until as "formerUntil", gone_at as "goneAt", made_at as "madeAt", made_by as "madeBy"`
const messageColumns = sql`
  id, webhook_id as "webhookId", kind, body, written_at as "writtenAt", sent_at as "sentAt", attempts,
  next_attempt_at as "nextAttemptAt", last_status as "lastStatus", last_error as "lastError",
  case when sent_at is not null then 'arrived' when is_kept then 'kept' when attempts >= ${mostWebhookAttempts} then 'resting'
    else 'waiting' end as state`

type HappenedRow = { kind: Happened['kind']; subjectId: string; version: number | null }

/** Webhooks and their messages (docs/rules/webhooks.md). Triggers note what happened (migration 0026). */
export function webhookShelf(db: QueryExecutorProvider, releases: ReleaseShelf): WebhookShelf {
  const factsOf = async ({ kind, subjectId, version }: HappenedRow): Promise<Happened | undefined> => {
    if (kind === 'timetable.released') {
      const release = await releases.find(subjectId, version!)
      return release && { kind, release }
    }
    return kind === 'order.paid' ? paidOrder(subjectId) : admittedTicket(subjectId)
  }

  const paidOrder = async (orderId: string): Promise<Happened | undefined> => {
    const { rows } = await sql<
      Omit<Happened & { kind: 'order.paid' }, 'kind' | 'total'> & { amount: number; currency: string }
    >`
      select o.id as "orderId", o.edition_id as "editionId", o.total_amount as amount, o.currency, o.way,
        coalesce((select max(at) from money_move where order_id = o.id and amount > 0), o.placed_at) as at,
        (select count(*)::integer from ticket where order_id = o.id) as tickets,
        array(select distinct screening_id from ticket where order_id = o.id order by 1) as "screeningIds"
      from "order" o where o.id = ${orderId}`.execute(db)
    if (!rows[0]) return undefined
    const { amount, currency, ...order } = rows[0]
    return { kind: 'order.paid', ...order, total: { amount, currency } }
  }

  const admittedTicket = async (ticketId: string): Promise<Happened | undefined> => {
    // Taken back before it was told, it did not happen.
    const { rows } = await sql<Omit<Happened & { kind: 'ticket.admitted' }, 'kind'>>`
      select a.ticket_id as "ticketId", a.screening_id as "screeningId", s.edition_id as "editionId", a.at
      from admission a join screening s on s.id = a.screening_id where a.ticket_id = ${ticketId}`.execute(db)
    return rows[0] && { kind: 'ticket.admitted', ...rows[0] }
  }

  return {
    async add({ id, name, url, secret, kinds, enabled, madeAt, madeBy }) {
      await sql`
        insert into webhook (id, name, url, secret, kinds, enabled, made_at, made_by)
        values (${id}, ${name}, ${url}, ${secret}, ${kinds}::text[], ${enabled}, ${madeAt}, ${madeBy})`.execute(
        db,
      )
    },

    async list() {
      const { rows } = await sql<Webhook>`select ${webhookColumns} from webhook order by made_at, id`.execute(
        db,
      )
      return rows
    },

    async find(id) {
      const { rows } = await sql<Webhook>`
        select ${webhookColumns} from webhook where id = ${idOf(id)} for update`.execute(db)
      return rows[0]
    },

    async change({ id, name, url, kinds, enabled, goneAt }) {
      await sql`
        update webhook set name = ${name}, url = ${url}, kinds = ${kinds}::text[], enabled = ${enabled}, gone_at = ${goneAt}
        where id = ${id}`.execute(db)
    },

    async setSecret(id, secret, formerUntil) {
      await sql`
        update webhook set former_secret = case when ${formerUntil}::timestamptz is null then null else secret end,
          former_until = ${formerUntil}, secret = ${secret}
        where id = ${id}`.execute(db)
    },

    async keepWaiting(id) {
      await sql`
        update webhook_message set is_kept = true
        where webhook_id = ${id} and sent_at is null and attempts < ${mostWebhookAttempts}`.execute(db)
    },

    async sendKept(id, now) {
      const { numAffectedRows } = await sql`
        update webhook_message set is_kept = false, attempts = 0, next_attempt_at = ${now}
        where webhook_id = ${idOf(id)} and is_kept and sent_at is null`.execute(db)
      return Number(numAffectedRows)
    },

    async remove(id) {
      await sql`delete from webhook where id = ${idOf(id)}`.execute(db)
    },

    async takeHappened(most) {
      const { rows } = await sql<HappenedRow>`
        with taken as (
          delete from webhook_event where id in (
            select id from webhook_event order by id limit ${most} for update skip locked
          ) returning id, kind, subject_id as "subjectId", version
        ) select kind, "subjectId", version from taken order by id`.execute(db)
      const happened: Happened[] = []
      for (const row of rows) {
        const facts = await factsOf(row)
        if (facts) happened.push(facts)
      }
      return happened
    },

    async write(messages) {
      if (messages.length === 0) return
      await sql`
        insert into webhook_message (id, webhook_id, kind, body, written_at, next_attempt_at, is_kept)
        select id, "webhookId", kind, body, "writtenAt", "writtenAt", "isKept"
        from ${unnested(messages, {
          ...{ id: 'uuid', webhookId: 'uuid', kind: 'text', body: 'text', writtenAt: 'timestamptz' },
          isKept: 'boolean',
        })}`.execute(db)
    },

    async lockDue(now, mostEach) {
      const { rows } = await sql<WebhookToSend>`
        select m.id, m.webhook_id as "webhookId", m.body, m.attempts, w.url,
          array_remove(array[w.secret, case when w.former_until > ${now}::timestamptz then w.former_secret end], null) as secrets
        from webhook w cross join lateral (
          select * from webhook_message
          where webhook_id = w.id and sent_at is null and not is_kept and attempts < ${mostWebhookAttempts}
            and next_attempt_at <= ${now}::timestamptz
          order by next_attempt_at, number limit ${mostEach} for update skip locked
        ) m
        where w.enabled order by m.number`.execute(db)
      return rows
    },

    async changeMessage(id, change) {
      const { sentAt, attempts, nextAttemptAt, lastStatus, lastError, isKept } = change
      const sets = [
        sentAt === undefined ? undefined : sql`sent_at = ${sentAt}`,
        attempts === undefined ? undefined : sql`attempts = ${attempts}`,
        nextAttemptAt === undefined ? undefined : sql`next_attempt_at = ${nextAttemptAt}`,
        lastStatus === undefined ? undefined : sql`last_status = ${lastStatus}`,
        lastError === undefined ? undefined : sql`last_error = ${lastError}`,
        isKept === undefined ? undefined : sql`is_kept = ${isKept}`,
      ].filter(set => set !== undefined)
      if (sets.length > 0)
        await sql`update webhook_message set ${sql.join(sets)} where id = ${id}`.execute(db)
    },

    async message(id) {
      const { rows } = await sql<WebhookMessage>`
        select ${messageColumns} from webhook_message where id = ${idOf(id)} for update`.execute(db)
      return rows[0]
    },

    async messages(webhookId, wish) {
      const { page, perPage, skip } = pageWished(wish)
      const where = sql`webhook_id = ${idOf(webhookId)} and strpos(kind || body, ${wish.search ?? ''}) > 0`
      const counted = await sql<{ total: number }>`
        select count(*) as total from webhook_message where ${where}`.execute(db)
      const { rows } = await sql<WebhookMessage>`
        select ${messageColumns} from webhook_message where ${where}
        order by number desc limit ${perPage} offset ${skip}`.execute(db)
      return { rows, page, perPage, total: counted.rows[0]!.total }
    },

    async forgetBefore(moment) {
      const { numAffectedRows } = await sql`
        delete from webhook_message where written_at < ${moment}::timestamptz`.execute(db)
      return Number(numAffectedRows)
    },
  }
}
