import { type QueryExecutorProvider, sql } from 'kysely'
import type { DueRelease, SetAside } from '#acts/ports/set-aside.ts'
import { bestAmong } from '#core/boxoffice/seats/best-places.ts'
import type { ScreeningReleases, SeatRelease } from '#core/boxoffice/seats/setting-free.ts'
import { isId } from '#core/id.ts'
import { idOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { placeRows } from './box-office-places.ts'
import { moveSeats, seatRows } from './box-office-seats.ts'

const endsAt = sql`s.starts_at + make_interval(mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes)`

const notCome = sql`
  t.state = 'valid' and t.released_at is null and not exists (select from admission d where d.ticket_id = t.id)`

const releasesAsJson = sql`
  jsonb_agg(jsonb_build_object('what', r.what, 'to', r.to_kind, 'minutesBefore', r.minutes_before)
    order by r.minutes_before desc, r.what)`

/** Seats that were set aside or not come for, over their tables (docs/rules/seat-ledger.md#setting-free). */
export function setAsideRows(db: QueryExecutorProvider): SetAside {
  const seats = seatRows(db)
  const numberedSeats = placeRows(db)
  return {
    async seatReleases(editionId) {
      const { rows } = await sql<SeatRelease>`
        select what, to_kind as "to", minutes_before as "minutesBefore" from seat_release
        where edition_id = ${idOf(editionId)} order by minutes_before desc, what`.execute(db)
      return rows
    },

    async setSeatReleases(editionId, releases) {
      await sql`delete from seat_release where edition_id = ${editionId}`.execute(db)
      await sql`
        insert into seat_release (edition_id, what, to_kind, minutes_before)
        select ${editionId}::uuid, what, "to", "minutesBefore"
        from ${unnested(releases, { what: 'text', to: 'text', minutesBefore: 'integer' })}`.execute(db)
    },

    async screeningReleases(screeningId) {
      if (!isId(screeningId)) return undefined
      const { rows } = await sql<ScreeningReleases>`
        select
          case when there.own_releases then coalesce((select ${releasesAsJson} from screening_seat_release r
            where r.screening_id = there.screening_id), '[]') end as own,
          coalesce((select ${releasesAsJson} from seat_release r
            where r.edition_id = s.edition_id), '[]') as "ofEdition"
        from screening_seats there join screening s on s.id = there.screening_id
        where there.screening_id = ${screeningId}`.execute(db)
      return rows[0]
    },

    async setScreeningReleases(screeningId, releases) {
      await sql`
        update screening_seats set own_releases = ${releases !== null} where screening_id = ${screeningId}`.execute(
        db,
      )
      await sql`delete from screening_seat_release where screening_id = ${screeningId}`.execute(db)
      await sql`
        insert into screening_seat_release (screening_id, what, to_kind, minutes_before)
        select ${screeningId}::uuid, what, "to", "minutesBefore"
        from ${unnested(releases ?? [], { what: 'text', to: 'text', minutesBefore: 'integer' })}`.execute(db)
    },

    async dueReleases(now) {
      const { rows } = await sql<DueRelease>`
        with own_or_edition as (
          select there.screening_id, r.what, r.to_kind, r.minutes_before
          from screening_seats there join released_screening s on s.id = there.screening_id
          join seat_release r on r.edition_id = s.edition_id
          where not there.own_releases
          union all
          select r.screening_id, r.what, r.to_kind, r.minutes_before from screening_seat_release r
        )
        select s.id as "screeningId", r.what, r.to_kind as "to", r.minutes_before as "minutesBefore"
        from released_screening s join own_or_edition r on r.screening_id = s.id
        left join allocation a on a.screening_id = s.id and a.kind = r.what
        where not s.cancelled and not s.withdrawn
          and s.starts_at - make_interval(mins => r.minutes_before) <= ${now}::timestamptz
          and ${endsAt} > ${now}::timestamptz
          and case when r.what = 'no-shows' then exists (
              select from ticket t where t.screening_id = s.id and ${notCome}
            ) else a.capacity - a.sold - a.blocked > 0 end
        order by s.starts_at, s.id, r.minutes_before desc, r.what`.execute(db)
      return rows
    },

    async giveUpNoShows(screeningId, note) {
      await sql`
        select from ticket t where t.screening_id = ${screeningId} and ${notCome} order by t.id
        for no key update`.execute(db)
      await seats.lockAllocations(screeningId)
      // Read again once the tickets are locked: a door may just have let somebody in.
      const { rows } = await sql<{ allocationId: string; seats: number; places: string[] }>`
        with given_up as (
          update ticket t set released_at = ${note.at}::timestamptz
          where t.screening_id = ${screeningId} and ${notCome}
          returning t.id, t.allocation_id, t.place
        ), places as (
          delete from taken_place where ticket_id in (select id from given_up)
        )
        select allocation_id as "allocationId", count(*)::integer as seats,
          coalesce(array_agg(place) filter (where place is not null), '{}') as places
        from given_up group by 1`.execute(db)
      if (rows.length > 0) {
        const changes = rows.map(({ allocationId, seats }) => ({ allocationId, sold: -seats }))
        await moveSeats(db, changes, { act: 'no-show', ...note })
      }
      return rows
    },

    async takeStandbySeat(ticketId, screeningId, note) {
      const standby = (await seats.allocations(screeningId)).find(each => each.kind === 'standby')
      if (!standby) return false
      const missing = await seats.sellSeats(
        { allocationId: standby.id, quantity: 1 },
        { act: 'late-comer', ...note },
      )
      if (missing) return false
      const [numbered] = await numberedSeats.freePlaces([standby.id])
      const ticket = await sql<{ place: string | null }>`
        update ticket set released_at = null, allocation_id = ${standby.id} where id = ${ticketId}
        returning place`.execute(db)
      if (!numbered) return true
      const own = numbered.places.find(free => free === ticket.rows[0]!.place)
      const plans = await numberedSeats.seatPlans([numbered.seatMapId])
      const place = own ?? bestAmong(plans.get(numbered.seatMapId)!, numbered.places, 1)[0]!
      await sql`update ticket set place = ${place} where id = ${ticketId}`.execute(db)
      await numberedSeats.seatTickets([{ ticketId, screeningId, allocationId: standby.id, place }], 'free')
      return true
    },

    async openScreeningsOn(screenId, now) {
      const { rows } = await sql<{ id: string }>`
        select s.id from released_screening s
        where s.screen_id = ${idOf(screenId)} and not s.cancelled and not s.withdrawn
          and s.starts_at > ${now}::timestamptz
          and exists (select from allocation a where a.screening_id = s.id)
        order by s.id`.execute(db)
      return rows.map(row => row.id)
    },
  }
}
