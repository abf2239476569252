import { type QueryExecutorProvider, sql } from 'kysely'
import type { Gone, SeatsOf, SoldOut } from '#core/boxoffice/seats/sold-out.ts'
import { isId } from '#core/id.ts'
import { unnested } from '../unnested.ts'

interface GoneRow extends Pick<Gone, 'screeningId' | 'kind' | 'lapsesAt' | 'writtenBy'> {
  allocationId: string
}

/**
 * Looks at allocations that had nothing left for somebody, and remembers those that have nothing left for anybody. What this
 * transaction has written itself is not remembered: it may be undone.
 */
export async function rememberGone(
  db: QueryExecutorProvider,
  memory: SoldOut,
  asked: readonly SeatsOf[],
  now: Temporal.Instant,
): Promise<void> {
  const due = asked.filter(each => isId(each.screeningId) && memory.isDue(each, now))
  if (due.length === 0) return
  const since = memory.forgotten
  const seats = due.map(({ screeningId, kind }) => ({ screening_id: screeningId, kind }))
  const { rows } = await sql<GoneRow>`
    select a.id as "allocationId", a.screening_id as "screeningId", a.kind, a.xmin::text as "writtenBy",
      (select min(held_until) from hold h where h.allocation_id = a.id and h.state = 'held') as "lapsesAt"
    from allocation a
    where (a.screening_id, a.kind) in (
      select screening_id, kind from ${unnested(seats, { screening_id: 'uuid', kind: 'text' })}
    ) and (a.awaited or a.capacity - a.held - a.sold - a.blocked <= 0)
      and a.xmin::text <> coalesce(pg_current_xact_id_if_assigned()::xid::text, '')`.execute(db)
  const changed = rows.filter(row => !memory.keysOf(row, row.writtenBy))
  const keys = await keysOf(db, changed)
  memory.remember(
    rows.map(({ allocationId, ...row }) => ({
      ...row,
      seenAt: now,
      keys: memory.keysOf(row, row.writtenBy) ?? new Set(keys.get(allocationId)),
    })),
    since,
  )
}

/** Keys of all orders that ever had a ticket of these allocations. */
async function keysOf(db: QueryExecutorProvider, rows: readonly GoneRow[]): Promise<Map<string, string[]>> {
  if (rows.length === 0) return new Map()
  // As one text: keys have no spaces, and the driver reads long arrays letter by letter.
  const found = await sql<{ allocationId: string; keys: string }>`
    select t.allocation_id as "allocationId", string_agg(o.idempotency_key, ' ') as keys
    from ticket t join "order" o on o.id = t.order_id
    where t.screening_id = any(${rows.map(row => row.screeningId)}::uuid[])
      and t.allocation_id = any(${rows.map(row => row.allocationId)}::uuid[])
    group by t.allocation_id`.execute(db)
  return new Map(found.rows.map(({ allocationId, keys }) => [allocationId, keys.split(' ')]))
}
