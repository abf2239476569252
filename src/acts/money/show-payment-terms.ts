import type { PaymentTerms } from '#core/boxoffice/money/payment.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** How an edition's orders may be paid, and whether the house can take cards online at all. */
export function showPaymentTerms(
  house: Pick<House, 'store' | 'payments'>,
  acting: Acting,
  input: { editionId: string },
): Promise<(PaymentTerms & { isCardOpen: boolean }) | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    if (!(await boxOffice.editionSale(input.editionId)))
      return refuse('not-found', { edition: input.editionId })
    return { ...(await money.terms(input.editionId)), isCardOpen: house.payments !== undefined }
  })
}
