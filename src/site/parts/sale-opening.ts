import type { View } from '../view.ts'
import { spokenRefusal } from './problem.ts'

/** When seats can be had, while none of any public screening can; undefined once some could, or when no moment is set. */
export function saleOpening(view: View): string | undefined {
  const { saleOpensAt } = view.guide.programme.edition
  const words = view.guide.showings
    .map(({ screening }) => view.seats.get(screening.id)?.availability)
    .filter(word => word !== undefined && word !== 'cancelled' && word !== 'over')
  if (!saleOpensAt || words.length === 0 || words.some(word => word !== 'not-on-sale')) return undefined
  return spokenRefusal(view, { refused: 'sale-not-open', about: { opensAt: saleOpensAt.toString() } })
}
