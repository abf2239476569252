import Stripe from 'stripe'
import type { DisputedPayment, LookedAtPayment, Payments, PaymentToBegin } from '#acts/ports/payments.ts'
import type { PaymentKind } from '#core/boxoffice/money/payment.ts'
import { disputeFrom } from './stripe-dispute.ts'
import { fromStripe, inStripe } from './stripe-money.ts'
import { intentFor, keyOf, sessionFor } from './stripe-requests.ts'

export interface StripeSettings {
  secretKey: string
  /** Signs the events that Stripe sends. */
  webhookSecret: string
  /** Where the API is; Stripe's own unless said otherwise. */
  api: string | undefined
  /** Where browsers reach the house, without a slash at the end: buyers come back to it. */
  publicUrl: string
}

/** Longer than any answer of theirs takes, shorter than a buyer waits. */
const patience = 15_000

/** Card payments with Stripe (docs/decisions/027-stripe-behind-five-verbs.md). */
export function stripePayments({ secretKey, webhookSecret, api, publicUrl }: StripeSettings): Payments {
  const stripe = new Stripe(secretKey, {
    ...(api && hostOf(api)),
    maxNetworkRetries: 2,
    timeout: patience,
    telemetry: false,
    appInfo: { name: 'Cartelera' },
  })

  /** The PaymentIntent behind a payment, where there is one yet. */
  const intentOf = async (kind: PaymentKind, reference: string) => {
    if (kind !== 'checkout') return reference
    const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(reference)
    return typeof intent === 'string' ? intent : (intent?.id ?? null)
  }

  const refundsOf = async (intent: string): Promise<LookedAtPayment['refunds']> => {
    const refunds: LookedAtPayment['refunds'] = []
    for await (const refund of stripe.refunds.list({ payment_intent: intent, limit: 100 })) {
      const isBack = refund.status === 'failed' || refund.status === 'canceled'
      refunds.unshift({
        id: refund.metadata?.refund ?? null,
        reference: refund.id,
        money: fromStripe(refund.amount, refund.currency),
        state: isBack ? 'failed' : 'gone',
      })
    }
    return refunds
  }

  const disputesOf = async (intent: string): Promise<LookedAtPayment['disputes']> => {
    const disputes: LookedAtPayment['disputes'] = []
    for await (const dispute of stripe.disputes.list({ payment_intent: intent, limit: 100 }))
      disputes.unshift(disputeFrom(dispute))
    return disputes
  }

  const paid = async (intent: string): Promise<LookedAtPayment> => ({
    state: 'paid',
    refunds: await refundsOf(intent),
    disputes: await disputesOf(intent),
  })

  /** Disputes have nothing of ours on them: what they are about has. */
  const metadataAbout = async (about: object): Promise<Record<string, string> | null | undefined> => {
    const { object, payment_intent: intent, metadata } = about as EventObject
    if (object !== 'dispute' || typeof intent !== 'string') return metadata
    return (await stripe.paymentIntents.retrieve(intent)).metadata
  }

  /** Charges the card that the page of an earlier payment kept, while its owner is away. */
  const chargeAgain = async (payment: PaymentToBegin): ReturnType<Payments['begin']> => {
    const before = payment.cardOf && (await intentOf('checkout', payment.cardOf))
    if (!before) return { refused: 'no card was kept' }
    const { customer, payment_method: card } = await stripe.paymentIntents.retrieve(before)
    if (!customer || !card) return { refused: 'no card was kept' }
    const wanted = {
      ...intentFor(payment),
      customer: idOf(customer),
      payment_method: idOf(card),
      ...{ off_session: 'recurring', confirm: true },
    } satisfies Stripe.PaymentIntentCreateParams
    try {
      const { id } = await stripe.paymentIntents.create(wanted, { idempotencyKey: keyOf(payment.id, wanted) })
      return { reference: id, access: null }
    } catch (error) {
      // Declined, or the bank wants to see its owner: the payment is there, and looking at it tells.
      if (error instanceof Stripe.errors.StripeCardError && error.payment_intent)
        return { reference: error.payment_intent.id, access: null }
      if (error instanceof Stripe.errors.StripeInvalidRequestError) return { refused: error.message }
      throw error
    }
  }

  return {
    async begin(payment) {
      if (payment.kind === 'kept-card') return chargeAgain(payment)
      if (payment.kind === 'intent') {
        const wanted = intentFor(payment)
        const intent = await stripe.paymentIntents.create(wanted, {
          idempotencyKey: keyOf(payment.id, wanted),
        })
        return { reference: intent.id, access: intent.client_secret! }
      }
      const wanted = sessionFor(payment, publicUrl)
      const session = await stripe.checkout.sessions.create(wanted, {
        idempotencyKey: keyOf(payment.id, wanted),
      })
      return { reference: session.id, access: session.url! }
    },

    async look({ kind, reference }) {
      if (kind !== 'checkout') {
        const { status } = await stripe.paymentIntents.retrieve(reference)
        if (status === 'succeeded') return paid(reference)
        // Nobody is there to go on with what was asked of a kept card.
        const isEnded = status === 'canceled' || (kind === 'kept-card' && status !== 'processing')
        return { state: isEnded ? 'ended' : 'open', refunds: [], disputes: [] }
      }
      const session = await stripe.checkout.sessions.retrieve(reference)
      const { payment_intent: intent } = session
      if (session.payment_status !== 'paid' || !intent)
        return { state: session.status === 'expired' ? 'ended' : 'open', refunds: [], disputes: [] }
      return paid(typeof intent === 'string' ? intent : intent.id)
    },

    async close({ kind, reference }) {
      try {
        if (kind !== 'checkout') await stripe.paymentIntents.cancel(reference)
        else await stripe.checkout.sessions.expire(reference)
      } catch (error) {
        // Paid or closed already: whoever looks at it sees which.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
      }
    },

    async refund({ id, kind, reference, money, attempt }) {
      const intent = await intentOf(kind, reference)
      if (!intent) return { refused: 'not paid' }
      // Stripe forgets keys after a day, and answers a key that failed with the same failure: so it is looked for first,
      // and asked under a key of its own.
      if (attempt > 1) {
        const before = (await refundsOf(intent)).find(refund => refund.id === id && refund.state === 'gone')
        if (before) return { reference: before.reference }
      }
      try {
        const refund = await stripe.refunds.create(
          { payment_intent: intent, amount: inStripe(money), metadata: { refund: id } },
          { idempotencyKey: `${id}-${attempt}` },
        )
        return { reference: refund.id }
      } catch (error) {
        if (error instanceof Stripe.errors.StripeInvalidRequestError) return { refused: error.message }
        throw error
      }
    },

    async disputes(since) {
      const disputed: DisputedPayment[] = []
      const created = { gte: Math.floor(since.epochMilliseconds / 1000) }
      for await (const dispute of stripe.disputes.list({ created, limit: 100 })) {
        const { organisation, payment } = (await metadataAbout(dispute)) ?? {}
        if (organisation && payment)
          disputed.push({ organisation, paymentId: payment, dispute: disputeFrom(dispute) })
      }
      return disputed
    },

    async readEvent(body, signature) {
      try {
        const { id, type, data } = await stripe.webhooks.constructEventAsync(body, signature, webhookSecret)
        const { organisation, payment } = (await metadataAbout(data.object)) ?? {}
        return organisation && payment ? { id, type, organisation, paymentId: payment } : 'not-ours'
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) return undefined
        throw error
      }
    },
  }
}

/** What of the things that events are about is looked at. */
interface EventObject {
  object?: string
  payment_intent?: unknown
  metadata?: Record<string, string> | null
}

function hostOf(api: string): { protocol: 'http' | 'https'; host: string; port: string } {
  const { protocol, hostname, port } = new URL(api)
  const isPlain = protocol === 'http:'
  return { protocol: isPlain ? 'http' : 'https', host: hostname, port: port || (isPlain ? '80' : '443') }
}

const idOf = (named: string | { id: string }) => (typeof named === 'string' ? named : named.id)
