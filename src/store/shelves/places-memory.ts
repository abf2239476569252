import { type QueryExecutorProvider, sql } from 'kysely'
import type { ChoosablePlaces } from '#acts/ports/numbered-seats.ts'
import { type FreeFlags, freeFlags } from '#core/boxoffice/best-places.ts'
import type { SeatPlan } from '#core/boxoffice/seat-plan.ts'
import { unnested } from '../unnested.ts'

/** The free places of an allocation, as they were when its row was last written by the transaction `stamp`. */
interface Remembered {
  stamp: string
  free: FreeFlags
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
  /** Null where what is remembered still holds. */
  places: string | null
}

/**
 * The free places of allocations, remembered by one process from group to group (docs/decisions/028-numbered-seats.md).
 * Whoever changes places also writes the row of their allocation; so what was read or left under its last writer holds while
 * that writer is the last. What a transaction leaves is remembered under its own number: if it is undone, nobody ever finds
 * that number in a row.
 */
export class PlacesMemory {
  readonly #known = new Map<string, Remembered>()

  /** Of allocations that are locked, those that are numbered. */
  async read(
    db: QueryExecutorProvider,
    allocationIds: readonly string[],
    plansOf: (seatMapIds: readonly string[]) => Promise<Map<string, SeatPlan>>,
  ): Promise<ChoosablePlaces> {
    const rows = await this.#rows(db, allocationIds)
    const plans = await plansOf(rows.map(row => row.seatMapId))
    const doubtful: string[] = []
    const allocations = rows.map(({ allocationId, seatMapId, stamp, own, count, places }) => {
      const plan = plans.get(seatMapId)!
      const known = places === null ? this.#known.get(allocationId) : undefined
      const free = known ? known.free.slice() : freeFlags(plan, places?.split(' ') ?? [])
      if (free.reduce((sum, flag) => sum + flag, 0) !== count) doubtful.push(allocationId)
      // What this transaction has written itself it may still change: that is remembered when it leaves.
      else if (stamp !== own) this.#remember(allocationId, { stamp, free: free.slice() })
      return { allocationId, plan, free }
    })
    if (doubtful.length === 0) return { stamp: rows[0]?.own ?? '', allocations }
    for (const id of doubtful) this.#known.delete(id)
    const again = new Map((await this.#rows(db, doubtful)).map(row => [row.allocationId, row]))
    return {
      stamp: rows[0]!.own,
      allocations: allocations.map(each => {
        const row = again.get(each.allocationId)
        return row ? { ...each, free: freeFlags(each.plan, row.places?.split(' ') ?? []) } : each
      }),
    }
  }

  /** What a transaction leaves of the allocations that it took places of. */
  keep(stamp: string, left: Iterable<readonly [allocationId: string, free: FreeFlags]>): void {
    for (const [allocationId, free] of left) this.#remember(allocationId, { stamp, free })
  }

  #remember(allocationId: string, remembered: Remembered): void {
    if (this.#known.size > mostRemembered) this.#known.clear()
    this.#known.set(allocationId, remembered)
  }

  async #rows(db: QueryExecutorProvider, allocationIds: readonly string[]): Promise<FreeRow[]> {
    const asked = allocationIds.map(id => ({ id, known: this.#known.get(id)?.stamp ?? '' }))
    // Places as one text: the driver reads arrays of a rush's length letter by letter.
    const { rows } = await sql<FreeRow>`
      select a.id as "allocationId", s.seat_map_id as "seatMapId", a.xmin::text as stamp,
        pg_current_xact_id()::xid::text as own, a.capacity - a.held - a.sold - a.blocked as count,
        case when a.xmin::text <> given.known then coalesce((
          select string_agg(p.place, ' ') from screening_place p
          left join taken_place t on t.screening_id = p.screening_id and t.place = p.place
          where p.allocation_id = a.id and t.place is null
        ), '') end as places
      from ${unnested(asked, { id: 'uuid', known: 'text' })}
      join allocation a on a.id = given.id
      join screening_seats s on s.screening_id = a.screening_id
      where s.seat_map_id is not null`.execute(db)
    return rows
  }
}
