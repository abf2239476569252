import { z } from '@hono/zod-openapi'
import { vatKinds } from '#core/boxoffice/money/vat.ts'
import { Country, Id, LocalisedShape } from './basics.ts'
import { DayText, Moment } from './moments.ts'

export const InvoiceIssuerShape = z
  .strictObject({
    name: z.string().min(1).max(200),
    address: z.string().min(1).max(500),
    country: Country,
    taxNumber: z.string().max(60),
    vatNumber: z.string().max(60),
    email: z.string().max(254),
    note: LocalisedShape,
    rates: z
      .array(
        z.strictObject({
          kind: z.enum(vatKinds),
          basisPoints: z.int().min(0).max(10_000).openapi({ description: '550 is 5.5 %' }),
          on: z.enum(['net', 'gross']),
          from: DayText,
          until: DayText.nullable(),
          source: z.string().max(300),
        }),
      )
      .max(50)
      .openapi({ description: 'Before those that the house knows for the country' }),
    invoiceSeries: z.string().regex(/^[A-Z0-9]{1,8}$/),
    creditSeries: z.string().regex(/^[A-Z0-9]{1,8}$/),
  })
  .openapi('InvoiceIssuer')

export const IssuerAnswer = z
  .object({ issuer: z.union([InvoiceIssuerShape, z.null()]), countriesWithRates: z.array(z.string()) })
  .openapi('IssuerOfInvoices')

export const InvoiceShape = z
  .object({
    id: Id,
    series: z.string(),
    year: z.int(),
    number: z.int(),
    kind: z.enum(['invoice', 'credit-note']),
    orderId: Id,
    refersTo: Id.nullable(),
    issuedAt: Moment,
    currency: z.string(),
    total: z.int(),
  })
  .openapi('Invoice')

export const InvoiceRowShape = InvoiceShape.extend({
  orderNumber: z.string(),
  recipient: z.string(),
}).openapi('InvoiceRow')
