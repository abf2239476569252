import { z } from '@hono/zod-openapi'
import { waitingEnds, waitingKinds, waitingStates } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

export const WaitingRequestShape = z
  .object({
    id: Id,
    editionId: Id,
    screeningId: Id,
    allocationId: Id,
    kind: z.enum(waitingKinds),
    party: z.array(z.object({ priceId: Id, quantity: z.int() })),
    quantity: z.int(),
    email: z.string(),
    language: z.enum(houseLanguages),
    askedAt: Moment,
    state: z.enum(waitingStates),
    number: z.int().nullable().openapi({ description: 'On its list, in the order of confirming' }),
    skips: z.int().openapi({ description: 'How often somebody behind got an offer first' }),
    offeredUntil: Moment.nullable(),
    ended: z.enum(waitingEnds).nullable(),
    endedAt: Moment.nullable(),
    endedBy: z.string().nullable(),
    endedWhy: z.string(),
  })
  .openapi('WaitingRequest')

export const WaitingToRemove = z.strictObject({ why: z.string().min(1).max(300) }).openapi('WaitingToRemove')

export const DemandShape = z
  .object({
    screenings: z.array(
      z.object({
        screeningId: Id,
        firstWishes: z.int().openapi({ description: 'Lists on which it is the first choice of a wish' }),
        lists: z.int(),
        seats: z.int().openapi({ description: 'Of the parties of those lists' }),
      }),
    ),
    pairs: z.array(
      z.object({
        oneId: Id,
        otherId: Id,
        lists: z.int().openapi({ description: 'That name both programme items' }),
      }),
    ),
  })
  .openapi('Demand')
