import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { placeWithToken } from './steps/place-with-token.ts'

/**
 * Whether somebody may take seats now: anybody where there is no waiting room, and whose turn it is where there is one
 * (docs/rules/waiting-room.md#the-turn). Before the hour the sale itself says that it is not open.
 */
export async function enterShop(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId, token }: { editionId: string; token: string | undefined },
): Promise<{ entered: true } | Refusal<'wait-your-turn' | 'visit-over'>> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const room = await waitingRoom.find(editionId)
    const now = house.clock.now()
    const isOpen = !room || room.endedAt || (room.opensAt && Temporal.Instant.compare(now, room.opensAt) < 0)
    if (isOpen) return { entered: true }
    const state = (await placeWithToken(waitingRoom, room, token, now))?.standing.state
    if (state === 'turn') return { entered: true }
    return refuse(state === 'over' ? 'visit-over' : 'wait-your-turn')
  })
}
