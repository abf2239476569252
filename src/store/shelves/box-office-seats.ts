import { type QueryExecutorProvider, sql } from 'kysely'
import type { ScreeningSale, SeatChange, SeatLedger, SeatNote } from '#acts/ports/seat-ledger.ts'
import { defaultTerms, type PaymentTerms } from '#core/boxoffice/money/payment.ts'
import { openingAllocations, resized } from '#core/boxoffice/seats/allocating.ts'
import { type Allocation, allocationKinds, type SeatMove } from '#core/boxoffice/seats/seats.ts'
import { isId } from '#core/id.ts'
import { isRefusal } from '#core/refusal.ts'
import { lapseIn } from './box-office-lapsing.ts'

const allocationColumns = sql`id, screening_id as "screeningId", kind, capacity, held, sold, blocked, awaited`

/** For selecting from `released_screening s join edition e`. */
export const saleColumns = sql`
  s.id as "screeningId", s.edition_id as "editionId",
  (select section_id from programme_item i where i.id = s.programme_item_id) as "sectionId", e.stage, e.sale_opens_at as "saleOpensAt", s.kind, s.cancelled,
  s.starts_at as "startsAt",
  s.starts_at + make_interval(mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes) as "endsAt",
  e.time_zone as "timeZone", e.currency, e.hold_minutes as "holdMinutes", e.seats_per_screening as "seatsPerScreening",
  (select seat_map_id from screening_seats n where n.screening_id = s.id) as "seatMapId"`

const byKind = (one: Allocation, other: Allocation) =>
  allocationKinds.indexOf(one.kind) - allocationKinds.indexOf(other.kind)

/** The ledger of seats over its tables (docs/rules/seat-ledger.md). */
export function seatRows(db: QueryExecutorProvider): SeatLedger {
  const allocations = async (screeningId: string, lock = sql``): Promise<Allocation[]> => {
    if (!isId(screeningId)) return []
    const { rows } = await sql<Allocation>`
      select ${allocationColumns} from allocation where screening_id = ${screeningId} order by id ${lock}`.execute(
      db,
    )
    return rows.sort(byKind)
  }

  const shelf: SeatLedger = {
    async screeningSales(screeningIds) {
      const { rows } = await sql<Omit<ScreeningSale, 'terms'> & { terms: PaymentTerms | null }>`
        select ${saleColumns}, (
          select jsonb_build_object('ways', p.ways, 'transferDays', p.transfer_days, 'account', p.account)
          from payment_terms p where p.edition_id = e.id
        ) as terms
        from released_screening s join edition e on e.id = s.edition_id
        where s.id = any(${screeningIds.filter(isId)}::uuid[])`.execute(db)
      return rows.map(sale => ({ ...sale, terms: sale.terms ?? defaultTerms }))
    },

    async openAllocations(screeningId, capacity, wheelchairPlaces, note, screenId) {
      const now = await allocations(screeningId, sql`for no key update`)
      await sql`
        insert into screening_seats (screening_id, seats, screen_id)
        values (${screeningId}, ${capacity}, ${screenId ?? null}::uuid)
        on conflict (screening_id) do update set seats = excluded.seats,
          screen_id = coalesce(excluded.screen_id, screening_seats.screen_id)`.execute(db)
      if (now.length === 0) {
        const wanted = openingAllocations(capacity, wheelchairPlaces)
        await writeAllocations(db, screeningId, wanted, { act: 'open', ...note })
        return undefined
      }
      if (now.reduce((total, each) => total + each.capacity, 0) === capacity) return undefined
      for (const each of now) await lapseIn(db, each.id, { act: 'lapse', ...note })
      const wanted = resized(await allocations(screeningId), capacity, wheelchairPlaces)
      if (isRefusal(wanted)) return wanted
      await writeAllocations(db, screeningId, wanted, { act: 'set', ...note })
      return undefined
    },

    allocations: screeningId => allocations(screeningId),
    lockAllocations: screeningId => allocations(screeningId, sql`for no key update`),

    async setAllocations(wanted, note) {
      const screeningId = wanted[0]?.screeningId
      if (screeningId) await writeAllocations(db, screeningId, wanted, note)
    },

    lockAllocationsById: allocationIds => lockAllocations(db, allocationIds),

    moveSeats: (changes, note) => moveSeats(db, changes, note),

    async sellSeats({ allocationId, quantity }, note) {
      const { rows } = await sql<{ free: number | null }>`
        with taken as (
          update allocation set sold = sold + ${quantity}
          where id = ${allocationId} and capacity - held - sold - blocked >= ${quantity} and not awaited
          returning id
        ), journal as (
          insert into seat_move (allocation_id, act, sold_change, order_id, at, by, why)
          select id, ${note.act}, ${quantity}, ${note.orderId ?? null}::uuid, ${note.at}::timestamptz, ${note.by},
            ${note.why ?? ''} from taken
        )
        select case when exists (select from taken) then null when awaited then 0 else capacity - held - sold - blocked end as free
        from allocation where id = ${allocationId}`.execute(db)
      const free = rows[0]?.free
      return typeof free === 'number' ? { free } : undefined
    },

    async seatMoves(screeningId) {
      if (!isId(screeningId)) return []
      const { rows } = await sql<SeatMove>`
        select m.id, a.kind as allocation, m.act, m.capacity_change as "capacityChange", m.held_change as "heldChange",
          m.sold_change as "soldChange", m.blocked_change as "blockedChange", m.places, m.at, m.by, m.why,
          m.order_id as "orderId"
        from seat_move m join allocation a on a.id = m.allocation_id
        where a.screening_id = ${screeningId} order by m.id desc`.execute(db)
      return rows
    },

    async publicSeats(editionId, now) {
      if (!isId(editionId)) return []
      const { rows } = await sql<Omit<ScreeningSale, 'terms'> & { capacity: number; free: number }>`
        select ${saleColumns}, a.capacity,
          case when a.awaited then 0 else a.capacity - a.held - a.sold - a.blocked + coalesce(lapsed.seats, 0) end::integer
            as free
        from released_screening s
        join edition e on e.id = s.edition_id
        join allocation a on a.screening_id = s.id and a.kind = 'public'
        left join (
          select allocation_id, sum(quantity) as seats from hold
          where state = 'held' and held_until <= ${now}::timestamptz group by allocation_id
        ) lapsed on lapsed.allocation_id = a.id
        where s.edition_id = ${editionId}`.execute(db)
      return rows.map(({ capacity, free, ...sale }) => ({
        screeningId: sale.screeningId,
        capacity,
        free,
        sale,
      }))
    },
  }
  return shelf
}

/** Locks allocations in their fixed order. */
export async function lockAllocations(
  db: QueryExecutorProvider,
  allocationIds: readonly string[],
): Promise<void> {
  await sql`
    select from allocation where id = any(${[...allocationIds]}::uuid[]) order by id for no key update`.execute(
    db,
  )
}

/** Changes rows that the caller has locked, and writes the journal; nothing for changes that come to nothing. */
export async function moveSeats(
  db: QueryExecutorProvider,
  changes: readonly SeatChange[],
  note: SeatNote,
): Promise<void> {
  const moves = JSON.stringify(
    changes.map(change => ({
      allocation_id: change.allocationId,
      held: change.held ?? 0,
      sold: change.sold ?? 0,
    })),
  )
  await sql`
    with move as (
      select allocation_id, sum(held)::integer as held, sum(sold)::integer as sold
      from jsonb_to_recordset(${moves}::jsonb) as change (allocation_id uuid, held integer, sold integer)
      group by allocation_id
    ), moved as (
      update allocation a set held = a.held + move.held, sold = a.sold + move.sold
      from move where a.id = move.allocation_id
    )
    insert into seat_move (allocation_id, act, held_change, sold_change, order_id, at, by, why)
    select allocation_id, ${note.act}, held, sold, ${note.orderId ?? null}::uuid, ${note.at}::timestamptz, ${note.by},
      ${note.why ?? ''}
    from move order by allocation_id`.execute(db)
}

/** Writes capacity and blocked seats of a screening's allocations, and the journal; makes missing ones. */
export async function writeAllocations(
  db: QueryExecutorProvider,
  screeningId: string,
  allocations: readonly { kind: string; capacity: number; blocked?: number }[],
  note: SeatNote,
): Promise<void> {
  const wanted = JSON.stringify(
    allocations.map(({ kind, capacity, blocked = 0 }) => ({ kind, capacity, blocked })),
  )
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${wanted}::jsonb) as wanted (kind text, capacity integer, blocked integer)
    ), before as (
      select kind, capacity, blocked from allocation where screening_id = ${screeningId}
    ), written as (
      insert into allocation (screening_id, kind, capacity, blocked)
      select ${screeningId}::uuid, kind, capacity, blocked from wanted
      on conflict (screening_id, kind) do update set capacity = excluded.capacity, blocked = excluded.blocked
      returning id, kind, capacity, blocked
    )
    insert into seat_move (allocation_id, act, capacity_change, blocked_change, at, by, why, places)
    select written.id, ${note.act}, written.capacity - coalesce(before.capacity, 0),
      written.blocked - coalesce(before.blocked, 0), ${note.at}::timestamptz, ${note.by}, ${note.why ?? ''},
      ${note.places ?? []}::text[]
    from written left join before using (kind)
    where written.capacity is distinct from before.capacity or written.blocked is distinct from before.blocked`.execute(
    db,
  )
}
