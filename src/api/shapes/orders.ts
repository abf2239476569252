import { z } from '@hono/zod-openapi'
import { mostLines } from '#core/boxoffice/hold.ts'
import { orderStates, paymentWays } from '#core/boxoffice/order.ts'
import { allocationKinds, availabilities, seatActs } from '#core/boxoffice/seats.ts'
import { releasables } from '#core/boxoffice/setting-free.ts'
import { houseLanguages } from '#core/localised.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { Id, LocalisedShape, listQuery, MoneyShape, pageQuery } from './basics.ts'
import { Moment, ZonedTime } from './moments.ts'
import { RefundShape } from './payments.ts'
import { LevelNameShape } from './seat-maps.ts'

const Quantity = z.int().min(1).max(1000)
const Place = z.string().max(60).openapi({ description: 'level/row/seat', example: 'stalls/C/12' })
const Places = z.array(Place).min(1).max(1000)
const HouseLanguageShape = z.enum(houseLanguages)
export const OrderState = z.enum(orderStates)

const ExceptionAmount = z
  .int()
  .min(0)
  .max(100_000_000)
  .nullable()
  .openapi({ description: 'Minor units; null: the price is not offered there' })

const PriceExceptionShape = z
  .union([
    z.strictObject({ kind: z.enum(screeningKinds), amount: ExceptionAmount }),
    z.strictObject({ sectionId: Id, amount: ExceptionAmount }),
    z.strictObject({ screeningId: Id, amount: ExceptionAmount }),
  ])
  .openapi('PriceException')

export const PriceShape = z
  .object({
    id: Id,
    editionId: Id,
    key: z.string(),
    name: LocalisedShape,
    price: MoneyShape,
    position: z.int(),
    exceptions: z.array(PriceExceptionShape),
    needsProof: z.boolean(),
    leastSeats: z.int(),
    counterOnly: z.boolean(),
    ofPass: z.boolean(),
  })
  .openapi('Price')

export const PricesToSet = z
  .strictObject({
    prices: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
          name: LocalisedShape,
          amount: z.int().min(0).max(100_000_000),
          exceptions: z.array(PriceExceptionShape).max(500).optional(),
          needsProof: z
            .boolean()
            .optional()
            .openapi({ description: 'The door asks for a card or certificate' }),
          leastSeats: z
            .int()
            .min(1)
            .max(1000)
            .optional()
            .openapi({ description: 'Offered from so many seats of one screening upward' }),
          counterOnly: z.boolean().optional(),
        }),
      )
      .max(50),
  })
  .openapi('PricesToSet')

export const AllocationShape = z
  .object({
    id: Id,
    screeningId: Id,
    kind: z.enum(allocationKinds),
    capacity: z.int(),
    held: z.int(),
    sold: z.int(),
    blocked: z.int(),
  })
  .openapi('Allocation')

const AllocationToSet = z.strictObject({
  kind: z.enum(allocationKinds),
  capacity: z.int().min(0).max(100_000),
  blocked: z.int().min(0).max(100_000).optional(),
})

export const AllocationsToSet = z
  .strictObject({
    allocations: z.array(AllocationToSet).max(allocationKinds.length),
    before: z.array(AllocationToSet).max(allocationKinds.length).optional().openapi({
      description: 'As they were when they were read: refused as stale when they are others by now.',
    }),
  })
  .openapi('AllocationsToSet', { description: 'Their seats must add up to those of the screening.' })

const Remark = z.string().min(1).max(300)

export const SeatsToMove = z
  .strictObject({
    from: z.enum(allocationKinds),
    to: z.enum(allocationKinds),
    seats: z.int().min(1).max(100_000),
    why: Remark,
    places: Places.optional().openapi({ description: 'Which numbered seats, as many as `seats`' }),
  })
  .openapi('SeatsToMove')

export const SeatsToBlock = z
  .strictObject({
    kind: z.enum(allocationKinds),
    seats: z.int().min(1).max(100_000),
    why: Remark,
    places: Places.optional().openapi({ description: 'Which numbered seats, as many as `seats`' }),
  })
  .openapi('SeatsToBlock')

export const SeatReleaseShape = z
  .strictObject({
    what: z.enum(releasables),
    to: z.enum(allocationKinds),
    minutesBefore: z.int().min(0).max(43_200),
  })
  .openapi('SeatRelease', {
    description:
      'From so many minutes before a screening starts, seats that nobody took go to another allocation.',
  })

export const SeatReleasesToSet = z
  .strictObject({ releases: z.array(SeatReleaseShape).max(releasables.length) })
  .openapi('SeatReleasesToSet')

export const ScreeningReleasesShape = z
  .object({
    own: z
      .array(SeatReleaseShape)
      .nullable()
      .openapi({ description: 'In place of the edition’s; null: the edition’s stand' }),
    ofEdition: z.array(SeatReleaseShape),
  })
  .openapi('ScreeningReleases')

export const ScreeningReleasesToSet = z
  .strictObject({ releases: z.array(SeatReleaseShape).max(releasables.length).nullable() })
  .openapi('ScreeningReleasesToSet', { description: 'null gives the screening back to its edition.' })

export const LedgerShape = z
  .object({
    allocations: z.array(AllocationShape),
    moves: z.array(
      z.object({
        id: z.int(),
        allocation: z.enum(allocationKinds),
        act: z.enum(seatActs),
        capacityChange: z.int(),
        heldChange: z.int(),
        soldChange: z.int(),
        blockedChange: z.int(),
        at: Moment,
        by: z.string(),
        byName: z
          .string()
          .openapi({ description: 'Empty for jobs, visitors, and whom the team knows no more' }),
        why: z.string(),
        orderId: Id.nullable(),
        places: z.array(Place),
      }),
    ),
  })
  .openapi('Ledger')

export const LedgerProblemShape = z
  .object({ problem: z.string(), about: z.record(z.string(), z.union([z.string(), z.number()])) })
  .openapi('LedgerProblem')

export const AvailabilityShape = z
  .record(
    Id,
    z.object({
      availability: z.enum(availabilities),
      free: z.int(),
      levels: z
        .array(LevelNameShape)
        .optional()
        .openapi({ description: 'Of a house with numbered seats; missing with free seating' }),
    }),
  )
  .openapi('Availabilities', { description: 'By screening' })

export const BasketShape = z
  .object({
    id: Id,
    editionId: Id,
    token: z.string(),
    language: HouseLanguageShape,
    expiresAt: Moment.nullable(),
    state: z.enum(['open', 'ordered', 'expired']),
    lines: z.array(
      z.object({
        id: Id,
        screeningId: Id,
        allocation: z.enum(allocationKinds),
        priceId: Id,
        quantity: z.int(),
        price: MoneyShape,
        heldUntil: Moment,
        places: z.array(Place).nullable().openapi({ description: 'Numbered seats; null with free seating' }),
      }),
    ),
    lapsed: z.int(),
    orderToken: z.string().nullable(),
  })
  .openapi('Basket')

const line = {
  screeningId: Id,
  priceId: Id,
  quantity: Quantity,
  allocation: z.enum(allocationKinds).optional(),
  places: Places.optional().openapi({
    description: 'Numbered seats that were chosen, as many as `quantity`; left out, the best available',
  }),
}
export const SeatsToHold = z.strictObject(line).openapi('SeatsToHold')

const Lines = z.array(z.strictObject(line)).max(mostLines)

export const BasketToOpen = z
  .strictObject({ language: HouseLanguageShape, lines: Lines.optional() })
  .openapi('BasketToOpen', { description: 'With lines, all of their seats are held or no basket is opened.' })

const contact = { name: z.string().max(200), email: z.string().max(200) }

export const OrderToPlace = z
  .strictObject({
    ...contact,
    way: z.enum(paymentWays),
    seen: z.strictObject({ seats: z.int(), amount: z.int() }).optional(),
  })
  .openapi('OrderToPlace')

export const SeatsToBuy = z
  .strictObject({
    ...contact,
    language: HouseLanguageShape,
    way: z.enum(paymentWays),
    lines: Lines.min(1),
  })
  .openapi('SeatsToBuy')

export const InvoiceRecipientShape = z
  .strictObject({ name: z.string().max(200), address: z.string().max(500) })
  .openapi('InvoiceRecipient')

export const CounterSale = z
  .strictObject({
    lines: z.array(z.strictObject(line)).min(1).max(100),
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
        kind: z.enum(['pass', 'voucher']),
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
  invoices: z.array(z.object({ id: Id, kind: z.enum(['invoice', 'credit-note']), number: z.string() })),
  refunds: z.array(RefundShape),
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

export const LetterShape = z
  .object({
    id: Id,
    kind: z.string(),
    recipient: z.string(),
    language: HouseLanguageShape,
    orderId: Id.nullable().openapi({ description: 'Null for a letter to somebody without an order' }),
    subjectId: Id.nullable(),
    writtenAt: Moment,
    sentAt: Moment.nullable(),
    attempts: z.int(),
    nextAttemptAt: Moment,
    lastError: z.string(),
  })
  .openapi('Letter')

export const LetterWish = pageQuery.extend({ state: z.enum(['waiting', 'sent', 'failed']).optional() })

export const TicketKeyShape = z
  .object({ id: z.int(), publicKey: z.string(), madeAt: Moment, retiredAt: Moment.nullable() })
  .openapi('TicketKey', { description: 'Ed25519; the public half in base64url' })
