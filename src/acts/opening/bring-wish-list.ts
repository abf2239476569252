import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { placeWithToken } from './steps/place-with-token.ts'

/** The wish-list of a browser becomes that of its place in the line: one place has one list (docs/rules/wish-lists.md#turns). */
export function bringWishList(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { editionId: string; token: string; place: string },
): Promise<{ brought: boolean }> {
  return house.store.within(acting.organisation, async ({ wishLists, waitingRoom }) => {
    const room = await waitingRoom.find(input.editionId)
    const place = room && (await placeWithToken(waitingRoom, room, input.place, house.clock.now()))
    const [list] = place ? await wishLists.lock([input.token]) : []
    if (
      !place ||
      !list ||
      list.basketToken ||
      list.editionId !== input.editionId ||
      list.placeId === place.id
    )
      return { brought: false }
    await wishLists.setPlace(list.id, place.id)
    return { brought: true }
  })
}
