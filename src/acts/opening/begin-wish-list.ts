import type { Wish, WishList } from '#core/boxoffice/opening/wish-list.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { checkWishes, type WishesWrong } from './steps/check-wishes.ts'

/** A new wish-list with these wishes; its token is the only key to it. */
export function beginWishList(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId, language, wishes }: { editionId: string; language: HouseLanguage; wishes: readonly Wish[] },
): Promise<WishList | WishesWrong> {
  const token = secretFrom(house.chance.bytes(24))
  const id = idFrom(house.chance.bytes(16))
  return house.store.within(acting.organisation, async ({ boxOffice, wishLists }) => {
    if (!(await boxOffice.editionSale(editionId))) return refuse('not-found', { edition: editionId })
    const wrong = await checkWishes(boxOffice, editionId, wishes)
    if (wrong) return wrong
    const madeAt = house.clock.now()
    await wishLists.add({ id, editionId, token, language, madeAt })
    await wishLists.setWishes(id, wishes, madeAt)
    return (await wishLists.find(token))!
  })
}
