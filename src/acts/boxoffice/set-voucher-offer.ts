import { type VoucherOffer, whyNotOffer } from '#core/boxoffice/prices/voucher.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says which vouchers an edition's pages offer from now on; with null, none. Orders that were placed keep theirs. */
export async function setVoucherOffer(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, offer }: { editionId: string; offer: VoucherOffer | null },
): Promise<{ offer: VoucherOffer | null } | Refusal<'not-found' | 'wrong-value'>> {
  const wrong = offer && whyNotOffer(offer)
  if (wrong) return wrong
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    if (!(await boxOffice.editionSale(editionId))) return refuse('not-found', { edition: editionId })
    await boxOffice.setVoucherOffer(editionId, offer)
    return { offer }
  })
}
