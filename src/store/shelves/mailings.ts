import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { CopyOutcome, MailingShelf, ReportedCopy } from '#acts/ports/mailings.ts'
import {
  claimSeconds,
  type KeptCopy,
  type Mailing,
  type MailingCopy,
  type MailingFigures,
} from '#core/audience/newsletter/mailing.ts'
import { pageWished } from '#core/page.ts'
import { idOf, idsOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { readEditionOfSheet, readTicketScreenings } from './box-office-order-sheet.ts'
import { isReached, isWritable } from './mailing-readers.ts'

const columns = sql`
  m.id, m.edition_id as "editionId", m.subject, m.blocks, m.segment, m.state, m.due_at as "dueAt",
  m.started_at as "startedAt", m.ended_at as "endedAt", m.made_at as "madeAt", m.made_by as "madeBy", m.version`

const figures = sql`
  count(r.id)::integer as recipients,
  count(*) filter (where r.state in ('due', 'claimed', 'handed-over'))::integer as waiting,
  count(*) filter (where r.state = 'sent')::integer as sent,
  count(*) filter (where r.state = 'refused')::integer as refused,
  count(*) filter (where r.state = 'in-doubt')::integer as "inDoubt",
  count(*) filter (where r.state = 'left-out')::integer as "leftOut",
  count(r.bounced_at)::integer as bounced, count(r.complained_at)::integer as complained,
  count(r.left_at)::integer as left`

const jsonColumns = new Set(['subject', 'blocks', 'segment'])

/** Newsletters over their tables (docs/rules/newsletter.md#mailings). */
export function mailingShelf(db: QueryExecutorProvider): MailingShelf {
  const found = async (where: RawBuilder<unknown>): Promise<Mailing[]> =>
    (await sql<Mailing>`select ${columns} from mailing m where ${where}`.execute(db)).rows

  const set = async (id: string, values: Record<string, unknown>, more: RawBuilder<unknown>) => {
    const named = Object.entries(values).map(([name, value]) => {
      const column = sql.ref(name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
      return jsonColumns.has(name)
        ? sql`${column} = ${JSON.stringify(value)}::jsonb`
        : sql`${column} = ${value}`
    })
    await sql`update mailing set ${sql.join([...named, more])} where id = ${id}`.execute(db)
  }

  return {
    async add({ id, editionId, subject, blocks, segment, madeAt, madeBy }) {
      await sql`
        insert into mailing (id, edition_id, subject, blocks, segment, made_at, made_by)
        values (${id}, ${editionId}, ${JSON.stringify(subject)}::jsonb, ${JSON.stringify(blocks)}::jsonb,
          ${JSON.stringify(segment)}::jsonb, ${madeAt}, ${madeBy})`.execute(db)
    },

    find: async (id, lock) => (await found(sql`m.id = ${idOf(id)} ${lock ? sql`for update` : sql``}`))[0],

    async list(editionId, wish) {
      const { page, perPage, skip } = pageWished(wish)
      const { rows } = await sql<Mailing & MailingFigures>`
        select ${columns}, ${figures} from mailing m left join mailing_recipient r on r.mailing_id = m.id
        where m.edition_id = ${idOf(editionId)} group by m.id order by m.made_at desc, m.id
        limit ${perPage} offset ${skip}`.execute(db)
      const counted = await sql<{ total: number }>`
        select count(*) as total from mailing where edition_id = ${idOf(editionId)}`.execute(db)
      return { rows: rows.map(withFigures), page, perPage, total: counted.rows[0]!.total }
    },

    change: (id, change) => set(id, change, sql`version = version + 1`),
    setState: (id, to) => set(id, to, sql`version = version + 1`),

    async remove(id) {
      await sql`delete from mailing where id = ${id}`.execute(db)
    },

    async figures(id) {
      const { rows } = await sql<MailingFigures>`
        select ${figures} from mailing_recipient r where r.mailing_id = ${idOf(id)}`.execute(db)
      return rows[0]!
    },

    edition: editionId => readEditionOfSheet(db, editionId),
    screenings: (ids, timeZone) => readTicketScreenings(db, idsOf(ids), timeZone),

    async reach(segment) {
      const { rows } = await sql<{ language: MailingCopy['language']; readers: number }>`
        select s.language, count(*) as readers from subscriber s where ${isReached(segment)}
        group by s.language order by s.language`.execute(db)
      return rows
    },

    due: now =>
      found(sql`
        (m.state = 'scheduled' and m.due_at <= ${now}::timestamptz) or m.state = 'sending'
        order by m.due_at nulls first, m.id`),

    async writeCopies({ id, segment }, now) {
      const { numAffectedRows } = await sql`
        insert into mailing_recipient (mailing_id, subscriber_id, email, name, language, next_attempt_at)
        select ${id}, s.id, s.email, s.name, s.language, ${now}::timestamptz
        from subscriber s where ${isReached(segment)}
        on conflict (mailing_id, subscriber_id) do nothing`.execute(db)
      return Number(numAffectedRows)
    },

    async endClaims(now) {
      await sql`
        update mailing_recipient set state = case state when 'claimed' then 'due' else 'in-doubt' end, claim = null,
          claimed_until = null
        where state in ('claimed', 'handed-over') and claimed_until <= ${now}::timestamptz`.execute(db)
    },

    async claim({ mailingId, claim, now, most, rate }) {
      const { rows } = await sql<{ state: string; nextClaimAt: Temporal.Instant | null }>`
        select state, next_claim_at as "nextClaimAt" from mailing where id = ${mailingId} for update`.execute(
        db,
      )
      const mailing = rows[0]
      if (mailing?.state !== 'sending') return { copies: [], leftOut: 0 }
      if (mailing.nextClaimAt && Temporal.Instant.compare(mailing.nextClaimAt, now) > 0)
        return { copies: [], leftOut: 0, notBefore: mailing.nextClaimAt }
      const taken = await sql<MailingCopy & { isWanted: boolean }>`
        with chosen as (
          select r.id, r.subscriber_id from mailing_recipient r
          where r.mailing_id = ${mailingId} and r.state = 'due' and r.next_attempt_at <= ${now}::timestamptz
          order by r.next_attempt_at limit ${most} for update skip locked
        ), looked_at as (
          select c.id, s.token as reader, coalesce(${isWritable}, false) as is_wanted
          from chosen c left join subscriber s on s.id = c.subscriber_id
        )
        update mailing_recipient r
        set state = case when l.is_wanted then 'claimed' else 'left-out' end,
          claim = case when l.is_wanted then ${claim}::uuid end,
          claimed_until = case when l.is_wanted then ${now.add({ seconds: claimSeconds })}::timestamptz end
        from looked_at l where r.id = l.id
        returning r.id, r.token, r.email, r.name, r.language, r.attempts, l.reader, l.is_wanted as "isWanted"`.execute(
        db,
      )
      const copies = taken.rows.filter(row => row.isWanted).map(({ isWanted: _, ...copy }) => copy)
      const nextClaimAt = now.add({ milliseconds: Math.ceil((copies.length / rate) * 1000) })
      await sql`update mailing set next_claim_at = ${nextClaimAt} where id = ${mailingId}`.execute(db)
      return { copies, leftOut: taken.rows.length - copies.length }
    },

    async handOver(copies, now) {
      const { rows } = await sql<{ id: string }>`
        update mailing_recipient r set state = 'handed-over'
        from ${unnested(copies, { copyId: 'uuid', claim: 'uuid' })}, subscriber s
        where r.id = given."copyId" and r.claim = given.claim and r.state = 'claimed'
          and r.claimed_until > ${now}::timestamptz and s.id = r.subscriber_id and ${isWritable}
          and exists (select from mailing m where m.id = r.mailing_id and m.state = 'sending')
        returning r.id`.execute(db)
      return new Set(rows.map(row => row.id))
    },

    async settle(outcomes) {
      const rows = outcomes.map(({ copyId, claim, outcome }) => ({ copyId, claim, ...columnsOf(outcome) }))
      const given = unnested(rows, {
        copyId: 'uuid',
        claim: 'uuid',
        state: 'text',
        why: 'text',
        at: 'timestamptz',
        nextAttemptAt: 'timestamptz',
        attempts: 'integer',
      })
      // What the server answered is true even when the claim has ended meanwhile, unless another sender has it.
      await sql`
        update mailing_recipient r set state = given.state, sent_at = given.at, last_error = given.why, claim = null,
          claimed_until = null, attempts = coalesce(given.attempts, r.attempts + 1),
          next_attempt_at = coalesce(given."nextAttemptAt", r.next_attempt_at)
        from ${given}
        where r.id = given."copyId"
          and (r.claim = given.claim or (r.state = 'in-doubt' and r.claim is null and given.state = 'sent'))`.execute(
        db,
      )
    },

    async nextMoment(mailingId) {
      const { rows } = await sql<{ moment: Temporal.Instant | null }>`
        select min(case state when 'due' then next_attempt_at else claimed_until end) as moment
        from mailing_recipient where mailing_id = ${mailingId} and state in ('due', 'claimed', 'handed-over')`.execute(
        db,
      )
      return rows[0]!.moment ?? undefined
    },

    async copies(mailingId, wish) {
      const { page, perPage, skip } = pageWished(wish)
      const where = sql`
        mailing_id = ${idOf(mailingId)} and ${wish.state ? sql`state = ${wish.state}` : sql`true`}
          and ${wish.search ? sql`strpos(folded(email), folded(${wish.search}::text)) > 0` : sql`true`}`
      const { rows } = await sql<KeptCopy>`
        select id, token, email, name, language, state, attempts, sent_at as "sentAt", last_error as "lastError", bounce,
          bounced_at as "bouncedAt", complained_at as "complainedAt", left_at as "leftAt"
        from mailing_recipient where ${where} order by email, id limit ${perPage} offset ${skip}`.execute(db)
      const counted = await sql<{ total: number }>`
        select count(*) as total from mailing_recipient where ${where}`.execute(db)
      return { rows, page, perPage, total: counted.rows[0]!.total }
    },

    async settleDoubts(mailingId, { arrived, again, now }) {
      const sent = await sql`
        update mailing_recipient set state = 'sent', sent_at = ${now}
        where mailing_id = ${mailingId} and state = 'in-doubt' and token = any(${[...arrived]}::text[])`.execute(
        db,
      )
      if (!again) return { sent: Number(sent.numAffectedRows), again: 0 }
      const rest = await sql`
        update mailing_recipient set state = 'due', next_attempt_at = ${now}
        where mailing_id = ${mailingId} and state = 'in-doubt'`.execute(db)
      return { sent: Number(sent.numAffectedRows), again: Number(rest.numAffectedRows) }
    },

    async lockReported(token) {
      const { rows } = await sql<ReportedCopy>`
        select id, email, subscriber_id as "subscriberId",
          (bounced_at is not null or complained_at is not null) as "isReported"
        from mailing_recipient
        where token = ${token} and state in ('sent', 'handed-over', 'in-doubt') for update`.execute(db)
      return rows[0]
    },

    async noteReport(copyId, report, at) {
      await (report === 'complaint'
        ? sql`update mailing_recipient set complained_at = ${at} where id = ${copyId}`
        : sql`update mailing_recipient set bounced_at = ${at}, bounce = ${report} where id = ${copyId}`
      ).execute(db)
    },

    async bouncesInARow(subscriberId) {
      const { rows } = await sql<{ bounce: string | null }>`
        select bounce from mailing_recipient where subscriber_id = ${subscriberId} and state in ('sent', 'in-doubt')
        order by sent_at desc nulls last limit 10`.execute(db)
      const first = rows.findIndex(row => row.bounce === null)
      return first < 0 ? rows.length : first
    },
  }
}

function columnsOf(outcome: CopyOutcome) {
  return {
    state: outcome.state,
    why: outcome.state === 'sent' ? '' : outcome.why.slice(0, 500),
    at: outcome.state === 'sent' ? outcome.at : null,
    nextAttemptAt: outcome.state === 'due' ? outcome.nextAttemptAt : null,
    attempts: outcome.state === 'due' ? outcome.attempts : null,
  }
}

function withFigures(row: Mailing & MailingFigures): Mailing & { figures: MailingFigures } {
  const { recipients, waiting, sent, refused, inDoubt, leftOut, bounced, complained, left, ...mailing } = row
  return {
    ...mailing,
    figures: { recipients, waiting, sent, refused, inDoubt, leftOut, bounced, complained, left },
  }
}
