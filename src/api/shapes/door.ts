import { z } from '@hono/zod-openapi'
import { scanOutcomes } from '#acts/door/keep-scans.ts'
import { doorAnswers, reEntryRules } from '#core/boxoffice/door/door.ts'
import { scanActs } from '#core/boxoffice/door/door-scan.ts'
import { orderStates } from '#core/boxoffice/orders/order.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id, LocalisedShape, MoneyShape } from './basics.ts'
import { Day, Moment, ZonedTime } from './moments.ts'
import { counterWays } from './payments.ts'
import { LevelNameShape } from './seat-maps.ts'

const counts = {
  expected: z.int(),
  admitted: z.int(),
  capacity: z.int(),
  outside: z.int(),
  standbyFree: z.int(),
}

export const DoorScreeningShape = z
  .object({
    screeningId: Id,
    title: LocalisedShape,
    filmTitles: z.array(z.string()),
    startsAt: ZonedTime,
    venueName: z.string(),
    screenName: z.string(),
    cancelled: z.boolean(),
    reEntry: z.enum(reEntryRules),
    levels: z.array(LevelNameShape).openapi({ description: 'Of a house with numbered seats' }),
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
        place: z.string().nullable(),
      }),
    ),
  })
  .openapi('DoorList')

const key = {
  device: z.string().min(1).max(40),
  sequence: z.int().min(1).max(2_147_483_647),
}

const DoorScanShape = z
  .object({
    ...key,
    ticketId: Id,
    screeningId: Id,
    act: z.enum(scanActs),
    door: z.string(),
    at: Moment,
    settled: z.boolean(),
    undoes: z.object(key).nullable(),
  })
  .openapi('DoorScan')

export const DoorEveningShape = z
  .object({
    editionId: Id,
    editionName: z.string(),
    timeZone: z.string(),
    day: Day,
    takenAt: Moment,
    keys: z.array(z.object({ keyId: z.int(), publicKey: z.string() })),
    summaryKey: z.string(),
    prices: z.array(z.object({ priceId: Id, name: LocalisedShape, needsProof: z.boolean() })),
    screenings: z.array(DoorScreeningShape.extend({ day: Day })),
    tickets: z.array(
      z.object({
        ticketId: Id,
        screeningId: Id,
        numberHash: z.string().openapi({
          description: 'The first 32 hexadecimal digits of the SHA-256 of the ticket’s number',
        }),
        priceId: Id,
        allocation: z.string(),
        place: z.string().nullable(),
        state: z.enum(['valid', 'unpaid', 'cancelled', 'refunded', 'released']),
      }),
    ),
    scans: z.array(DoorScanShape),
  })
  .openapi('DoorEvening')

export const ScansToKeep = z
  .strictObject({
    device: key.device,
    deviceNow: Moment.openapi({ description: 'What the device’s clock says as it sends' }),
    scans: z
      .array(
        z
          .strictObject({
            sequence: key.sequence,
            screeningId: Id,
            ticketId: Id.nullable(),
            act: z.enum([...scanActs, 'refused']),
            answer: z.string().max(40),
            door: z.string().max(100),
            at: Moment,
            undoes: z.object(key).nullable(),
          })
          .refine(scan => (scan.act === 'undo') === (scan.undoes !== null), { path: ['undoes'] }),
      )
      .max(200),
    about: z.array(Id).max(200).openapi({ description: 'Screenings whose scans the answer brings' }),
    since: Moment.optional().openapi({ description: 'The `now` of an earlier answer' }),
  })
  .openapi('ScansToKeep')

export const ScansToldShape = z
  .object({
    now: Moment,
    outcomes: z.array(z.object({ sequence: z.int(), outcome: z.enum(scanOutcomes) })),
    scans: z.array(DoorScanShape),
  })
  .openapi('ScansTold')

export const ReEntryToSet = z.strictObject({ reEntry: z.enum(reEntryRules) }).openapi('ReEntryToSet')

export const PaperLanguage = z.strictObject({ language: z.enum(houseLanguages).default('en') })

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
        place: z.string().nullable().openapi({ description: 'Its numbered seat, as level/row/seat' }),
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

export const StandbyToAdmit = z
  .strictObject({
    priceId: Id,
    quantity: z.int().min(1).max(50).openapi({ description: 'People who come in together' }),
    way: counterWays.optional().openapi({ description: 'How the money is taken: in cash unless said' }),
    door: TicketToAdmit.shape.door,
  })
  .openapi('StandbyToAdmit')

export const StandbyAdmittedShape = z
  .object({
    orderNumber: z.string(),
    total: MoneyShape,
    tickets: z.array(z.object({ ticketId: Id, number: z.string(), place: z.string().nullable() })),
    counts: z.object(counts),
  })
  .openapi('StandbyAdmitted')

export const DoorDay = z.strictObject({ day: Day })
