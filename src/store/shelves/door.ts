import { type QueryExecutorProvider, sql } from 'kysely'
import type { DoorShelf } from '#acts/ports/door.ts'
import type { Admission, DoorCounts, DoorRow, DoorScreening, DoorTicket } from '#core/boxoffice/door.ts'
import { isId } from '#core/id.ts'
import { filmTitles } from './box-office-order-sheet.ts'

const admissionColumns = sql`ticket_id as "ticketId", screening_id as "screeningId", at, by, door`

const screeningColumns = sql`
  s.id as "screeningId", i.title, ${filmTitles} as "filmTitles", s.starts_at as "startsAt", v.name as "venueName",
  a.name as "screenName", s.cancelled, e.time_zone as "timeZone",
  (select count(*) from ticket t where t.screening_id = s.id and t.state = 'valid' and t.released_at is null) as expected,
  (select count(*) from admission d where d.screening_id = s.id) as admitted,
  coalesce((select sum(capacity) from allocation c where c.screening_id = s.id), 0) as capacity`

const screeningTables = sql`
  released_screening s
  join edition e on e.id = s.edition_id
  join programme_item i on i.id = s.programme_item_id
  join screen a on a.id = s.screen_id
  join venue v on v.id = a.venue_id`

type ScreeningRow = Omit<DoorScreening, 'startsAt'> & { startsAt: Temporal.Instant; timeZone: string }

const toScreening = ({ timeZone, startsAt, ...row }: ScreeningRow): DoorScreening => ({
  ...row,
  startsAt: startsAt.toZonedDateTimeISO(timeZone),
})

/** Tickets as the door meets them (docs/rules/door.md). */
export function doorShelf(db: QueryExecutorProvider): DoorShelf {
  const lockTicket = async (where: ReturnType<typeof sql>): Promise<DoorTicket | undefined> => {
    const { rows } = await sql<Omit<DoorTicket, 'admission'>>`
      select t.id as "ticketId", t.number, t.order_id as "orderId", o.number as "orderNumber", o.name,
        p.name as "priceName", t.screening_id as "screeningId", t.state, o.state as "orderState",
        t.released_at is not null as released
      from ticket t join "order" o on o.id = t.order_id join price p on p.id = t.price_id
      where ${where} for no key update of t`.execute(db)
    const ticket = rows[0]
    // Read once the ticket is locked: whoever held it may just have come in.
    return ticket && { ...ticket, admission: (await admissionOf(ticket.ticketId)) ?? null }
  }

  const admissionOf = async (ticketId: string): Promise<Admission | undefined> => {
    const { rows } = await sql<Admission>`
      select ${admissionColumns} from admission where ticket_id = ${ticketId}`.execute(db)
    return rows[0]
  }

  const journal = (act: 'admit' | 'undo', { ticketId, at, by, door }: Omit<Admission, 'screeningId'>) =>
    sql`insert into door_move (ticket_id, act, at, by, door)
      values (${ticketId}, ${act}, ${at}, ${by}, ${door})`.execute(db)

  return {
    lockTicketById: async ticketId => (isId(ticketId) ? lockTicket(sql`t.id = ${ticketId}`) : undefined),
    lockTicketByNumber: number => lockTicket(sql`t.number = ${number}`),

    async admit(admission) {
      const { rows } = await sql`
        insert into admission (ticket_id, screening_id, at, by, door)
        values (${admission.ticketId}, ${admission.screeningId}, ${admission.at}, ${admission.by}, ${admission.door})
        on conflict (ticket_id) do nothing returning ticket_id`.execute(db)
      if (rows.length === 0) return { admission: (await admissionOf(admission.ticketId))!, isNew: false }
      await journal('admit', admission)
      return { admission, isNew: true }
    },

    async undoAdmission(ticketId, { at, by }) {
      if (!isId(ticketId)) return undefined
      const { rows } = await sql<Admission>`
        delete from admission where ticket_id = ${ticketId} returning ${admissionColumns}`.execute(db)
      if (rows[0]) await journal('undo', { ticketId, at, by, door: rows[0].door })
      return rows[0]
    },

    async counts(screeningId) {
      const { rows } = await sql<DoorCounts>`
        select (select count(*) from ticket where screening_id = ${screeningId} and state = 'valid'
            and released_at is null) as expected,
          (select count(*) from admission where screening_id = ${screeningId}) as admitted,
          coalesce((select sum(capacity) from allocation where screening_id = ${screeningId}), 0) as capacity`.execute(
        db,
      )
      return rows[0]!
    },

    async rows(screeningId) {
      if (!isId(screeningId)) return []
      const { rows } = await sql<DoorRow>`
        select t.id as "ticketId", t.number, o.number as "orderNumber", o.name, p.name as "priceName",
          c.kind as allocation,
          case when t.state = 'cancelled' then 'cancelled' when o.state = 'unpaid' then 'unpaid' else 'valid' end
            as state,
          d.at as "admittedAt", d.door
        from ticket t
        join "order" o on o.id = t.order_id
        join price p on p.id = t.price_id
        join allocation c on c.id = t.allocation_id
        left join admission d on d.ticket_id = t.id
        where t.screening_id = ${screeningId}
        order by folded(o.name), o.placed_at, t.position`.execute(db)
      return rows
    },

    async screenings(editionId, from, until) {
      const { rows } = await sql<ScreeningRow>`
        select ${screeningColumns} from ${screeningTables}
        where s.edition_id = ${editionId} and not s.withdrawn and s.starts_at >= ${from} and s.starts_at < ${until}
        order by s.starts_at, v.name, a.name`.execute(db)
      return rows.map(toScreening)
    },

    async screening(screeningId) {
      if (!isId(screeningId)) return undefined
      const { rows } = await sql<ScreeningRow>`
        select ${screeningColumns} from ${screeningTables} where s.id = ${screeningId}`.execute(db)
      return rows[0] && toScreening(rows[0])
    },

    async editionDay(editionId) {
      if (!isId(editionId)) return undefined
      const { rows } = await sql<{ timeZone: string; dayTurnsAt: Temporal.PlainTime }>`
        select time_zone as "timeZone", day_turns_at as "dayTurnsAt" from edition where id = ${editionId}`.execute(
        db,
      )
      return rows[0]
    },
  }
}
