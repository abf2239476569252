import { whyNoProducts } from '#core/boxoffice/availability.ts'
import type { PassProduct } from '#core/boxoffice/pass.ts'
import type { VoucherOffer } from '#core/boxoffice/voucher.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/** What an edition's pages sell beside seats. */
export interface ProductsOnSale {
  passes: PassProduct[]
  vouchers: VoucherOffer | undefined
}

/** The passes and vouchers that the audience can buy by itself now (docs/rules/passes.md#bought-online). */
export function listProductsOnSale(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<ProductsOnSale> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const edition = await boxOffice.editionSale(editionId)
    if (!edition || whyNoProducts(edition, house.clock.now())) return { passes: [], vouchers: undefined }
    const passes = await boxOffice.passProducts(editionId)
    return {
      passes: passes.filter(pass => pass.isOnSale),
      vouchers: await boxOffice.voucherOffer(editionId),
    }
  })
}
