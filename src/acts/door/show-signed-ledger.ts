import type { Allocation, SeatMove } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { showLedger } from '../boxoffice/show-ledger.ts'
import { namesOfThoseWhoAct } from '../house/steps/names-of-those-who-act.ts'
import type { House } from '../ports/house.ts'

export interface SignedSeatMove extends SeatMove {
  /** Of the person or token that moved the seats; empty for jobs, visitors, and whom the team knows no more. */
  byName: string
}

/** The seats of a screening as they stand, and how they came to stand so, with the names of who moved them. */
export async function showSignedLedger(
  house: Pick<House, 'store' | 'accounts'>,
  acting: Acting,
  input: { screeningId: string },
): Promise<{ allocations: Allocation[]; moves: SignedSeatMove[] } | Refusal<'not-found'>> {
  const ledger = await showLedger(house, acting, input)
  if (isRefusal(ledger)) return ledger
  const nameOf = await namesOfThoseWhoAct(house, acting)
  return { ...ledger, moves: ledger.moves.map(move => ({ ...move, byName: nameOf(move.by) })) }
}
