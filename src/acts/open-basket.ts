import type { Basket } from '#core/boxoffice/order.ts'
import { secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/** An empty basket; its token is the only key to it. */
export function openBasket(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: { editionId: string; language: HouseLanguage },
): Promise<Basket | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    if (!(await boxOffice.editionSale(input.editionId)))
      return refuse('not-found', { edition: input.editionId })
    return boxOffice.makeBasket({
      editionId: input.editionId,
      token: secretFrom(house.chance.bytes(24)),
      language: input.language,
      madeAt: house.clock.now(),
    })
  })
}
