import type { AllocationKind } from '../seats/seats.ts'

/** What the books say of waiting lists and their offers. */
export interface WaitingListBooks {
  /** Allocations that are kept from free sale, or that somebody waits for. */
  lists: { screeningId: string; kind: AllocationKind; awaited: boolean; waiting: number }[]
  /** Offers that stand: the seats of the party, and what its basket holds or became. */
  offers: { screeningId: string; kind: AllocationKind; quantity: number; held: number; isOrdered: boolean }[]
}

export interface WaitingListProblem {
  problem: 'list-differs' | 'offer-differs'
  about: Record<string, string | number>
}

/** Where waiting lists disagree with the ledger of seats (docs/rules/waiting-list.md#checking). */
export function waitingListProblems({ lists, offers }: WaitingListBooks): WaitingListProblem[] {
  return [
    ...lists
      .filter(({ awaited, waiting }) => awaited !== waiting > 0)
      .map(({ screeningId, kind, waiting }) => ({
        problem: 'list-differs' as const,
        about: { screening: screeningId, allocation: kind, waiting },
      })),
    ...offers
      .filter(({ quantity, held, isOrdered }) => !isOrdered && held !== quantity && held !== 0)
      .map(({ screeningId, kind, quantity, held }) => ({
        problem: 'offer-differs' as const,
        about: { screening: screeningId, allocation: kind, offered: quantity, held },
      })),
  ]
}
