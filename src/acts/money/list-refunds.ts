import type { Refund } from '#core/boxoffice/money/refund.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Refunds of an edition that wait for a person: transfers to make, money to hand over, cards that turned it back. */
export function listRefunds(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<(Refund & { orderNumber: string; name: string })[]> {
  return house.store.within(acting.organisation, ({ money }) => money.refundsByHand(input.editionId))
}
