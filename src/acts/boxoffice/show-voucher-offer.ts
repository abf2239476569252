import type { VoucherOffer } from '#core/boxoffice/prices/voucher.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Which vouchers an edition's pages offer; null: none. */
export function showVoucherOffer(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<{ offer: VoucherOffer | null } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    if (!(await boxOffice.editionSale(editionId))) return refuse('not-found', { edition: editionId })
    return { offer: (await boxOffice.voucherOffer(editionId)) ?? null }
  })
}
