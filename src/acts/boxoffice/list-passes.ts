import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { PassRow } from '../ports/passes.ts'

/** The passes of an edition, the newest first. */
export function listPasses(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<PassRow[]> {
  return house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.passes(input.editionId))
}
