import type { readForm } from './stripe-form.ts'
import { newStripeId } from './stripe-id.ts'
import { keptCards } from './stripe-kept-cards.ts'

/** A payment as the server has it: the intent and, where it was begun with one, its page. */
interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  currency: string
  status: 'requires_payment_method' | 'succeeded' | 'canceled'
  client_secret: string
  /** Of a card that may be charged again. */
  customer: string | null
  payment_method: string | null
  metadata: Record<string, string>
}

interface Session {
  id: string
  object: 'checkout.session'
  amount_total: number
  currency: string
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid'
  payment_intent: string | null
  success_url: string
  cancel_url: string
  locale: string
  url: string
  metadata: Record<string, string>
  intentMetadata: Record<string, string>
  keepsCard: boolean
  name: string
}

export interface StripeRefund {
  id: string
  object: 'refund'
  amount: number
  currency: string
  payment_intent: string
  status: 'succeeded' | 'failed'
  metadata: Record<string, string>
}

export interface StripeDispute {
  id: string
  object: 'dispute'
  amount: number
  currency: string
  payment_intent: string
  reason: string
  status: string
  /** What of the seller's money moved: away, and back. */
  balance_transactions: { amount: number }[]
  evidence_details: { due_by: number | null }
  /** Seconds since 1970. */
  created: number
  metadata: Record<string, string>
}

type Form = ReturnType<typeof readForm>

/** What is answered to one request of the API. */
export interface StripeAnswer {
  status: number
  body: object
}

/** The page on which a buyer pays. */
export type StripePage = Pick<
  Session,
  'name' | 'amount_total' | 'currency' | 'status' | 'success_url' | 'cancel_url'
>

/**
 * A seller's account at Stripe in memory: pages, intents and refunds, and what of the API asks about them and changes them.
 *
 * @param tell is told what happens, as the events of the API are called
 * @param pageAt where the buyer pays
 */
export function stripeAccount(
  tell: (type: string, object: object) => void,
  pageAt: (reference: string) => string,
) {
  const sessions = new Map<string, Session>()
  const intents = new Map<string, Intent>()
  const refunds = new Map<string, StripeRefund>()
  const disputes = new Map<string, StripeDispute>()
  const cards = keptCards()

  function shown({ intentMetadata: _, name: __, keepsCard: ___, ...session }: Session) {
    return session
  }

  function pay(reference: string): boolean {
    const session = sessions.get(reference)
    if (session && session.status !== 'open') return false
    const intent = session
      ? newIntent(session.amount_total, session.currency, session.intentMetadata)
      : intents.get(reference)
    if (intent?.status !== 'requires_payment_method') return false
    if (session?.keepsCard) Object.assign(intent, cards.keep())
    succeed(intent)
    if (session) {
      Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intent.id })
      tell('checkout.session.completed', shown(session))
    }
    return true
  }

  function succeed(intent: Intent): void {
    intent.status = 'succeeded'
    tell('payment_intent.succeeded', intent)
    tell('charge.succeeded', {
      id: newStripeId('ch'),
      object: 'charge',
      payment_intent: intent.id,
      metadata: intent.metadata,
    })
  }

  function newIntent(amount: number, currency: string, metadata: Record<string, string>): Intent {
    const intent: Intent = {
      ...{ id: newStripeId('pi'), object: 'payment_intent', amount, currency, metadata },
      ...{ status: 'requires_payment_method', client_secret: newStripeId('secret') },
      ...{ customer: null, payment_method: null },
    }
    intents.set(intent.id, intent)
    return intent
  }

  const intentOf = (reference: string) => intents.get(sessions.get(reference)?.payment_intent ?? reference)

  const gone = (intent: string) =>
    [...refunds.values()]
      .filter(refund => refund.payment_intent === intent && refund.status === 'succeeded')
      .reduce((total, refund) => total + refund.amount, 0)

  function giveBack(intent: Intent, amount: number, metadata: Record<string, string>): StripeRefund {
    const { currency } = intent
    const refund: StripeRefund = {
      id: newStripeId('re'),
      object: 'refund',
      amount,
      currency,
      payment_intent: intent.id,
      status: 'succeeded',
      metadata,
    }
    refunds.set(refund.id, refund)
    tell('refund.created', refund)
    tell('charge.refunded', {
      id: newStripeId('ch'),
      object: 'charge',
      payment_intent: intent.id,
      metadata: intent.metadata,
    })
    return refund
  }

  const wrong = (message: string, code = 'parameter_invalid') => ({
    status: 400,
    body: { error: { type: 'invalid_request_error', code, message } },
  })

  /** What is answered to one request of the API. */
  function answer(method: string, path: string, form: Form): StripeAnswer {
    const [, , kind, ...rest] = path.split('/')
    if ('payment_method_types' in form)
      return wrong('Received payment_method_types', 'payment_method_types_no_longer_supported')
    if (kind === 'checkout') {
      const [, reference, verb] = rest
      if (method === 'POST' && !reference) return addSession(form)
      const session = sessions.get(reference!)
      if (!session)
        return { status: 404, body: { error: { type: 'invalid_request_error', message: 'No such session' } } }
      if (verb === 'expire') {
        if (session.status !== 'open')
          return wrong('Only Checkout Sessions with a status in ["open"] can be expired.')
        session.status = 'expired'
        tell('checkout.session.expired', shown(session))
      }
      return { status: 200, body: shown(session) }
    }
    if (kind === 'payment_intents') {
      const [reference, verb] = rest
      if (method === 'POST' && !reference) return addIntent(form)
      const intent = intents.get(reference!)
      if (!intent)
        return { status: 404, body: { error: { type: 'invalid_request_error', message: 'No such intent' } } }
      if (verb === 'cancel') {
        if (intent.status !== 'requires_payment_method') return wrong('You cannot cancel this PaymentIntent')
        intent.status = 'canceled'
        tell('payment_intent.canceled', intent)
      }
      return { status: 200, body: intent }
    }
    if (kind === 'refunds' && method === 'POST') return addRefund(form)
    if (kind === 'refunds') {
      const data = [...refunds.values()]
        .filter(each => each.payment_intent === form.payment_intent)
        .toReversed()
      return { status: 200, body: { object: 'list', data, has_more: false, url: '/v1/refunds' } }
    }
    if (kind === 'disputes' && method === 'GET') {
      const { gte = '0' } = (form.created ?? {}) as { gte?: string }
      const data = [...disputes.values()]
        .filter(each => each.created >= Number(gte))
        .filter(each => (form.payment_intent ?? each.payment_intent) === each.payment_intent)
        .toReversed()
      return { status: 200, body: { object: 'list', data, has_more: false, url: '/v1/disputes' } }
    }
    return {
      status: 404,
      body: { error: { type: 'invalid_request_error', message: 'Unrecognised request URL' } },
    }
  }

  function addSession(form: Form): StripeAnswer {
    const line = (form.line_items as Form[] | undefined)?.[0]?.price_data as Form | undefined
    const amount = Number(line?.unit_amount)
    if (form.mode !== 'payment' || !Number.isInteger(amount) || amount < 1 || !form.success_url)
      return wrong('Missing required param')
    const { metadata, setup_future_usage: use } = form.payment_intent_data as Form
    const reference = newStripeId('cs_test')
    const session: Session = {
      id: reference,
      object: 'checkout.session',
      amount_total: amount,
      currency: String(line!.currency),
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      success_url: String(form.success_url),
      cancel_url: String(form.cancel_url),
      locale: String(form.locale),
      url: pageAt(reference),
      metadata: form.metadata as Record<string, string>,
      intentMetadata: metadata as Record<string, string>,
      // Without a customer a card is kept by nobody.
      keepsCard: use === 'off_session' && form.customer_creation === 'always',
      name: String((line!.product_data as Form).name),
    }
    sessions.set(reference, session)
    return { status: 200, body: shown(session) }
  }

  function addIntent(form: Form): StripeAnswer {
    const isAway = form.off_session !== undefined
    const answer = isAway ? cards.answerOf(form.payment_method, form.customer) : undefined
    if (answer === 'unknown') return wrong('No such PaymentMethod', 'resource_missing')
    if (isAway && form.confirm !== 'true') return wrong('off_session can only be used with confirm=true')
    const intent = newIntent(
      Number(form.amount),
      String(form.currency),
      form.metadata as Record<string, string>,
    )
    tell('payment_intent.created', intent)
    if (isAway && answer === undefined) {
      Object.assign(intent, { customer: form.customer, payment_method: form.payment_method })
      succeed(intent)
    }
    if (answer === undefined) return { status: 200, body: intent }
    tell('payment_intent.payment_failed', intent)
    const error = { type: 'card_error', code: answer, message: 'Your card was declined.' }
    return { status: 402, body: { error: { ...error, payment_intent: intent } } }
  }

  function addRefund(form: Form): StripeAnswer {
    const intent = intents.get(String(form.payment_intent))
    const amount = Number(form.amount)
    if (intent?.status !== 'succeeded')
      return wrong('This PaymentIntent does not have a successful charge to refund.')
    if (amount > intent.amount - gone(intent.id))
      return wrong('Refund amount is greater than unrefunded amount on charge', 'charge_already_refunded')
    return { status: 200, body: giveBack(intent, amount, (form.metadata ?? {}) as Record<string, string>) }
  }

  function dispute(reference: string, amount: number, status = 'needs_response'): StripeDispute {
    const { id, currency } = intentOf(reference)!
    const isAsked = status.startsWith('warning_')
    const opened: StripeDispute = {
      id: newStripeId('du'),
      object: 'dispute',
      ...{ amount, currency, payment_intent: id, status, reason: 'fraudulent', metadata: {} },
      balance_transactions: isAsked ? [] : [{ amount: -amount }],
      evidence_details: { due_by: 1_800_000_000 },
      created: Math.floor(Date.now() / 1000),
    }
    disputes.set(opened.id, opened)
    tell('charge.dispute.created', opened)
    return opened
  }

  function decide(disputeId: string, status: 'won' | 'lost' | 'warning_closed'): void {
    const decided = disputes.get(disputeId)!
    Object.assign(decided, { status, evidence_details: { due_by: null } })
    if (status === 'won') decided.balance_transactions.push({ amount: decided.amount })
    if (status === 'won') tell('charge.dispute.funds_reinstated', decided)
    tell('charge.dispute.closed', decided)
  }

  return {
    answer,
    cards,
    pay,
    dispute,
    decide,
    page: (reference: string): StripePage | undefined => sessions.get(reference),
    refundPast: (reference: string, amount: number) => giveBack(intentOf(reference)!, amount, {}),
    turnBack(refundId: string): void {
      const refund = refunds.get(refundId)!
      refund.status = 'failed'
      tell('refund.failed', refund)
      const { metadata } = intents.get(refund.payment_intent)!
      tell('charge.refund.updated', { id: newStripeId('ch'), object: 'charge', metadata })
    },
    refunds: () => [...refunds.values()],
    kept(reference: string): number {
      const intent = intentOf(reference)
      return intent?.status === 'succeeded' ? intent.amount - gone(intent.id) : 0
    },
  }
}
