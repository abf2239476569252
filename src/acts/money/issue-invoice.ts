import type { Invoice, InvoiceRecipient } from '#core/boxoffice/money/invoice.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { writeInvoice } from './steps/write-invoice.ts'

/**
 * The invoice of an order, written when it is first asked for: by the buyer with `token` once the order is paid, by staff
 * with `orderId` also before (docs/rules/invoices.md#when).
 */
export function issueInvoice(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: ({ token: string } | { orderId: string }) & Partial<InvoiceRecipient>,
): Promise<
  Invoice | Refusal<'not-found' | 'wrong-value' | 'issuer-missing' | 'rate-missing' | 'order-not-invoiceable'>
> {
  const note = { at: house.clock.now(), by: acting.by }
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const found = 'token' in input ? await boxOffice.orderByToken(input.token) : { id: input.orderId }
    const order = found && (await boxOffice.lockOrder(found.id))
    if (!order) return refuse('not-found')
    const isOpen = order.state === 'paid' || ('orderId' in input && order.state === 'unpaid')
    const [before] = await boxOffice.invoicesOf(order.id)
    if (before) return before
    if (!isOpen) return refuse('order-not-invoiceable')
    const recipient = readRecipient({ name: input.name || order.name, address: input.address ?? '' })
    if ('refused' in recipient) return recipient
    return writeInvoice(boxOffice, order.id, recipient, note)
  })
}

const longest = 500

function readRecipient({ name, address }: InvoiceRecipient): InvoiceRecipient | Refusal<'wrong-value'> {
  const lines = (text: string) =>
    text
      .split(/\r?\n/)
      .map(line => line.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim())
      .filter(Boolean)
  const said = { name: lines(name).join(' '), address: lines(address).slice(0, 8).join('\n') }
  if (said.name.length > longest) return refuse('wrong-value', { field: 'name', value: '' })
  return said.address.length > longest ? refuse('wrong-value', { field: 'address', value: '' }) : said
}
