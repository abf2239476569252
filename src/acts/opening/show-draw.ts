import type { PublishedDraw } from '#core/boxoffice/opening/draw.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The draw as anybody may check it; before the hour the commitment alone. */
export async function showDraw(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<PublishedDraw | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const room = await waitingRoom.find(editionId)
    if (!room) return refuse('not-found', { waitingRoom: editionId })
    const { commitment, committedAt, opensAt, drawnAt, seed } = room
    return {
      commitment,
      committedAt: committedAt.toString(),
      opensAt: opensAt?.toString() ?? null,
      drawnAt: drawnAt?.toString() ?? null,
      seed: drawnAt ? seed.toHex() : null,
      order: drawnAt ? await waitingRoom.drawn(editionId) : [],
    }
  })
}
