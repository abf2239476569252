import type { Wish, WishList } from '#core/boxoffice/opening/wish-list.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { checkWishes, type WishesWrong } from './steps/check-wishes.ts'

/**
 * The wishes of a list are now exactly these (docs/rules/wish-lists.md). `stale` when somebody changed the list since
 * `version`; `wish-list-held` once its seats are held.
 */
export function setWishes(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, version, wishes }: { token: string; version: number; wishes: readonly Wish[] },
): Promise<WishList | WishesWrong | Refusal<'stale' | 'wish-list-held'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, wishLists }) => {
    const [list] = await wishLists.lock([token])
    if (!list) return refuse('not-found')
    if (list.basketToken) return refuse('wish-list-held')
    if (list.version !== version) return refuse('stale')
    const wrong = await checkWishes(boxOffice, list.editionId, wishes)
    if (wrong) return wrong
    await wishLists.setWishes(list.id, wishes, house.clock.now())
    return (await wishLists.find(token))!
  })
}
