import { type QueryExecutorProvider, sql } from 'kysely'
import type { DoorShelf, KeptScan } from '#acts/ports/door.ts'
import type { Admission, DoorCounts, DoorRow, DoorScreening, DoorTicket } from '#core/boxoffice/door/door.ts'
import type { DoorEvening, EveningTicket } from '#core/boxoffice/door/door-evening.ts'
import type { DoorScan, ScanKey } from '#core/boxoffice/door/door-scan.ts'
import { isId } from '#core/id.ts'
import { filmTitles } from './box-office-order-sheet.ts'
import { levelsIn } from './box-office-places.ts'
import { scanRows } from './door-scans.ts'

const admissionColumns = sql`ticket_id as "ticketId", screening_id as "screeningId", at, by, door`

const screeningColumns = sql`
  s.id as "screeningId", i.title, ${filmTitles} as "filmTitles", s.starts_at as "startsAt", v.name as "venueName",
  a.name as "screenName", s.cancelled, e.time_zone as "timeZone",
  (select count(*) from ticket t where t.screening_id = s.id and t.state = 'valid' and t.released_at is null) as expected,
  (select count(*) from admission d where d.screening_id = s.id) as admitted,
  (select count(*) from admission d where d.screening_id = s.id and d.left_at is not null) as outside,
  coalesce((select sum(capacity) from allocation c where c.screening_id = s.id), 0) as capacity,
  coalesce((select sum(capacity - held - sold - blocked) from allocation c
    where c.screening_id = s.id and c.kind = 'standby'), 0) as "standbyFree",
  coalesce((select re_entry from door_rule r where r.screening_id = s.id), 'none') as "reEntry",
  coalesce((select ${levelsIn} from screening_seats n join seat_map m on m.id = n.seat_map_id
    where n.screening_id = s.id), '[]') as levels`

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

/** What is done over the network counts as a device of its own: nothing else ever comes from it. */
const onHouseLine = (
  { ticketId, screeningId, at, by, door }: Admission,
  act: DoorScan['act'],
  undoes: ScanKey | null,
): KeptScan => ({
  device: crypto.randomUUID(),
  sequence: 1,
  ticketId,
  screeningId,
  act,
  answer: act === 'in' ? 'admitted' : '',
  door,
  at,
  deviceAt: at,
  receivedAt: at,
  by,
  undoes,
})

/** Tickets as the door meets them (docs/rules/door.md). */
export function doorShelf(db: QueryExecutorProvider): DoorShelf {
  const scanned = scanRows(db)

  const lockTicket = async (where: ReturnType<typeof sql>): Promise<DoorTicket | undefined> => {
    const { rows } = await sql<Omit<DoorTicket, 'admission'>>`
      select t.id as "ticketId", t.number, t.order_id as "orderId", o.number as "orderNumber", o.name,
        p.name as "priceName", t.screening_id as "screeningId", t.state, o.state as "orderState",
        t.released_at is not null as released, t.place
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

  return {
    lockTicketById: async ticketId => (isId(ticketId) ? lockTicket(sql`t.id = ${ticketId}`) : undefined),
    lockTicketByNumber: number => lockTicket(sql`t.number = ${number}`),

    async admit(admission) {
      const standing = await admissionOf(admission.ticketId)
      if (standing) return { admission: standing, isNew: false }
      const { isNew } = await scanned.keep(onHouseLine(admission, 'in', null))
      return { admission: (await admissionOf(admission.ticketId)) ?? admission, isNew }
    },

    async undoAdmission(ticketId, { at, by }) {
      if (!isId(ticketId) || !(await lockTicket(sql`t.id = ${ticketId}`))) return undefined
      const { rows } = await sql<Admission & ScanKey>`
        select ${admissionColumns}, device, sequence from admission where ticket_id = ${ticketId}`.execute(db)
      if (!rows[0]) return undefined
      const { device, sequence, ...admission } = rows[0]
      await scanned.keep(onHouseLine({ ...admission, at, by }, 'undo', { device, sequence }))
      return admission
    },

    keepScan: scanned.keep,
    scans: scanned.ofScreenings,

    async eveningTickets(screeningIds) {
      const { rows } = await sql<EveningTicket>`
        select t.id as "ticketId", t.screening_id as "screeningId", t.price_id as "priceId", c.kind as allocation,
          t.place, left(encode(sha256(convert_to(t.number, 'UTF8')), 'hex'), 32) as "numberHash",
          case when o.state = 'refunded' then 'refunded' when t.state = 'cancelled' then 'cancelled'
            when o.state = 'unpaid' then 'unpaid' when t.released_at is not null then 'released' else 'valid' end as state
        from ticket t join "order" o on o.id = t.order_id join allocation c on c.id = t.allocation_id
        where t.screening_id = any(${screeningIds}::uuid[])
        order by t.id`.execute(db)
      return rows
    },

    async setReEntry(screeningId, rule, { at, by }) {
      await sql`
        insert into door_rule (screening_id, re_entry, set_at, set_by) values (${screeningId}, ${rule}, ${at}, ${by})
        on conflict (screening_id) do update set re_entry = excluded.re_entry, set_at = excluded.set_at,
          set_by = excluded.set_by`.execute(db)
    },

    async prices(editionId) {
      const { rows } = await sql<DoorEvening['prices'][number]>`
        select id as "priceId", name, needs_proof as "needsProof" from price where edition_id = ${editionId} order by position, id`.execute(
        db,
      )
      return rows
    },

    async counts(screeningId) {
      const { rows } = await sql<DoorCounts>`
        select (select count(*) from ticket where screening_id = ${screeningId} and state = 'valid'
            and released_at is null) as expected,
          (select count(*) from admission where screening_id = ${screeningId}) as admitted,
          (select count(*) from admission where screening_id = ${screeningId} and left_at is not null) as outside,
          coalesce((select sum(capacity) from allocation where screening_id = ${screeningId}), 0) as capacity,
          coalesce((select sum(capacity - held - sold - blocked) from allocation
            where screening_id = ${screeningId} and kind = 'standby'), 0) as "standbyFree"`.execute(db)
      return rows[0]!
    },

    async rows(screeningId) {
      if (!isId(screeningId)) return []
      const { rows } = await sql<DoorRow>`
        select t.id as "ticketId", t.number, o.number as "orderNumber", o.name, p.name as "priceName",
          c.kind as allocation,
          case when t.state = 'cancelled' then 'cancelled' when o.state = 'unpaid' then 'unpaid' else 'valid' end
            as state,
          d.at as "admittedAt", d.door, t.place
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

    async screeningsOfEdition(editionId) {
      const { rows } = await sql<ScreeningRow>`
        select ${screeningColumns} from ${screeningTables}
        where s.edition_id = ${editionId} and not s.withdrawn order by s.starts_at, s.id`.execute(db)
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
      const { rows } = await sql<{ name: string; timeZone: string; dayTurnsAt: Temporal.PlainTime }>`
        select name, time_zone as "timeZone", day_turns_at as "dayTurnsAt" from edition where id = ${editionId}`.execute(
        db,
      )
      return rows[0]
    },
  }
}
