import type { AllocationKind } from './seats.ts'

export const placeStates = ['free', 'held', 'sold', 'blocked'] as const
export type PlaceState = (typeof placeStates)[number]

/** A place of a screening: whose it is, and whether somebody has it. */
export interface PlaceStanding {
  place: string
  allocation: AllocationKind
  state: PlaceState
}
