import type { PressKit } from '#core/press/press-kit.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The press kits that an edition offers, open or not. */
export function listPressKits(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<PressKit[]> {
  return house.store.within(acting.organisation, ({ pressOffice }) => pressOffice.offeredKits(editionId))
}
