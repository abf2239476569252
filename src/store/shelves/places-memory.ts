import { type QueryExecutorProvider, sql } from 'kysely'
import type { ChoosablePlaces } from '#acts/ports/numbered-seats.ts'
import { type FreeFlags, freeFlags } from '#core/boxoffice/seats/best-places.ts'
import type { SeatPlan } from '#core/boxoffice/seats/seat-plan.ts'
import { unnested } from '../unnested.ts'

interface Remembered {
  /** The allocation's places, as they were when the row of the screening's seats was last written by this transaction. */
  all: FreeFlags
  drawn: string
  /** Those that are free, as they were when the allocation's row was last written by this transaction. */
  free: FreeFlags
  stamp: string
}

const mostRemembered = 5000

interface FreeRow {
  allocationId: string
  seatMapId: string
  /** The transaction that wrote the allocation's row last. */
  stamp: string
  /** This transaction. */
  own: string
  count: number
  /** The transaction that last said which places the screening has, and for whom. */
  drawn: string
  /** Null where what is remembered still holds. */
  places: string | null
  taken: string | null
}

/**
 * The free places of allocations, remembered by one process from group to group (docs/decisions/028-numbered-seats.md).
 * Whoever changes places also writes the row of their allocation; so what was read or left under its last writer holds while
 * that writer is the last. Where another process has written it, only the places that are taken are read. What a transaction
 * leaves is remembered under its own number: if it is undone, nobody ever finds that number in a row.
 */
export class PlacesMemory {
  readonly #known = new Map<string, Remembered>()

  /** Of allocations that are locked, those that are numbered. */
  async read(
    db: QueryExecutorProvider,
    allocationIds: readonly string[],
    plansOf: (seatMapIds: readonly string[]) => Promise<Map<string, SeatPlan>>,
  ): Promise<ChoosablePlaces> {
    const known = new Map(allocationIds.map(id => [id, this.#known.get(id)]))
    const rows = await freeRows(db, known)
    const plans = await plansOf(rows.map(row => row.seatMapId))
    const doubtful: string[] = []
    const allocations = rows.map(row => {
      const { allocationId, own, stamp, drawn } = row
      const plan = plans.get(row.seatMapId)!
      const { all, free } = standing(plan, row, known.get(allocationId))
      if (free.reduce((sum, flag) => sum + flag, 0) !== row.count) doubtful.push(allocationId)
      // What this transaction has written itself it may still change: that is remembered when it leaves.
      else if (stamp !== own && drawn !== own)
        this.#known.set(allocationId, { all, drawn, free: free.slice(), stamp })
      return { allocationId, plan, free }
    })
    if (this.#known.size > mostRemembered) this.#known.clear()
    if (doubtful.length === 0) return { stamp: rows[0]?.own ?? '', allocations }
    for (const id of doubtful) this.#known.delete(id)
    const unknown = new Map(doubtful.map(id => [id, undefined]))
    const again = new Map((await freeRows(db, unknown)).map(row => [row.allocationId, row]))
    return {
      stamp: rows[0]!.own,
      allocations: allocations.map(each => {
        const row = again.get(each.allocationId)
        return row ? { ...each, free: standing(each.plan, row).free } : each
      }),
    }
  }

  /** What a transaction leaves of the allocations that it took places of. */
  keep(stamp: string, left: Iterable<readonly [allocationId: string, free: FreeFlags]>): void {
    for (const [allocationId, free] of left) {
      const known = this.#known.get(allocationId)
      if (known) this.#known.set(allocationId, { ...known, free, stamp })
    }
  }
}

/** The allocation's places and those that are free, from the row and where it has none from memory. */
function standing(
  plan: SeatPlan,
  { places, taken }: FreeRow,
  known?: Remembered,
): Pick<Remembered, 'all' | 'free'> {
  const all = places === null ? known!.all : freeFlags(plan, places.split(' '))
  if (taken === null) return { all, free: known!.free.slice() }
  const free = all.slice()
  for (const place of taken.split(' ')) {
    const index = plan.indexOf.get(place)
    if (index !== undefined) free[index] = 0
  }
  return { all, free }
}

/** How allocations stand: of each only what differs from what is known of it. */
async function freeRows(
  db: QueryExecutorProvider,
  known: ReadonlyMap<string, Remembered | undefined>,
): Promise<FreeRow[]> {
  const asked = [...known].map(([id, { stamp = '', drawn = '' } = {} as Partial<Remembered>]) => ({
    id,
    stamp,
    drawn,
  }))
  // Places as one text: the driver reads arrays of a rush's length letter by letter.
  const { rows } = await sql<FreeRow>`
      select a.id as "allocationId", s.seat_map_id as "seatMapId", a.xmin::text as stamp,
        pg_current_xact_id()::xid::text as own, a.capacity - a.held - a.sold - a.blocked as count,
        s.xmin::text as drawn,
        case when s.xmin::text <> given.drawn then coalesce((
          select string_agg(p.place, ' ') from screening_place p where p.allocation_id = a.id
        ), '') end as places,
        case when s.xmin::text <> given.drawn or a.xmin::text <> given.stamp then coalesce((
          select string_agg(t.place, ' ') from taken_place t
          where t.screening_id = a.screening_id and t.allocation_id = a.id
        ), '') end as taken
      from ${unnested(asked, { id: 'uuid', stamp: 'text', drawn: 'text' })}
      join allocation a on a.id = given.id
      join screening_seats s on s.screening_id = a.screening_id
      where s.seat_map_id is not null`.execute(db)
  return rows
}
