import { z } from '@hono/zod-openapi'
import { allocationKinds, seatActs } from '#core/boxoffice/seats/seats.ts'
import { houseLanguages } from '#core/localised.ts'
import { AllocationShape } from './allocations.ts'
import { Id, pageQuery } from './basics.ts'
import { Moment } from './moments.ts'
import { Place } from './seat-lines.ts'

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

export const LetterShape = z
  .object({
    id: Id,
    kind: z.string(),
    recipient: z.string(),
    language: z.enum(houseLanguages),
    orderId: Id.nullable().openapi({ description: 'Null for a letter to somebody without an order' }),
    subjectId: Id.nullable(),
    writtenAt: Moment,
    sentAt: Moment.nullable(),
    returned: z.enum(['hard', 'soft', 'complaint']).nullable().openapi({
      description: 'Came back: the mailbox is not there, could not be reached, or its owner complained',
    }),
    returnedAt: Moment.nullable(),
    returnedTold: z.string().openapi({ description: 'What the mail server said' }),
    attempts: z.int(),
    nextAttemptAt: Moment,
    lastError: z.string(),
  })
  .openapi('Letter')

export const LetterWish = pageQuery.extend({ state: z.enum(['waiting', 'sent', 'failed']).optional() })

export const TicketKeyShape = z
  .object({ id: z.int(), publicKey: z.string(), madeAt: Moment, retiredAt: Moment.nullable() })
  .openapi('TicketKey', { description: 'Ed25519; the public half in base64url' })
