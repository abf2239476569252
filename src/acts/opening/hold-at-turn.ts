import { hiddenMailbox } from '#core/boxoffice/opening/room-secrets.ts'
import type { WishList } from '#core/boxoffice/opening/wish-list.ts'
import { readMailbox } from '#core/boxoffice/orders/contact.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Asks the house to hold a wish-list by itself at its turn, and to write to this address then; with null, no more
 * (docs/rules/wish-lists.md#turns). Refused without a waiting room, for without a line there is no turn.
 */
export function holdAtTurn(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token, email }: { token: string; email: string | null },
): Promise<WishList | Refusal<'not-found' | 'wish-list-held' | 'address-wrong' | 'mailbox-has-list'>> {
  return house.store.within(acting.organisation, async ({ wishLists, waitingRoom }) => {
    const address = email === null ? null : readMailbox(email)
    if (address !== null && typeof address !== 'string') return address
    const [list] = await wishLists.lock([token])
    if (!list) return refuse('not-found')
    if (list.basketToken) return refuse('wish-list-held')
    const room = await waitingRoom.find(list.editionId)
    if (!room || room.endedAt) return refuse('not-found', { waitingRoom: list.editionId })
    const to = address === null ? null : { email: address, mailbox: hiddenMailbox(room.key, address) }
    const isSet = await wishLists.setMailbox(list.id, to)
    return isSet ? (await wishLists.find(token))! : refuse('mailbox-has-list')
  })
}
