/** Seats of a screening set aside for somebody. The ledger of a screening always sums to its capacity. */
export const allocationKinds = [
  'public',
  'press',
  'guests',
  'pass-holders',
  'sponsors',
  'wheelchair',
  'companion',
  'standby',
] as const
export type AllocationKind = (typeof allocationKinds)[number]

/** What a visitor may take without being asked who they are; the rest is given out at the desk. */
export const publicAllocations: readonly AllocationKind[] = ['public', 'wheelchair']

/** What a visitor may take: the seat of a companion only with a wheelchair place (docs/rules/seat-maps.md#companions). */
export const visitorAllocations: readonly AllocationKind[] = [...publicAllocations, 'companion']

/** Places for wheelchairs, and those beside them: what a basket or ticket says of a seat. */
export const isForWheelchair = (kind: AllocationKind): kind is 'wheelchair' | 'companion' =>
  kind === 'wheelchair' || kind === 'companion'

/** Whether seats of one screening hold more companions than wheelchair places (docs/rules/seat-maps.md#companions). */
export function leavesCompanionAlone(
  seats: readonly { allocation: AllocationKind; quantity: number }[],
): boolean {
  const seatsOf = (kind: AllocationKind) =>
    seats.reduce((sum, each) => (each.allocation === kind ? sum + each.quantity : sum), 0)
  return seatsOf('companion') > seatsOf('wheelchair')
}

/** capacity = free + held + sold + blocked, at every moment (docs/rules/seat-ledger.md). */
export interface Allocation {
  id: string
  screeningId: string
  kind: AllocationKind
  capacity: number
  held: number
  sold: number
  blocked: number
  /** People wait for its free seats: these are offered to them and sold to nobody else (docs/rules/waiting-list.md). */
  awaited?: boolean
}

export function free(allocation: Pick<Allocation, 'capacity' | 'held' | 'sold' | 'blocked'>): number {
  return allocation.capacity - allocation.held - allocation.sold - allocation.blocked
}

/** What the public is told of a screening's seats (docs/rules/seat-ledger.md#words). */
export const availabilities = ['many', 'few', 'last', 'sold-out', 'not-on-sale', 'cancelled', 'over'] as const
export type Availability = (typeof availabilities)[number]

/** Why seats moved. The journal of an allocation, added up, gives its four numbers. */
export const seatActs = [
  'open',
  'set',
  'hold',
  'release',
  'lapse',
  'sell',
  'return',
  'move',
  'block',
  'unblock',
  'set-free',
  'no-show',
  'late-comer',
] as const
export type SeatAct = (typeof seatActs)[number]

/** One line of the append-only journal of seats. */
export interface SeatMove {
  id: number
  allocation: AllocationKind
  act: SeatAct
  capacityChange: number
  heldChange: number
  soldChange: number
  blockedChange: number
  at: Temporal.Instant
  by: string
  why: string
  orderId: string | null
  /** Numbered places that were moved, blocked or used again. */
  places: string[]
}
