import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** From now on no such pass is issued; those that were issued still book. With `removed: false`, it is issued again. */
export function removePassProduct(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { productId, removed = true }: { productId: string; removed?: boolean },
): Promise<{ productId: string } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const at = removed ? house.clock.now() : null
    return (await boxOffice.removePassProduct(productId, at))
      ? { productId }
      : refuse('not-found', { product: productId })
  })
}
