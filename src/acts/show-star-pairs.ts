import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import type { StarPair } from './ports/visit-plans.ts'

/** Numbers below it could point at somebody. */
const leastPlans = 5

/** Which two films many visitors want to see both of: real demand for a timetable, and nobody's stars. */
export function showStarPairs(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<StarPair[]> {
  return house.store.within(acting.organisation, ({ visitPlans }) => visitPlans.pairs(editionId, leastPlans))
}
