import { type QueryExecutorProvider, sql } from 'kysely'
import type { KeptSeatMap, NumberedSeats, SeatedParty, Seating } from '#acts/ports/numbered-seats.ts'
import type { PlaceStanding } from '#core/boxoffice/seats/place-standing.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { type SeatPlan, seatPlan } from '#core/boxoffice/seats/seat-plan.ts'
import { isId } from '#core/id.ts'
import { idOf, idsOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { writeAllocations } from './box-office-seats.ts'
import { PlacesMemory } from './places-memory.ts'

const mapColumns = sql`
  m.id, m.screen_id as "screenId", m.version, m.map, m.drawn_at as "drawnAt", m.drawn_by as "drawnBy"`

/** The levels of a `seat_map m`, without their rows. */
export const levelsIn = sql`(
  select jsonb_agg(jsonb_build_object('key', level -> 'key', 'name', level -> 'name') order by at)
  from jsonb_array_elements(m.map -> 'levels') with ordinality as each (level, at))`

/** Plans by the id of their map, which never changes: worked out once a process. */
const plans = new Map<string, SeatPlan>()
const mostPlans = 500

/** Maps of screens and places of screenings over their tables (docs/rules/seat-maps.md). */
export function placeRows(db: QueryExecutorProvider, memory = new PlacesMemory()): NumberedSeats {
  const shelf: NumberedSeats = {
    async screenMap(screenId) {
      const { rows } = await sql<KeptSeatMap>`
        select ${mapColumns} from screen s join seat_map m on m.id = s.seat_map_id
        where s.id = ${idOf(screenId)}`.execute(db)
      return rows[0]
    },

    async addSeatMap(screenId, map, { at, by }) {
      const { rows } = await sql<KeptSeatMap>`
        insert into seat_map as m (screen_id, version, map, drawn_at, drawn_by)
        select ${screenId}::uuid, coalesce(max(version), 0) + 1, ${JSON.stringify(map)}::jsonb, ${at}::timestamptz, ${by}
        from seat_map where screen_id = ${screenId}::uuid
        returning ${mapColumns}`.execute(db)
      return rows[0]!
    },

    async setScreenMap(screenId, seatMapId) {
      await sql`update screen set seat_map_id = ${seatMapId}::uuid where id = ${idOf(screenId)}`.execute(db)
    },

    async seatMap(seatMapId) {
      const { rows } = await sql<{ map: SeatMap }>`
        select map from seat_map where id = ${idOf(seatMapId)}`.execute(db)
      return rows[0]?.map
    },

    async seatPlans(seatMapIds) {
      const missing = [...new Set(seatMapIds)].filter(id => !plans.has(id))
      if (missing.length > 0) {
        const { rows } = await sql<{ id: string; map: SeatMap }>`
          select id, map from seat_map where id = any(${idsOf(missing)}::uuid[])`.execute(db)
        if (plans.size + rows.length > mostPlans) plans.clear()
        for (const { id, map } of rows) plans.set(id, seatPlan(map))
      }
      return new Map(seatMapIds.flatMap(id => (plans.has(id) ? [[id, plans.get(id)!] as const] : [])))
    },

    async seating(screeningId) {
      const { rows } = await sql<Seating>`
        select screen_id as "screenId", seat_map_id as "seatMapId", seats from screening_seats
        where screening_id = ${idOf(screeningId)}`.execute(db)
      return rows[0]
    },

    async openPlaces(screeningId, { screenId, seatMapId, allocations }, note) {
      await sql`delete from taken_place where screening_id = ${screeningId}`.execute(db)
      await sql`delete from screening_place where screening_id = ${screeningId}`.execute(db)
      const seats = allocations.reduce((total, each) => total + each.capacity, 0)
      await sql`
        insert into screening_seats (screening_id, seats, screen_id, seat_map_id)
        values (${screeningId}, ${seats}, ${screenId}, ${seatMapId})
        on conflict (screening_id) do update set seats = excluded.seats, screen_id = excluded.screen_id,
          seat_map_id = excluded.seat_map_id`.execute(db)
      await writeAllocations(db, screeningId, allocations, note)
      const places = allocations.flatMap(each => each.places.map(place => ({ kind: each.kind, place })))
      if (places.length === 0) return
      await sql`
        insert into screening_place (screening_id, place, allocation_id)
        select a.screening_id, given.place, a.id
        from ${unnested(places, { kind: 'text', place: 'text' })} join allocation a on a.kind = given.kind
        where a.screening_id = ${screeningId}`.execute(db)
    },

    async seatedParties(screeningId) {
      const { rows } = await sql<SeatedParty>`
        select a.kind, h.id as "holdId", '{}'::uuid[] as "ticketIds", h.quantity, h.held_at as since
        from hold h join allocation a on a.id = h.allocation_id
        where a.screening_id = ${screeningId} and h.state = 'held'
        union all
        select a.kind, null, array_agg(t.id order by t.position), count(*)::integer, min(o.placed_at)
        from ticket t join allocation a on a.id = t.allocation_id join "order" o on o.id = t.order_id
        where t.screening_id = ${screeningId} and t.state = 'valid' and t.released_at is null
        group by a.kind, t.order_id
        order by quantity desc, since`.execute(db)
      return rows
    },

    async reseat(parties) {
      const holds = parties.flatMap(({ party, places }) =>
        party.holdId ? [{ id: party.holdId, places: places?.join(' ') ?? null }] : [],
      )
      const tickets = parties.flatMap(({ party, places }) =>
        party.ticketIds.map((id, index) => ({ id, place: places?.[index] ?? null })),
      )
      await sql`
        update hold set places = string_to_array(given.places, ' ')
        from ${unnested(holds, { id: 'uuid', places: 'text' })} where hold.id = given.id`.execute(db)
      await sql`
        update ticket set place = given.place
        from ${unnested(tickets, { id: 'uuid', place: 'text' })} where ticket.id = given.id`.execute(db)
      await sql`
        insert into taken_place (screening_id, place, allocation_id, hold_id)
        select h.screening_id, place, h.allocation_id, h.id from hold h, unnest(h.places) as place
        where h.id = any(${holds.map(({ id }) => id)}::uuid[])`.execute(db)
      await sql`
        insert into taken_place (screening_id, place, allocation_id, ticket_id)
        select screening_id, place, allocation_id, id from ticket
        where place is not null and id = any(${tickets.map(({ id }) => id)}::uuid[])`.execute(db)
    },

    async freePlaces(allocationIds) {
      if (allocationIds.length === 0) return []
      // As one text: the driver reads arrays of a rush's length letter by letter.
      const { rows } = await sql<{ allocationId: string; seatMapId: string; places: string | null }>`
        select a.id as "allocationId", s.seat_map_id as "seatMapId", (
          select string_agg(p.place, ' ') from screening_place p
          left join taken_place t on t.screening_id = p.screening_id and t.place = p.place
          where p.allocation_id = a.id and t.place is null
        ) as places
        from allocation a join screening_seats s on s.screening_id = a.screening_id
        where a.id = any(${[...allocationIds]}::uuid[]) and s.seat_map_id is not null`.execute(db)
      return rows.map(({ places, ...row }) => ({ ...row, places: places?.split(' ') ?? [] }))
    },

    choosablePlaces: allocationIds =>
      memory.read(db, allocationIds, seatMapIds => shelf.seatPlans(seatMapIds)),
    leavePlaces: ({ stamp, free }) => memory.keep(stamp, free),

    async places(screeningId, now) {
      if (!isId(screeningId)) return []
      const { rows } = await sql<PlaceStanding>`
        select p.place, a.kind as allocation,
          case when t.place is null or h.held_until <= ${now}::timestamptz then 'free'
            when t.ticket_id is not null then 'sold' when t.hold_id is not null then 'held' else 'blocked' end as state
        from screening_place p
        join allocation a on a.id = p.allocation_id
        left join taken_place t on t.screening_id = p.screening_id and t.place = p.place
        left join hold h on h.id = t.hold_id
        where p.screening_id = ${screeningId}`.execute(db)
      return rows
    },

    async changeHeldPlaces(holdId, places) {
      await sql`delete from taken_place where hold_id = ${holdId}`.execute(db)
      await sql`
        insert into taken_place (screening_id, place, allocation_id, hold_id)
        select screening_id, place, allocation_id, id from hold, unnest(${[...places]}::text[]) as place
        where id = ${holdId}`.execute(db)
      await sql`update hold set places = ${[...places]}::text[] where id = ${holdId}`.execute(db)
      // Written anew as it is: whoever remembers its places reads them again (places-memory.ts).
      await sql`
        update allocation set held = held where id = (select allocation_id from hold where id = ${holdId})`.execute(
        db,
      )
    },

    async changePlaces(screeningId, { moves, block, unblock }) {
      if (unblock.length > 0)
        await sql`
          delete from taken_place where screening_id = ${screeningId} and place = any(${[...unblock]}::text[])
            and hold_id is null and ticket_id is null`.execute(db)
      if (moves.length > 0) {
        await sql`
          update screening_place p set allocation_id = a.id
          from ${unnested(moves, { place: 'text', to: 'text' })} join allocation a on a.kind = given.to
          where a.screening_id = ${screeningId} and p.screening_id = a.screening_id and p.place = given.place`.execute(
          db,
        )
        // Written anew as it is: whoever remembers the places of its allocations reads them again (places-memory.ts).
        await sql`update screening_seats set seats = seats where screening_id = ${screeningId}`.execute(db)
      }
      if (block.length > 0)
        await sql`
          insert into taken_place (screening_id, place, allocation_id)
          select screening_id, place, allocation_id from screening_place
          where screening_id = ${screeningId} and place = any(${[...block]}::text[])`.execute(db)
    },

    async seatTickets(tickets, from) {
      if (tickets.length === 0) return
      const given = unnested(tickets, {
        ticketId: 'uuid',
        screeningId: 'uuid',
        allocationId: 'uuid',
        place: 'text',
      })
      if (from === 'free') {
        await sql`
          insert into taken_place (screening_id, place, allocation_id, ticket_id)
          select "screeningId", place, "allocationId", "ticketId" from ${given}`.execute(db)
        return
      }
      const { rows } = await sql`
        update taken_place t set ticket_id = given."ticketId", hold_id = null from ${given}
        where t.screening_id = given."screeningId" and t.place = given.place and t.hold_id is not null
        returning t.place`.execute(db)
      if (rows.length < tickets.length)
        throw new Error('A place of a basket was given back while it was sold')
    },
  }
  return shelf
}
