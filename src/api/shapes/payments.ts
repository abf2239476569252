import { z } from '@hono/zod-openapi'
import { disputeStates } from '#core/boxoffice/money/dispute.ts'
import { begunKinds, onlineWays } from '#core/boxoffice/money/payment.ts'
import { refundReasons, refundStates, runOutcomes } from '#core/boxoffice/money/refund.ts'
import { orderStates, paymentWays } from '#core/boxoffice/orders/order.ts'
import { Id, MoneyShape } from './basics.ts'
import { Moment } from './moments.ts'

const Account = z.strictObject({
  holder: z.string().max(140),
  number: z.string().max(60).openapi({ description: 'IBAN, or the country’s own form' }),
  bic: z.string().max(20),
  bank: z.string().max(140),
})

const terms = {
  ways: z.array(z.enum(onlineWays)).max(onlineWays.length),
  transferDays: z.int().min(1).max(60),
  account: Account.nullable(),
}

export const PaymentTermsToSet = z.strictObject(terms).openapi('PaymentTermsToSet')
export const PaymentTermsShape = z
  .object({ ...terms, isCardOpen: z.boolean().openapi({ description: 'The house can take cards online' }) })
  .openapi('PaymentTerms')
export const PaymentTermsSaid = z.object(terms).openapi('PaymentTermsSaid')

export const TransferMatchShape = z
  .object({
    orderId: Id,
    number: z.string(),
    name: z.string(),
    state: z.enum(orderStates),
    due: MoneyShape,
    version: z.int(),
  })
  .openapi('TransferMatch')

export const TransferToTake = z
  .strictObject({
    amount: z.int().min(1).max(100_000_000),
    why: z
      .string()
      .min(1)
      .max(300)
      .openapi({ description: 'The bank’s own reference: the same one is entered for an order once' }),
  })
  .openapi('TransferToTake')

export const counterWays = z.enum(['counter', 'counter-card'])

export const MoneyToTake = z.strictObject({ way: counterWays.optional() }).openapi('MoneyToTake')

export const RefundShape = z
  .object({
    id: Id,
    orderId: Id,
    way: z.enum(paymentWays),
    paymentId: Id.nullable(),
    money: MoneyShape,
    state: z.enum(refundStates),
    reason: z.enum(refundReasons),
    why: z.string(),
    askedAt: Moment,
    askedBy: z.string(),
    doneAt: Moment.nullable(),
    reference: z.string().nullable(),
    attempts: z.int(),
    nextAttemptAt: Moment,
    lastError: z.string(),
  })
  .openapi('Refund')

export const OwedRefundShape = RefundShape.extend({ orderNumber: z.string(), name: z.string() }).openapi(
  'OwedRefund',
)

export const DisputeShape = z
  .object({
    id: Id,
    paymentId: Id,
    orderId: Id,
    reference: z.string().openapi({ description: 'What the provider calls it' }),
    money: MoneyShape,
    state: z.enum(disputeStates),
    reason: z.string().openapi({ description: 'The provider’s word for why' }),
    respondBy: Moment.nullable(),
    openedAt: Moment,
    changedAt: Moment,
  })
  .openapi('Dispute')

export const DisputeOfOrderShape = DisputeShape.extend({
  orderNumber: z.string(),
  name: z.string(),
  orderState: z.enum(orderStates),
}).openapi('DisputeOfOrder')

export const RefundToPayOut = z
  .strictObject({
    way: z.enum(['counter', 'counter-card', 'transfer']),
    why: z.string().max(300).optional(),
  })
  .openapi('RefundToPayOut')

export const TicketsToRefund = z
  .strictObject({ ticketIds: z.array(Id).min(1).max(1000), why: z.string().min(1).max(500) })
  .openapi('TicketsToRefund')

export const TicketsToExchange = z
  .strictObject({ fromScreeningId: Id, toScreeningId: Id, way: counterWays.optional() })
  .openapi('TicketsToExchange')

const run = {
  id: Id,
  screeningId: Id,
  why: z.string(),
  offerUntil: Moment.nullable(),
  startedAt: Moment,
  startedBy: z.string(),
  finishedAt: Moment.nullable(),
}
export const RefundRunShape = z.object(run).openapi('RefundRun')

export const BulkRefundShape = z
  .object({
    isCancelled: z.boolean(),
    currency: z.string(),
    orders: z.array(
      z.object({
        orderId: Id,
        number: z.string(),
        name: z.string(),
        email: z.string(),
        tickets: z.int(),
        isUsed: z.boolean(),
        back: z.array(z.object({ way: z.enum(paymentWays), amount: z.int(), isByHand: z.boolean() })),
      }),
    ),
    others: z.array(
      z.object({ id: Id, startsAt: Moment, venueName: z.string(), screenName: z.string(), free: z.int() }),
    ),
    run: z
      .object({
        ...run,
        done: z.array(
          z.object({
            orderId: Id,
            number: z.string(),
            outcome: z.enum(runOutcomes),
            amount: z.int(),
            at: Moment,
          }),
        ),
      })
      .nullable(),
  })
  .openapi('BulkRefund')

export const BulkRefundToStart = z
  .strictObject({ why: z.string().min(1).max(500), offerUntil: Moment.nullable().optional() })
  .openapi('BulkRefundToStart')

export const PaymentToBegin = z.strictObject({ kind: z.enum(begunKinds) }).openapi('PaymentToBegin')
export const BegunPaymentShape = z
  .object({
    paymentId: Id,
    access: z.string().openapi({
      description:
        'The address where the buyer pays; of an intent the secret for the SDK that asks for the card',
    }),
  })
  .openapi('BegunPayment')
