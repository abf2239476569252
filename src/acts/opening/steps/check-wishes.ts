import { partySize, type Wish, whyNotWishes } from '#core/boxoffice/opening/wish-list.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'

export type WishesWrong = Refusal<'wrong-value' | 'not-found' | 'too-many-seats'>

/** Why these cannot be the wishes of a list of this edition; nothing is asked of what is free or on sale. */
export async function checkWishes(
  boxOffice: BoxOfficeShelf,
  editionId: string,
  wishes: readonly Wish[],
): Promise<WishesWrong | undefined> {
  const wrong = whyNotWishes(wishes)
  if (wrong) return wrong
  const screeningIds = new Set(wishes.flatMap(wish => wish.alternatives.map(each => each.screeningId)))
  const sales = new Map(
    (await boxOffice.screeningSales([...screeningIds])).map(sale => [sale.screeningId, sale]),
  )
  const priceIds = new Set(wishes.flatMap(wish => wish.party.map(line => line.priceId)))
  const prices = new Map((await boxOffice.pricesById([...priceIds])).map(price => [price.id, price]))
  for (const { alternatives, party } of wishes) {
    for (const { screeningId } of alternatives) {
      const sale = sales.get(screeningId)
      if (sale?.editionId !== editionId) return refuse('not-found', { what: 'screening' })
      if (partySize(party) > sale.seatsPerScreening)
        return refuse('too-many-seats', { most: sale.seatsPerScreening })
    }
    if (party.some(({ priceId }) => prices.get(priceId)?.editionId !== editionId)) return refuse('not-found')
  }
  return undefined
}
