import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'

/**
 * Sends one receipt of all gifts of a year to the address that they came from: who has the secret of one of them may ask, and
 * only who reads that mailbox sees the others.
 */
export function sendYearReceipt(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ email: string } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, letters }) => {
    const order = await boxOffice.orderByToken(token)
    const sheet = order && (await boxOffice.orderSheet(order.id))
    if (!sheet || sheet.gifts.length === 0 || sheet.email === '')
      return refuse('not-found', { what: 'receipt' })
    await writeOrderLetter(letters, 'gift-year', sheet, house.clock.now())
    return { email: sheet.email }
  })
}
