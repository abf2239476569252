import { type Campaign, isAsking } from '#core/audience/appeal/campaign.ts'
import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import type { VoucherOffer } from '#core/boxoffice/prices/voucher.ts'
import { whyNoProducts } from '#core/boxoffice/seats/availability.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What an edition's pages sell beside seats. */
export interface ProductsOnSale {
  passes: PassProduct[]
  vouchers: VoucherOffer | undefined
  /** Appeals that ask for gifts. */
  appeals: Campaign[]
}

/** The passes and vouchers that the audience can buy by itself now (docs/rules/passes.md#bought-online), and the appeals. */
export function listProductsOnSale(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<ProductsOnSale> {
  return house.store.within(acting.organisation, async shelves => {
    const { boxOffice } = shelves
    const edition = await boxOffice.editionSale(editionId)
    if (!edition) return { passes: [], vouchers: undefined, appeals: [] }
    const now = house.clock.now()
    const today = now.toZonedDateTimeISO(edition.timeZone).toPlainDate().toString()
    const appeals = (await shelves.appeals.campaigns(editionId)).filter(each => isAsking(each, today))
    if (whyNoProducts(edition, now)) return { passes: [], vouchers: undefined, appeals }
    const passes = await boxOffice.passProducts(editionId)
    return {
      passes: passes.filter(pass => pass.isOnSale),
      vouchers: await boxOffice.voucherOffer(editionId),
      appeals,
    }
  })
}
