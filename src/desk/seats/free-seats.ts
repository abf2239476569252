import type { Allocation } from '../api/seats.ts'

/** What is left of an allocation's capacity. */
export const freeOf = ({ capacity, held, sold, blocked }: Omit<Allocation, 'id' | 'screeningId' | 'kind'>) =>
  capacity - held - sold - blocked

/** The parts of every allocation, in the order in which they are shown; together they are its capacity. */
export const seatParts = ['sold', 'held', 'blocked', 'free'] as const
export type SeatPart = (typeof seatParts)[number]

export const partOf = (allocation: Allocation, part: SeatPart): number =>
  part === 'free' ? freeOf(allocation) : allocation[part]
