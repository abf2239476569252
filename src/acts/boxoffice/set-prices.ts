import type { Price, PriceException } from '#core/boxoffice/prices/price.ts'
import type { Localised } from '#core/localised.ts'
import { isAmount } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isSlug } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface PriceToSet {
  key: string
  name: Localised
  /** In minor units of the edition's currency. */
  amount: number
  /** None unless said otherwise; each screening, section or kind at most once. */
  exceptions?: readonly PriceException[]
  needsProof?: boolean
  leastSeats?: number
  counterOnly?: boolean
}

/**
 * Makes this the edition's price list, in its currency; a key is what a price is known by. Baskets and tickets keep
 * what they were made with.
 */
export function setPrices(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string; prices: readonly PriceToSet[] },
): Promise<Price[] | Refusal<'not-found' | 'wrong-value' | 'already-exists'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const edition = await boxOffice.editionSale(input.editionId)
    if (!edition) return refuse('not-found', { edition: input.editionId })
    const keys = new Set<string>()
    for (const price of input.prices) {
      if (!isSlug(price.key)) return refuse('wrong-value', { field: 'key', value: price.key })
      if (keys.has(price.key)) return refuse('already-exists', { key: price.key })
      if (!isAmount(price.amount)) return refuse('wrong-value', { field: 'amount', value: price.amount })
      if (!Object.values(price.name).some(name => name.trim() !== '')) {
        return refuse('wrong-value', { field: 'name', value: '' })
      }
      const wrong = whyNotExceptions(price.exceptions ?? [])
      if (wrong) return wrong
      const { leastSeats = 1 } = price
      if (!Number.isInteger(leastSeats) || leastSeats < 1 || leastSeats > mostSeats)
        return refuse('wrong-value', { field: 'leastSeats', value: leastSeats })
      keys.add(price.key)
    }
    const wishes = input.prices.map((price, position) => ({
      ...{ exceptions: [], needsProof: false, leastSeats: 1, counterOnly: false },
      ...price,
      exceptions: [...(price.exceptions ?? [])],
      position,
    }))
    await boxOffice.setPrices(input.editionId, edition.currency, wishes)
    return boxOffice.prices(input.editionId)
  })
}

const mostSeats = 1000

/** What an exception is about: one screening, one section or one kind of screening. */
const subjectOf = (exception: PriceException): string =>
  'kind' in exception
    ? `kind ${exception.kind}`
    : 'sectionId' in exception
      ? `section ${exception.sectionId}`
      : `screening ${exception.screeningId}`

function whyNotExceptions(exceptions: readonly PriceException[]): Refusal<'wrong-value'> | undefined {
  const told = new Set<string>()
  for (const exception of exceptions) {
    const subject = subjectOf(exception)
    if (told.has(subject)) return refuse('wrong-value', { field: 'exceptions', value: subject })
    if (exception.amount !== null && !isAmount(exception.amount))
      return refuse('wrong-value', { field: 'amount', value: exception.amount })
    told.add(subject)
  }
  return undefined
}
