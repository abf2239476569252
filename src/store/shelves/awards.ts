import { type QueryExecutorProvider, sql } from 'kysely'
import type { AwardShelf } from '#acts/ports/awards.ts'
import type { Award, VotingTicket } from '#core/audience/award/ballot.ts'
import type { ItemVotes } from '#core/audience/award/standings.ts'
import type { Turnout } from '#core/audience/award/turnout.ts'
import { isId } from '#core/id.ts'
import { idOf } from '../ids.ts'

/** The audience award over its tables. */
export function awardShelf(db: QueryExecutorProvider): AwardShelf {
  return {
    async find(editionId, lock) {
      const { rows } = await sql<Award>`
        select edition_id as "editionId", closes_after_hours as "closesAfterHours", least_votes as "leastVotes",
          opened_at as "openedAt", opened_by as "openedBy"
        from award where edition_id = ${idOf(editionId)} ${{ keep: sql`for share`, lock: sql`for update`, none: sql`` }[lock ?? 'none']}`.execute(
        db,
      )
      return rows[0]
    },

    async put({ editionId, closesAfterHours, leastVotes, openedAt, openedBy }) {
      await sql`
        insert into award (edition_id, closes_after_hours, least_votes, opened_at, opened_by)
        values (${editionId}, ${closesAfterHours}, ${leastVotes}, ${openedAt}, ${openedBy})
        on conflict (edition_id) do update set closes_after_hours = excluded.closes_after_hours,
          least_votes = excluded.least_votes, opened_at = excluded.opened_at, opened_by = excluded.opened_by`.execute(
        db,
      )
    },

    async ticket(named) {
      if ('id' in named && !isId(named.id)) return undefined
      const which = 'id' in named ? sql`t.id = ${named.id}` : sql`t.number = ${named.number}`
      const { rows } = await sql<VotingTicket>`
        select t.id as "ticketId", s.edition_id as "editionId", s.id as "screeningId",
          s.programme_item_id as "itemId", s.kind, t.state = 'cancelled' as cancelled,
          exists (select from admission a where a.ticket_id = t.id) as admitted, s.starts_at as "startsAt",
          s.starts_at + make_interval(mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes) as "endsAt",
          b.stars
        from ticket t join released_screening s on s.id = t.screening_id left join ballot b on b.ticket_id = t.id
        where ${which}`.execute(db)
      return rows[0]
    },

    async cast(ticketId, stars, at) {
      await sql`
        insert into ballot (ticket_id, stars, cast_at, changed_at) values (${ticketId}, ${stars}, ${at}, ${at})
        on conflict (ticket_id) do update set stars = excluded.stars, changed_at = excluded.changed_at`.execute(
        db,
      )
    },

    async turnout(editionId, now) {
      const { rows } = await sql<Turnout>`
        with begun as (
          select id, programme_item_id, starts_at from released_screening
          where edition_id = ${idOf(editionId)} and kind = 'public' and not cancelled and not withdrawn
            and starts_at <= ${now}),
        ballots as (
          select t.screening_id, a.ticket_id is not null as admitted, date_trunc('minute', b.cast_at) as minute
          from ballot b join ticket t on t.id = b.ticket_id left join admission a on a.ticket_id = t.id
          where t.state = 'valid' and t.screening_id in (select id from begun)),
        minutes as (
          select screening_id, minute, count(*) as cast from ballots group by screening_id, minute)
        select s.id as "screeningId", s.programme_item_id as "itemId", s.starts_at as "startsAt",
          (select count(*)::integer from admission a where a.screening_id = s.id) as admitted,
          (select count(*)::integer from ballots b where b.screening_id = s.id and b.admitted) as votes,
          (select count(*)::integer from ballots b where b.screening_id = s.id and not b.admitted) as "notCounted",
          coalesce((select max(m.cast)::integer from minutes m where m.screening_id = s.id), 0) as "mostInAMinute"
        from begun s order by s.starts_at, s.id`.execute(db)
      return rows
    },

    async counted(editionId) {
      const { rows } = await sql<ItemVotes>`
        select s.programme_item_id as "itemId",
          array[${sql.join([1, 2, 3, 4, 5].map(stars => sql`count(*) filter (where b.stars = ${sql.lit(stars)})::integer`))}]
            as "byStars"
        from ballot b join ticket t on t.id = b.ticket_id join admission a on a.ticket_id = t.id
        join released_screening s on s.id = t.screening_id
        where s.edition_id = ${idOf(editionId)} and s.kind = 'public' and t.state = 'valid'
        group by s.programme_item_id order by s.programme_item_id`.execute(db)
      return rows
    },
  }
}
