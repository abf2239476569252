import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { PairDemand, ScreeningDemand } from '../ports/wish-lists.ts'

/** How much the screenings of an edition are wanted, and which two things many want to see: numbers, nobody's list. */
export function showDemand(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<{ screenings: ScreeningDemand[]; pairs: PairDemand[] }> {
  return house.store.within(acting.organisation, async ({ wishLists }) => ({
    screenings: await wishLists.demand(editionId),
    pairs: await wishLists.pairs(editionId),
  }))
}
