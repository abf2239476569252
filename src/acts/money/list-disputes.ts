import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { DisputeOfOrder } from '../ports/money.ts'

/** Card payments of an edition that their buyers dispute or disputed: those that the bank has not decided first. */
export function listDisputes(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<DisputeOfOrder[]> {
  return house.store.within(acting.organisation, ({ money }) => money.disputes(input.editionId))
}
