import { type QueryExecutorProvider, sql } from 'kysely'
import type { SeatNote } from '#acts/ports/seat-ledger.ts'

/** Gives back every hold of one allocation whose time has run out; the caller has locked the allocation. */
export async function lapseIn(
  db: QueryExecutorProvider,
  allocationId: string,
  note: SeatNote,
): Promise<number> {
  return (await lapseInAll(db, [allocationId], note)).get(allocationId) ?? 0
}

/** The same for several allocations that the caller has locked in their order: how many seats in each. */
export async function lapseInAll(
  db: QueryExecutorProvider,
  allocationIds: readonly string[],
  note: SeatNote,
): Promise<Map<string, number>> {
  const lapsed = await lapsedIn(db, allocationIds, note)
  return new Map(lapsed.map(({ allocationId, seats }) => [allocationId, seats]))
}

async function lapsedIn(
  db: QueryExecutorProvider,
  allocationIds: readonly string[],
  note: SeatNote,
): Promise<{ allocationId: string; holds: number; seats: number }[]> {
  if (allocationIds.length === 0) return []
  const { rows } = await sql<{ allocationId: string; holds: number; seats: number }>`
    with lapsed as (
      update hold set state = 'lapsed'
      where allocation_id = any(${[...allocationIds]}::uuid[]) and state = 'held'
        and held_until <= ${note.at}::timestamptz
      returning id, allocation_id, quantity, places
    ), places as (
      delete from taken_place where hold_id in (select id from lapsed where places is not null)
    ), total as (
      select allocation_id, count(*)::integer as holds, sum(quantity)::integer as seats
      from lapsed group by allocation_id
    ), given_back as (
      update allocation a set held = a.held - total.seats from total where a.id = total.allocation_id
    ), journal as (
      insert into seat_move (allocation_id, act, held_change, at, by, why)
      select allocation_id, ${note.act}, -seats, ${note.at}::timestamptz, ${note.by}, ${note.why ?? ''} from total
    )
    select allocation_id as "allocationId", holds, seats from total`.execute(db)
  return rows
}

/** Gives back what has lapsed anywhere, allocations that somebody is busy with left for the next time. */
export async function lapseAnywhere(
  db: QueryExecutorProvider,
  most: number,
  note: SeatNote,
): Promise<{ holds: number; seats: number }> {
  const { rows } = await sql<{ id: string }>`
    select id from allocation
    where id in (
      select allocation_id from hold where state = 'held' and held_until <= ${note.at}::timestamptz
      order by held_until limit ${most}
    )
    order by id for no key update skip locked`.execute(db)
  const lapsed = await lapsedIn(
    db,
    rows.map(row => row.id),
    note,
  )
  return {
    holds: lapsed.reduce((total, each) => total + each.holds, 0),
    seats: lapsed.reduce((total, each) => total + each.seats, 0),
  }
}
