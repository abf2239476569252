import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { idFrom } from '#core/id.ts'
import { isAmount } from '#core/money.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isSlug } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface PassProductToSet extends Omit<PassProduct, 'id' | 'price' | 'priceId' | 'isOnSale'> {
  /** Left out for a new one. */
  productId?: string
  /** In minor units of the edition's currency. */
  amount: number
  /** No unless said otherwise. */
  isOnSale?: boolean | undefined
}

/** Makes a kind of pass, or changes its rules: for passes that were issued before as well (docs/rules/passes.md). */
export function setPassProduct(
  house: Pick<House, 'store' | 'chance'>,
  acting: Acting,
  { productId, amount, isOnSale = false, ...rules }: PassProductToSet,
): Promise<PassProduct | Refusal<'not-found' | 'wrong-value' | 'already-exists'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const edition = await boxOffice.editionSale(rules.editionId)
    if (!edition) return refuse('not-found', { edition: rules.editionId })
    const wrong = whyNotRules({ ...rules, amount })
    if (wrong) return wrong
    const known = productId ? await boxOffice.passProduct(productId) : undefined
    if (productId && known?.editionId !== rules.editionId) return refuse('not-found', { product: productId })
    const product: PassProduct = {
      ...rules,
      isOnSale,
      id: known?.id ?? idFrom(house.chance.bytes(16)),
      priceId: known?.priceId ?? idFrom(house.chance.bytes(16)),
      price: { amount, currency: edition.currency },
    }
    const set = await boxOffice.setPassProduct(product)
    return set === 'set' ? product : refuse('already-exists', { name: rules.key })
  })
}

function whyNotRules(rules: Omit<PassProductToSet, 'productId'>): Refusal<'wrong-value'> | undefined {
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  if (!isSlug(rules.key)) return wrong('key', rules.key)
  if (!Object.values(rules.name).some(name => name.trim() !== '')) return wrong('name', '')
  if (!isAmount(rules.amount)) return wrong('amount', rules.amount)
  const counts: [string, number | null, number, number][] = [
    ['rights', rules.rights, 1, 10_000],
    ['rightsPerDay', rules.rightsPerDay, 1, 1000],
    ['seats', rules.seats, 1, 50],
    ['giveBackMinutes', rules.giveBackMinutes, 0, 43_200],
    ['noShows', rules.noShows, 1, 1000],
    ['closedHours', rules.closedHours, 1, 720],
  ]
  for (const [field, value, least, most] of counts) {
    if (value !== null && (!Number.isInteger(value) || value < least || value > most))
      return wrong(field, value)
  }
  const { kinds, allocations } = rules
  if (kinds.length === 0 || kinds.some(kind => !screeningKinds.includes(kind)))
    return wrong('kinds', kinds.join(', '))
  const isTwice = new Set(allocations).size < allocations.length
  if (allocations.length === 0 || isTwice || allocations.some(each => !allocationKinds.includes(each)))
    return wrong('allocations', allocations.join(', '))
  return undefined
}
