import { z } from '@hono/zod-openapi'
import { screeningKinds } from '#core/programme/screening.ts'
import { factParts } from '#core/timetable/conflicts/rule-fact.ts'
import { faultyThings, problemFaults } from '#core/timetable/faults/problem-fault.ts'
import { hardRules, softRules } from '#core/timetable/rules.ts'
import { Id } from './basics.ts'
import { GivenTime, ZonedTime } from './moments.ts'

const minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 60)
const count = z.int().min(0).max(50)

const showing = {
  wanted: z
    .strictObject({ public: count, 'press-and-industry': count, school: count })
    .openapi({ description: 'Screenings of each kind in all, those of the draft included' }),
  introductionMinutes: minutes,
  discussions: z.strictObject({ wanted: count, minutes, guestIds: z.array(Id).max(100) }),
  apartMinutes: minutes.openapi({
    description: 'Least minutes from the end of one to the start of the next',
  }),
  startsWithin: z
    .strictObject({ from: minutes, to: minutes })
    .nullable()
    .openapi({ description: 'Minutes from the midnight of the festival day: 23:30 = 1410, 01:00 = 1500' }),
  press: z.enum(['before', 'after', 'anywhere']),
  premiere: z.boolean(),
  gala: z.boolean(),
  demand: z.int().min(0).nullable().openapi({ description: 'People expected at each screening' }),
}

const print = <Time extends z.ZodType>(time: Time) =>
  z
    .strictObject({
      name: z.string().trim().min(1).max(200),
      format: z.string().trim().min(1).max(50),
      windows: z.array(z.strictObject({ from: time, to: time })).max(50),
      keys: z
        .array(z.strictObject({ from: time, to: time, screenIds: z.array(Id).max(200).nullable() }))
        .max(50),
      movesMinutes: minutes.nullable(),
    })
    .nullable()

export const ShowingShape = z.object({ itemId: Id, ...showing, print: print(ZonedTime) }).openapi('Showing')
export const ShowingToSet = z.strictObject({ ...showing, print: print(GivenTime) }).openapi('ShowingToSet')
export const ShowingsShape = z
  .object({ showings: z.array(ShowingShape), pinnedIds: z.array(Id) })
  .openapi('Showings')
export const PinShape = z.object({ screeningId: Id, pinned: z.boolean() }).openapi('Pin')
export const PinToSet = z.strictObject({ pinned: z.boolean() }).openapi('PinToSet')

const PointsShape = z.record(z.enum(softRules), z.number()).openapi('TimetablePoints', {
  description: 'Points by rule (docs/rules/timetable.md#points); fewer are better',
})

export const JudgementShape = z
  .object({
    violations: z.array(
      z.object({
        rule: z.enum(hardRules),
        screeningIds: z.array(Id),
        guestId: Id.optional(),
        missing: z.number().optional(),
      }),
    ),
    points: PointsShape,
    soft: z.number(),
    unplaced: z.array(z.string()),
  })
  .openapi('TimetableJudgement')

export const SolvingToStart = z
  .strictObject({
    from: z.enum(['draft', 'scratch']),
    aim: z.enum(['improve', 'repair']),
    seconds: z.int().min(1).max(3600),
    seed: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .default(1),
  })
  .openapi('SolvingToStart')

export const SolvingShape = z
  .object({
    aim: z.enum(['improve', 'repair']),
    seed: z.int(),
    wishedSeconds: z.number(),
    phase: z.enum(['starting', 'placing', 'improving', 'rebuilding', 'paused', 'over', 'failed']),
    seconds: z.number(),
    curve: z.array(z.object({ seconds: z.number(), soft: z.number(), unplaced: z.int() })),
    feasibleAfterMs: z.number().nullable(),
    bound: z.number().nullable().openapi({ description: 'No timetable has fewer points' }),
    answer: z
      .object({
        version: z.string(),
        soft: z.number(),
        points: PointsShape,
        screenings: z
          .array(
            z.object({
              id: z.string().openapi({ description: 'Of a screening, or of one that is still to be made' }),
              itemId: Id,
              kind: z.enum(screeningKinds),
              screenId: Id,
              startsAt: ZonedTime,
              minutes: z.int(),
              discussion: z.boolean(),
              moved: z.boolean(),
            }),
          )
          .nullable()
          .openapi({ description: 'null when `known` names this version' }),
        unplaced: z.array(z.object({ id: z.string(), itemId: Id, kind: z.enum(screeningKinds) })),
      })
      .nullable(),
    canUndo: z
      .boolean()
      .openapi({ description: 'An answer was taken over; undone unless the board was changed since' }),
  })
  .openapi('Solving')

const FaultShape = z.object({
  fault: z.enum(problemFaults),
  about: z.array(z.object({ thing: z.enum(faultyThings), id: z.string() })),
  field: z.string().optional(),
  value: z.number().optional(),
  most: z.number().optional(),
})

export const SolvingStartedShape = z
  .object({
    faults: z.array(FaultShape).openapi({
      description:
        'What is wrong with what is asked; then nothing is solved (docs/rules/timetable-faults.md)',
    }),
    solving: SolvingShape.nullable(),
  })
  .openapi('SolvingStarted')
export const SolvingSteer = z
  .strictObject({ steer: z.enum(['pause', 'resume', 'stop']) })
  .openapi('SolvingSteer')
export const TakingOver = z.strictObject({ takeOut: z.boolean().default(false) }).openapi('TakingOver')
export const TakenOverShape = z
  .object({ moved: z.array(Id), placed: z.array(Id), takenOut: z.array(Id) })
  .openapi('TakenOver')

const place = { screenId: Id, startsAt: ZonedTime }
export const TouchedShape = z
  .object({
    screeningId: Id,
    itemId: Id,
    seatsSold: z.int(),
    to: z.object(place).nullable().openapi({ description: 'null: it finds no place' }),
    others: z.array(z.object({ id: Id, ...place, free: z.int() })),
  })
  .openapi('TouchedScreening')

const other = { ...place, more: PointsShape, moreTogether: z.number() }
export const PlaceExplainedShape = z
  .object({
    points: PointsShape,
    next: z.array(z.object(other)),
    barred: z.array(z.object({ ...other, breaks: z.array(z.enum(hardRules)) })),
  })
  .openapi('PlaceExplained')

const ids = z.array(z.string()).optional()
export const ConflictShape = z
  .array(
    z.object({
      rule: z.enum(hardRules),
      part: z.enum(factParts).optional(),
      screeningIds: ids,
      itemIds: ids,
      printIds: ids.openapi({ description: 'A print has the id of its item' }),
      guestIds: ids,
      screenIds: ids,
      dates: ids,
    }),
  )
  .openapi('TimetableConflict')
