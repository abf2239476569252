import { z } from '@hono/zod-openapi'
import { issueInvoice } from '#acts/money/issue-invoice.ts'
import { listInvoices } from '#acts/money/list-invoices.ts'
import { printInvoice } from '#acts/money/print-invoice.ts'
import { setInvoiceIssuer } from '#acts/money/set-invoice-issuer.ts'
import { showInvoiceIssuer } from '#acts/money/show-invoice-issuer.ts'
import { countriesWithRates } from '#core/boxoffice/money/vat.ts'
import { houseLanguages } from '#core/localised.ts'
import { fileRoute } from '../frame/file-route.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import { InvoiceIssuerShape, InvoiceRowShape, InvoiceShape, IssuerAnswer } from '../shapes/invoices.ts'
import { InvoiceRecipientShape } from '../shapes/orders.ts'

/** Who writes invoices, and those that were written. */
export const invoiceRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/invoice-issuer',
    name: 'showInvoiceIssuer',
    does: 'Who writes the organisation’s invoices, and the countries whose VAT is known',
    answers: IssuerAnswer,
    act: async ({ house, acting }) => ({
      ...(await showInvoiceIssuer(house, acting)),
      countriesWithRates: [...countriesWithRates],
    }),
  }),
  route({
    method: 'put',
    path: '/v1/invoice-issuer',
    name: 'setInvoiceIssuer',
    does: 'Say who writes the organisation’s invoices from now on',
    body: InvoiceIssuerShape,
    answers: InvoiceIssuerShape,
    act: ({ house, acting, body }) => setInvoiceIssuer(house, acting, body),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/invoices',
    name: 'listInvoices',
    does: 'Invoices and credit notes, the newest first',
    params: InEdition,
    answers: z.array(InvoiceRowShape),
    act: ({ house, acting, params }) => listInvoices(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/invoice',
    name: 'issueInvoice',
    does: 'The invoice of an order, written if there is none',
    params: z.object({ orderId: Id }),
    body: InvoiceRecipientShape,
    answers: InvoiceShape,
    act: ({ house, acting, params, body }) => issueInvoice(house, acting, { ...body, ...params }),
  }),
  fileRoute({
    path: '/v1/invoices/{invoiceId}/invoice.pdf',
    name: 'printInvoice',
    does: 'An invoice or a credit note for printing',
    params: z.object({ invoiceId: Id }),
    query: z.strictObject({ language: z.enum(houseLanguages).optional() }),
    file: 'application/pdf',
    act: ({ house, acting, params, query: { language = 'en' } }) =>
      printInvoice(house, acting, { ...params, language }),
  }),
]
