import type { Letter } from '#core/boxoffice/orders/letter.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The outbox, newest first: what waits, what went, what could not go and why. */
export function listLetters(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: ListWish & { state?: 'waiting' | 'sent' | 'failed' },
): Promise<Page<Letter>> {
  return house.store.within(acting.organisation, ({ letters }) => letters.letters(input))
}
