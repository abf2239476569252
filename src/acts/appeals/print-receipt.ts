import { receiptName } from '#core/audience/appeal/receipt.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { gatherReceipt, gatherYear } from './steps/gather-receipts.ts'

/**
 * A gift's receipt as a PDF: by the secret of its order's page, or by the gift at the desk; there with `wholeYear` that of all
 * gifts of its year from the same address, which no page shows, for an address is not proven by knowing it.
 */
export async function printReceipt(
  house: Pick<House, 'store' | 'stationery'>,
  acting: Acting,
  input: ({ token: string } | { giftId: string; wholeYear?: boolean }) & { language?: HouseLanguage },
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  const found = await house.store.within(acting.organisation, async shelves => {
    const { appeals, boxOffice } = shelves
    const orderId =
      'token' in input ? (await boxOffice.orderByToken(input.token))?.id : await appeals.orderOf(input.giftId)
    const order = orderId && (await boxOffice.orderSheet(orderId))
    if (!order) return refuse('not-found', { what: 'receipt' })
    const isYear = 'giftId' in input && input.wholeYear === true
    const receipt = await (isYear ? gatherYear : gatherReceipt)(shelves, order)
    return receipt ? { receipt, language: order.language } : refuse('not-found', { what: 'receipt' })
  })
  if (isRefusal(found)) return found
  const bytes = await house.stationery.receipt(found.receipt, input.language ?? found.language)
  return { name: receiptName(found.receipt), bytes }
}
