import { z } from '@hono/zod-openapi'
import { doorAnswers } from '#core/boxoffice/door.ts'
import { orderStates } from '#core/boxoffice/order.ts'
import { Id, LocalisedShape } from './basics.ts'
import { Day, Moment, ZonedTime } from './moments.ts'

const counts = { expected: z.int(), admitted: z.int(), capacity: z.int() }

export const DoorScreeningShape = z
  .object({
    screeningId: Id,
    title: LocalisedShape,
    filmTitles: z.array(z.string()),
    startsAt: ZonedTime,
    venueName: z.string(),
    screenName: z.string(),
    cancelled: z.boolean(),
    ...counts,
  })
  .openapi('DoorScreening')

export const DoorListShape = z
  .object({
    screening: DoorScreeningShape,
    rows: z.array(
      z.object({
        ticketId: Id,
        number: z.string(),
        orderNumber: z.string(),
        name: z.string(),
        priceName: LocalisedShape,
        allocation: z.string(),
        state: z.enum(['valid', 'cancelled', 'unpaid']),
        admittedAt: Moment.nullable(),
        door: z.string().nullable(),
      }),
    ),
  })
  .openapi('DoorList')

export const AdmissionShape = z
  .object({ ticketId: Id, screeningId: Id, at: Moment, by: z.string(), door: z.string() })
  .openapi('Admission')

export const DoorToldShape = z
  .object({
    answer: z.enum(doorAnswers),
    ticket: z
      .object({
        ticketId: Id,
        number: z.string(),
        orderId: Id,
        orderNumber: z.string(),
        name: z.string(),
        priceName: LocalisedShape,
        screeningId: Id,
        state: z.enum(['valid', 'cancelled']),
        orderState: z.enum(orderStates),
        released: z.boolean(),
        admission: AdmissionShape.nullable(),
      })
      .optional(),
    admittedAt: Moment.optional(),
    admittedDoor: z.string().optional(),
    rightScreening: DoorScreeningShape.optional(),
    because: z.enum(['forged', 'unreadable', 'no-such-ticket']).optional(),
    counts: z.object(counts),
  })
  .openapi('DoorTold')

export const TicketToAdmit = z
  .strictObject({
    code: z.string().min(1).max(500).openapi({ description: 'What was scanned, or the number typed' }),
    door: z.string().max(100).openapi({ description: 'The device or entrance' }),
  })
  .openapi('TicketToAdmit')

export const DoorDay = z.strictObject({ day: Day })
