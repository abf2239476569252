import { askedQuestion } from '#core/boxoffice/opening/room-secrets.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What a browser answers with work before it gets a place; nothing is kept of it until it does. */
export async function askQuestion(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<{ question: string; bits: number } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const room = await waitingRoom.find(editionId)
    if (!room) return refuse('not-found', { waitingRoom: editionId })
    const question = askedQuestion(room.key, house.clock.now(), house.chance.bytes(16))
    return { question, bits: room.workBits }
  })
}
