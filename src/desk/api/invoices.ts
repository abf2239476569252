import { queryOptions } from '@tanstack/react-query'
import type { Invoice as CoreInvoice } from '#core/boxoffice/money/invoice.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Wire } from './wire.ts'

export type InvoiceRow = Wire<Omit<CoreInvoice, 'subjects' | 'document'>> & {
  orderNumber: string
  recipient: string
}
export type Issuer = BodyOf<'/v1/invoice-issuer', 'put'>
export type Recipient = BodyOf<'/v1/orders/{orderId}/invoice', 'post'>

export const issuerQuery = queryOptions({
  queryKey: ['invoice-issuer'],
  queryFn: () =>
    answered<{ issuer: Issuer | null; countriesWithRates: string[] }>(api.GET('/v1/invoice-issuer')),
})
export const setIssuer = (body: Issuer) => answered<Issuer>(api.PUT('/v1/invoice-issuer', { body }))

export const invoicesQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['invoices', editionId],
    queryFn: () =>
      answered<InvoiceRow[]>(
        api.GET('/v1/editions/{editionId}/invoices', { params: { path: { editionId } } }),
      ),
  })
export const issueInvoice = (orderId: string, body: Recipient) =>
  answered<CoreInvoice>(api.POST('/v1/orders/{orderId}/invoice', { params: { path: { orderId } }, body }))

/** Where the PDF of an invoice is, in the desk's language. */
export const invoicePdf = (invoiceId: string, language: string) =>
  `/api/v1/invoices/${invoiceId}/invoice.pdf?language=${language}`
