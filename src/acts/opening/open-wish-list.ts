import { placeToken } from '#core/boxoffice/opening/room-secrets.ts'
import type { WishList } from '#core/boxoffice/opening/wish-list.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Opens a list by its secret link in another browser: with the list come its place in the line and its basket. */
export function openWishList(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ list: WishList; place: string | null } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ wishLists, waitingRoom }) => {
    const list = await wishLists.find(token)
    if (!list) return refuse('not-found')
    const room = list.placeId ? await waitingRoom.find(list.editionId) : undefined
    return { list, place: room && list.placeId ? placeToken(room.key, list.placeId) : null }
  })
}
