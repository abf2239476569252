import type { ReceiptLine, ReceiptSheet } from '#core/audience/appeal/receipt.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { Shelves } from '../../ports/store.ts'

type Books = Pick<Shelves, 'appeals' | 'boxOffice'>

/** The receipt of an order's gift; undefined where none has come. */
export async function gatherReceipt(shelves: Books, order: OrderSheet): Promise<ReceiptSheet | undefined> {
  if (order.gifts.length === 0) return undefined
  return sheetOf(shelves, order, null, await shelves.appeals.receipts({ orderId: order.id }))
}

/**
 * One receipt of all gifts that stand and came from the address of an order in the year of its own receipt; undefined where
 * there is none, or no address.
 */
export async function gatherYear(shelves: Books, order: OrderSheet): Promise<ReceiptSheet | undefined> {
  const [gift] = order.gifts
  if (!gift || order.email === '') return undefined
  const { year } = gift.receivedAt.toZonedDateTimeISO(order.edition.timeZone)
  const all = await shelves.appeals.receipts({ email: order.email, year })
  return sheetOf(
    shelves,
    order,
    year,
    all.filter(({ isVoid }) => !isVoid),
  )
}

/** With the issuer of invoices as who confirms it, where that is said. */
async function sheetOf(
  { boxOffice }: Books,
  { edition }: OrderSheet,
  year: number | null,
  lines: ReceiptLine[],
): Promise<ReceiptSheet | undefined> {
  if (lines.length === 0) return undefined
  const { name, address, email } = (await boxOffice.issuer()) ?? {
    name: edition.name,
    address: '',
    email: '',
  }
  return { issuer: { name, address, email }, edition, year, lines }
}
