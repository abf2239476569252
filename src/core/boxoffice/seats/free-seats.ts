import { type Refusal, refuse } from '#core/refusal.ts'
import { type Allocation, type AllocationKind, free } from './seats.ts'

/** Seats that somebody wants, all or none. */
export interface WantedSeats {
  screeningId: string
  kind: AllocationKind
  quantity: number
}

const place = ({ screeningId, kind }: Pick<WantedSeats, 'screeningId' | 'kind'>) => `${screeningId} ${kind}`

/**
 * The free seats of locked allocations, while they are given out to one after the other in memory. What was taken is
 * then written in one statement, and the table's constraint looks at the sums.
 */
export class FreeSeats {
  readonly #left = new Map<string, { allocation: Allocation; free: number }>()

  constructor(allocations: readonly Allocation[]) {
    for (const allocation of allocations)
      this.#left.set(place(allocation), { allocation, free: allocation.awaited ? 0 : free(allocation) })
  }

  /** The allocation that has seats of this kind; undefined where the screening has none. */
  allocation(wanted: Pick<WantedSeats, 'screeningId' | 'kind'>): Allocation | undefined {
    return this.#left.get(place(wanted))?.allocation
  }

  /** For whom one of these allocations is. */
  kindOf = (allocationId: string): AllocationKind =>
    [...this.#left.values()].find(({ allocation }) => allocation.id === allocationId)!.allocation.kind

  /** How many are left. */
  left(wanted: Pick<WantedSeats, 'screeningId' | 'kind'>): number {
    return this.#left.get(place(wanted))?.free ?? 0
  }

  /** Takes all of these seats, or none and says which are missing; `free` counts what earlier ones left. */
  take(
    wanted: readonly WantedSeats[],
  ): (Refusal<'sold-out' | 'not-enough-seats'> & { place: number }) | undefined {
    const taken = new Map<string, number>()
    for (const [index, each] of wanted.entries()) {
      const key = place(each)
      const before = taken.get(key) ?? 0
      const left = (this.#left.get(key)?.free ?? 0) - before
      if (left < each.quantity) {
        const refusal = left > 0 ? refuse('not-enough-seats', { free: left }) : refuse('sold-out')
        return { ...refusal, place: index }
      }
      taken.set(key, before + each.quantity)
    }
    for (const [key, seats] of taken) this.#left.get(key)!.free -= seats
    return undefined
  }

  /** Seats of these allocations came back; where people wait for them, they are not for sale. */
  giveBack(seats: ReadonlyMap<string, number>): void {
    for (const left of this.#left.values())
      if (!left.allocation.awaited) left.free += seats.get(left.allocation.id) ?? 0
  }

  /** Allocations in which all of this together finds too few seats. */
  short(wanted: readonly WantedSeats[]): string[] {
    const sums = new Map<string, number>()
    for (const each of wanted) sums.set(place(each), (sums.get(place(each)) ?? 0) + each.quantity)
    return [...sums].flatMap(([key, seats]) => {
      const left = this.#left.get(key)
      return left && left.free < seats ? [left.allocation.id] : []
    })
  }

  /** Whether what is left after all of this was taken is still several times as much, wherever it was taken. */
  isPlenty(taken: readonly WantedSeats[]): boolean {
    const sums = new Map<string, number>()
    for (const each of taken) sums.set(place(each), (sums.get(place(each)) ?? 0) + each.quantity)
    return [...sums].every(([key, seats]) => (this.#left.get(key)?.free ?? 0) >= plenty * seats)
  }
}

/** Other groups of the same size that may be under way at the same moment, in this process and in others. */
const plenty = 8
