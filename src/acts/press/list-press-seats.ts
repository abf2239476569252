import type { Acting } from '../acting.ts'
import type { PressSeat } from '../ports/accreditations.ts'
import type { House } from '../ports/house.ts'

/** Who of the accredited has a seat for which screening, by start. */
export function listPressSeats(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<PressSeat[]> {
  return house.store.within(acting.organisation, ({ accreditations }) =>
    accreditations.pressSeats({ editionId }),
  )
}
