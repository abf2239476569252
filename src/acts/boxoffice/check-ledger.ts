import { type LedgerProblem, ledgerProblems } from '#core/boxoffice/ledger/ledger.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Proves that orders, payments, tickets, holds and allocations agree; empty when they do. */
export function checkLedger(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<LedgerProblem[]> {
  return house.store.within(acting.organisation, async ({ boxOffice }) =>
    ledgerProblems(await boxOffice.books(house.clock.now())),
  )
}
