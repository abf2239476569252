import { z } from '@hono/zod-openapi'
import { paymentWays } from '#core/boxoffice/orders/order.ts'
import { mostLines } from '#core/boxoffice/seats/hold.ts'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id, MoneyShape } from './basics.ts'
import { contact } from './contact.ts'
import { Moment } from './moments.ts'
import { Place, seatLine } from './seat-lines.ts'

export const BasketShape = z
  .object({
    id: Id,
    editionId: Id,
    token: z.string(),
    language: z.enum(houseLanguages),
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

export const SeatsToHold = z.strictObject(seatLine).openapi('SeatsToHold')

const Lines = z.array(z.strictObject(seatLine)).max(mostLines)

export const BasketToOpen = z
  .strictObject({ language: z.enum(houseLanguages), lines: Lines.optional() })
  .openapi('BasketToOpen', { description: 'With lines, all of their seats are held or no basket is opened.' })

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
    language: z.enum(houseLanguages),
    way: z.enum(paymentWays),
    lines: Lines.min(1),
    codes: z
      .array(z.strictObject({ code: z.string().max(60), secret: z.string().max(60).optional() }))
      .max(10)
      .optional()
      .openapi({ description: 'A discount code, vouchers, numbers of passes with their secrets' }),
  })
  .openapi('SeatsToBuy')
