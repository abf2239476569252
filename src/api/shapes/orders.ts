import { z } from '@hono/zod-openapi'
import { monthlyEnds, monthlyStates } from '#core/audience/appeal/monthly-gift.ts'
import { orderStates, paymentWays } from '#core/boxoffice/orders/order.ts'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id, LocalisedShape, listQuery, MoneyShape } from './basics.ts'
import { contact } from './contact.ts'
import { Moment, ZonedTime } from './moments.ts'
import { DisputeShape, RefundShape } from './payments.ts'
import { PriceShape } from './prices.ts'
import { Place, seatLine } from './seat-lines.ts'
import { LevelNameShape } from './seat-maps.ts'

const HouseLanguageShape = z.enum(houseLanguages)
export const OrderState = z.enum(orderStates)

export const InvoiceRecipientShape = z
  .strictObject({ name: z.string().max(200), address: z.string().max(500) })
  .openapi('InvoiceRecipient')

export const CounterSale = z
  .strictObject({
    lines: z.array(z.strictObject(seatLine)).min(1).max(100),
    name: contact.name.optional(),
    email: contact.email.optional(),
    language: HouseLanguageShape.optional(),
    codes: z
      .array(z.string().max(60))
      .max(10)
      .optional()
      .openapi({ description: 'Discount code, vouchers, numbers of passes' }),
    onInvoice: InvoiceRecipientShape.optional().openapi({
      description: 'Whom an invoice is for; the order then waits for its money',
    }),
    way: z.enum(['counter', 'counter-card']).optional(),
  })
  .openapi('CounterSale')

const TicketShape = z
  .object({
    id: Id,
    orderId: Id,
    screeningId: Id,
    allocation: z.enum(allocationKinds),
    priceId: Id,
    price: MoneyShape,
    state: z.enum(['valid', 'cancelled']),
    number: z.string(),
    code: z.string(),
    place: Place.nullable().openapi({ description: 'Its numbered seat; null with free seating' }),
    admittedAt: Moment.nullable(),
  })
  .openapi('Ticket')

const order = {
  id: Id,
  editionId: Id,
  number: z.string(),
  name: z.string(),
  email: z.string(),
  language: HouseLanguageShape,
  total: MoneyShape,
  way: z.enum(paymentWays),
  state: OrderState,
  placedAt: Moment,
  payUntil: Moment.nullable().openapi({ description: 'While unpaid: when its seats are free again' }),
  version: z.int(),
}

export const OrderShape = z
  .object({
    ...order,
    token: z.string(),
    tickets: z.array(TicketShape),
    products: z.array(
      z.object({
        id: Id,
        kind: z.enum(['pass', 'voucher', 'gift']),
        name: LocalisedShape,
        price: MoneyShape,
        state: z.enum(['valid', 'cancelled']),
      }),
    ),
    received: MoneyShape.openapi({ description: 'What was paid and not given back' }),
  })
  .openapi('Order')

export const OrderRowShape = z.object({ ...order, quantity: z.int(), due: MoneyShape }).openapi('OrderRow')

export const OrderSheetShape = OrderShape.extend({
  edition: z.object({
    id: Id,
    slug: z.string(),
    name: z.string(),
    city: z.string(),
    country: z.string(),
    timeZone: z.string(),
    currency: z.string(),
    languages: z.array(z.string()),
  }),
  screenings: z.array(
    z.object({
      id: Id,
      title: LocalisedShape,
      filmTitles: z.array(z.string()),
      itemSlug: z.string(),
      startsAt: ZonedTime,
      minutes: z.int(),
      venueName: z.string(),
      venueSlug: z.string(),
      venueAddress: z.string(),
      venueCity: z.string(),
      screenName: z.string(),
      access: z.string(),
      cancelled: z.boolean(),
      levels: z.array(LevelNameShape).optional(),
      sequence: z.int(),
    }),
  ),
  prices: z.array(PriceShape),
  discount: z.object({ code: z.string(), amount: z.int() }).nullable(),
  passes: z.array(z.object({ id: Id, number: z.string(), secret: z.string(), token: z.string() })),
  vouchers: z.array(z.object({ id: Id, code: z.string(), value: z.int(), balance: z.int(), endsAt: Moment })),
  gifts: z.array(z.object({ id: Id, receipt: z.string(), receivedAt: Moment })),
  monthly: z
    .object({
      token: z.string(),
      money: MoneyShape,
      state: z.enum(monthlyStates),
      nextOn: z.string().nullable(),
      whyEnded: z.enum(monthlyEnds).nullable(),
    })
    .nullable()
    .openapi({ description: 'The monthly gift that its gift is a month of' }),
  invoices: z.array(z.object({ id: Id, kind: z.enum(['invoice', 'credit-note']), number: z.string() })),
  refunds: z.array(RefundShape),
  disputes: z.array(DisputeShape),
  moneyMoves: z.array(
    z.object({
      id: z.int(),
      orderId: Id,
      money: MoneyShape,
      way: z.enum(paymentWays),
      at: Moment,
      by: z.string(),
      why: z.string(),
    }),
  ),
}).openapi('OrderSheet')

export const OrderWish = listQuery(['placedAt', 'name', 'number', 'total']).extend({
  state: OrderState.optional(),
  screeningId: Id.optional(),
})

export const Why = z.string().max(500)
export const Cancelling = z.strictObject({ why: Why.optional() }).openapi('Cancelling')
export const Refunding = z.strictObject({ why: Why.min(1) }).openapi('Refunding')
export const Resending = z.strictObject(contact).partial().openapi('Resending')
