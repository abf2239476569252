import type { Price } from '#core/boxoffice/order.ts'
import type { Localised } from '#core/localised.ts'
import { isAmount } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/**
 * Makes this the edition's price list, in its currency; a key is what a price is known by. Baskets and tickets keep
 * what they were made with.
 */
export function setPrices(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string; prices: readonly { key: string; name: Localised; amount: number }[] },
): Promise<Price[] | Refusal<'not-found' | 'wrong-value' | 'already-exists'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const edition = await boxOffice.editionSale(input.editionId)
    if (!edition) return refuse('not-found', { edition: input.editionId })
    const keys = new Set<string>()
    for (const price of input.prices) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(price.key))
        return refuse('wrong-value', { field: 'key', value: price.key })
      if (keys.has(price.key)) return refuse('already-exists', { key: price.key })
      if (!isAmount(price.amount)) return refuse('wrong-value', { field: 'amount', value: price.amount })
      if (!Object.values(price.name).some(name => name.trim() !== '')) {
        return refuse('wrong-value', { field: 'name', value: '' })
      }
      keys.add(price.key)
    }
    const wishes = input.prices.map((price, position) => ({ ...price, position }))
    await boxOffice.setPrices(input.editionId, edition.currency, wishes)
    return boxOffice.prices(input.editionId)
  })
}
