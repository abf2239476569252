import { hiddenMailbox } from '#core/boxoffice/opening/room-secrets.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Nothing was bought with a mailbox that was claimed for it: it may buy from any place again. */
export function giveMailboxBack(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, email }: { editionId: string; email: string },
): Promise<void> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const room = await waitingRoom.find(editionId)
    if (room) await waitingRoom.removeBuyer(editionId, hiddenMailbox(room.key, email))
  })
}
