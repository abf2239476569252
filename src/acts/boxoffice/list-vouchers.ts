import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { VoucherRow } from '../ports/vouchers.ts'

/** The vouchers of an edition with what is left of them, the newest first. */
export function listVouchers(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<VoucherRow[]> {
  return house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.vouchers(input.editionId))
}
