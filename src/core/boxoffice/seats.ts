/** Seats of a screening set aside for somebody. The ledger of a screening always sums to its capacity. */
export const allocationKinds = ['public', 'press', 'guests', 'pass-holders', 'wheelchair', 'standby'] as const
export type AllocationKind = (typeof allocationKinds)[number]

/** capacity = free + held + sold + blocked, at every moment (docs/rules/seat-ledger.md). */
export interface Allocation {
  id: string
  screeningId: string
  kind: AllocationKind
  capacity: number
  held: number
  sold: number
  blocked: number
}

export function free(allocation: Pick<Allocation, 'capacity' | 'held' | 'sold' | 'blocked'>): number {
  return allocation.capacity - allocation.held - allocation.sold - allocation.blocked
}

/** What the public is told of a screening's seats (docs/rules/seat-ledger.md#words). */
export const availabilities = ['many', 'few', 'last', 'sold-out', 'not-on-sale', 'cancelled', 'over'] as const
export type Availability = (typeof availabilities)[number]
