import { z } from '@hono/zod-openapi'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

export const AwardRules = z
  .strictObject({
    closesAfterHours: z.int().min(0).openapi({ description: 'After the end of each screening' }),
    leastVotes: z.int().min(1).openapi({ description: 'Fewer counted votes have no rank' }),
  })
  .openapi('AwardRules')

export const AwardShape = z
  .object({
    editionId: Id,
    closesAfterHours: z.int(),
    leastVotes: z.int(),
    openedAt: Moment.nullable(),
    openedBy: z.string(),
  })
  .openapi('Award')

export const AwardShownShape = z
  .object({
    award: AwardShape,
    result: z
      .array(
        z.object({
          itemId: Id,
          byStars: z.array(z.int()).openapi({ description: 'Votes of one star, two … five' }),
          votes: z.int(),
          mean: z.number(),
          score: z.number(),
          low: z.number(),
          high: z.number(),
          rank: z.int().nullable(),
        }),
      )
      .nullable()
      .openapi({ description: 'null until the result is opened, for whoever asks' }),
  })
  .openapi('AwardShown')

export const TurnoutShape = z
  .object({
    screeningId: Id,
    itemId: Id,
    startsAt: Moment,
    admitted: z.int(),
    votes: z.int(),
    notCounted: z.int(),
    mostInAMinute: z.int(),
  })
  .openapi('AwardTurnout')
