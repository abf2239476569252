import type { Rehearsal, RehearsalFigures } from '#core/boxoffice/rehearsal/figures.ts'
import { idFrom } from '#core/id.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Keeps the certificate of a rehearsal: the figures, and who rehearsed when. */
export function keepRehearsal(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId, figures }: { editionId: string; figures: RehearsalFigures },
): Promise<Rehearsal> {
  const id = idFrom(house.chance.bytes(16))
  const rehearsal = { id, editionId, rehearsedAt: house.clock.now(), by: acting.by, figures }
  return house.store.within(acting.organisation, async ({ rehearsals }) => {
    await rehearsals.add(rehearsal)
    return rehearsal
  })
}
