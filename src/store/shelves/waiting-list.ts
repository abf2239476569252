import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { SettlingRequest, WaitingListShelf } from '#acts/ports/waiting-list.ts'
import type { WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { isSecret } from '#core/id.ts'
import { idOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { readEditionOfSheet, readTicketScreenings } from './box-office-order-sheet.ts'

const columns = sql`
  r.id, r.edition_id as "editionId", r.screening_id as "screeningId", r.allocation_id as "allocationId", a.kind, r.party,
  r.quantity, r.token, r.email, r.language, r.asked_at as "askedAt", r.state, r.number, r.skips,
  r.offered_until as "offeredUntil", b.token as "basketToken", r.ended, r.ended_at as "endedAt",
  r.ended_by as "endedBy", r.ended_why as "endedWhy"`

const requests = sql`
  waiting_request r join allocation a on a.id = r.allocation_id left join basket b on b.id = r.basket_id`

/** Waiting lists over their table (docs/rules/waiting-list.md). */
export function waitingListShelf(db: QueryExecutorProvider): WaitingListShelf {
  const found = async (where: RawBuilder<unknown>): Promise<WaitingRequest[]> => {
    const { rows } = await sql<WaitingRequest>`select ${columns} from ${requests} where ${where}`.execute(db)
    return rows
  }

  return {
    async allocationOf(screeningId, kind) {
      const { rows } = await sql<{ id: string }>`
        select id from allocation where screening_id = ${idOf(screeningId)} and kind = ${kind}`.execute(db)
      return rows[0]?.id
    },

    async ofMailbox(allocationId, mailbox) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`waiting list ${mailbox}`}, 0))`.execute(db)
      const { rows } = await sql<{ isWaiting: boolean; lists: number; unconfirmed: number }>`
        select coalesce(bool_or(allocation_id = ${allocationId}::uuid), false) as "isWaiting",
          count(*) as lists, count(*) filter (where state = 'unconfirmed') as unconfirmed
        from waiting_request where mailbox = ${mailbox} and state <> 'ended'`.execute(db)
      return rows[0]!
    },

    async add(request) {
      await sql`
        insert into waiting_request (id, edition_id, screening_id, allocation_id, party, quantity, token, email, mailbox,
          language, asked_at)
        values (${request.id}, ${request.editionId}, ${request.screeningId}, ${request.allocationId},
          ${JSON.stringify(request.party)}::jsonb, ${request.quantity}, ${request.token}, ${request.email},
          ${request.mailbox}, ${request.language}, ${request.askedAt})`.execute(db)
    },

    async find(by) {
      if ('id' in by) return (await found(sql`r.id = ${idOf(by.id)}`))[0]
      return isSecret(by.token) ? (await found(sql`r.token = ${by.token}`))[0] : undefined
    },

    async before(requestId) {
      const { rows } = await sql<{ requests: number; seats: number }>`
        select count(*) as requests, coalesce(sum(other.quantity), 0)::integer as seats
        from waiting_request other join waiting_request r
          on r.allocation_id = other.allocation_id and other.number < r.number
        where r.id = ${requestId} and other.state = 'waiting'`.execute(db)
      return rows[0]!
    },

    async confirm(requestId) {
      await sql`
        update waiting_request r set state = 'waiting', number = (
          select coalesce(max(other.number), 0) + 1 from waiting_request other
          where other.allocation_id = r.allocation_id
        )
        where id = ${requestId}`.execute(db)
    },

    async list(allocationId, now) {
      const { rows } = await sql<SettlingRequest>`
        select ${columns}, coalesce(b.state = 'ordered', false) as "isOrdered", coalesce((
            select sum(h.quantity) from hold h
            where h.basket_id = r.basket_id and h.allocation_id = r.allocation_id and h.state = 'held'
              and h.held_until > ${now}::timestamptz
          ), 0)::integer as "heldSeats"
        from ${requests}
        where r.allocation_id = ${allocationId} and r.state in ('waiting', 'offered') order by r.number`.execute(
        db,
      )
      return rows
    },

    ofScreening: screeningId =>
      found(
        sql`r.screening_id = ${idOf(screeningId)} order by a.kind, r.number nulls last, r.asked_at, r.id`,
      ),

    async offer(requestId, { basketId, until }) {
      await sql`
        update waiting_request set state = 'offered', basket_id = ${basketId}, offered_until = ${until}
        where id = ${requestId}`.execute(db)
    },

    async setSkips(skips) {
      const given = [...skips].map(([id, skips]) => ({ id, skips }))
      await sql`
        update waiting_request r set skips = given.skips
        from ${unnested(given, { id: 'uuid', skips: 'integer' })} where r.id = given.id`.execute(db)
    },

    async end(requestIds, { ended, at, by, why = '' }) {
      await sql`
        update waiting_request set state = 'ended', ended = ${ended}, ended_at = ${at}, ended_by = ${by},
          ended_why = ${why}
        where id = any(${[...requestIds]}::uuid[]) and state <> 'ended'`.execute(db)
    },

    async setAwaited(allocationId) {
      await sql`
        update allocation a set awaited = waits.somebody
        from (
          select exists (
            select from waiting_request where allocation_id = ${allocationId} and state = 'waiting'
          ) as somebody
        ) waits
        where a.id = ${allocationId} and a.awaited <> waits.somebody`.execute(db)
    },

    async allocationsAwaited() {
      const { rows } = await sql<{ allocationId: string; screeningId: string; kind: string }>`
        select distinct r.allocation_id as "allocationId", r.screening_id as "screeningId", a.kind
        from waiting_request r join allocation a on a.id = r.allocation_id
        where r.state in ('waiting', 'offered') order by 1`.execute(db)
      return rows
    },

    async isOffer(basketToken) {
      if (!isSecret(basketToken)) return false
      const { rows } = await sql`
        select from waiting_request r join basket b on b.id = r.basket_id
        where b.token = ${basketToken}`.execute(db)
      return rows.length > 0
    },

    async moveHolds(fromBasketId, toBasketId) {
      await sql`
        update hold set basket_id = ${toBasketId} where basket_id = ${fromBasketId} and state = 'held'`.execute(
        db,
      )
    },

    async sheet(requestId) {
      const [request] = await found(sql`r.id = ${requestId}`)
      const { editionId, screeningId, quantity, token, offeredUntil } = request!
      const edition = await readEditionOfSheet(db, editionId)
      const screenings = await readTicketScreenings(db, [screeningId], edition.timeZone)
      return {
        edition,
        token,
        held: screenings.map(screening => ({ screening, seats: quantity })),
        missed: [],
        until: offeredUntil?.toZonedDateTimeISO(edition.timeZone) ?? null,
      }
    },

    async forget({ unconfirmed, ended, over }) {
      const { numAffectedRows } = await sql`
        delete from waiting_request r
        where (r.state = 'unconfirmed' and r.asked_at <= ${unconfirmed}::timestamptz)
          or (r.state = 'ended' and r.ended_at <= ${ended}::timestamptz)
          or (r.state in ('unconfirmed', 'ended') and exists (
            select from released_screening s
            where s.id = r.screening_id and s.starts_at + make_interval(
              mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes) <= ${over}::timestamptz
          ))`.execute(db)
      return Number(numAffectedRows)
    },
  }
}
