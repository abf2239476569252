import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { readForm } from './stripe-form.ts'

/** A payment as the server has it: the intent and, where it was begun with one, its page. */
interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  currency: string
  status: 'requires_payment_method' | 'succeeded' | 'canceled'
  client_secret: string
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
  name: string
}

interface Refund {
  id: string
  object: 'refund'
  amount: number
  currency: string
  payment_intent: string
  status: 'succeeded' | 'failed'
  metadata: Record<string, string>
}

/** An event as it would be posted to the house. */
export interface SignedEvent {
  type: string
  body: string
  signature: string
}

export interface StripeServer {
  /** For the setting that replaces the host of the API. */
  url: string
  secretKey: string
  webhookSecret: string
  /** Every event so far, oldest first. */
  events: SignedEvent[]
  /** What was asked: `POST /v1/refunds`, with answers out of the memory of keys left out. */
  asked: string[]
  /** The buyer pays: by the id of a page or of an intent. Answers whether it was to be paid still. */
  pay(reference: string): boolean
  /** Somebody gives money back in Stripe's own dashboard, past the house. */
  refundPast(reference: string, amount: number): void
  /** The bank turns a refund back. */
  turnBack(refundId: string): void
  refunds(): Refund[]
  /** Of a payment: what came, less what went back. */
  kept(reference: string): number
  /** The next so many requests are done and their answers get lost; `before`: nothing is done either. */
  loseAnswers(count: number, when?: 'before' | 'after'): void
  close(): Promise<void>
}

const id = (kind: string) => `${kind}_${randomBytes(9).toString('hex')}`

/**
 * Speaks what we use of Stripe's API (checkout sessions, payment intents, refunds, idempotency keys, signed events) on this
 * machine, for tests: the client is Stripe's own, with another host. It has the page on which a buyer pays, too.
 *
 * @param hear is handed every event as soon as it happens, as Stripe would post it
 */
export async function openStripe(hear?: (event: SignedEvent) => void): Promise<StripeServer> {
  const secretKey = 'sk_test_of_this_machine'
  const webhookSecret = `whsec_${randomBytes(16).toString('hex')}`
  const signing = new Stripe(secretKey)
  const sessions = new Map<string, Session>()
  const intents = new Map<string, Intent>()
  const refunds = new Map<string, Refund>()
  const keys = new Map<string, { asked: string; status: number; body: string }>()
  const events: SignedEvent[] = []
  const asked: string[] = []
  let lost = { count: 0, when: 'after' as 'before' | 'after' }

  function tell(type: string, object: object): void {
    const body = JSON.stringify({ id: id('evt'), object: 'event', type, data: { object } })
    const signature = signing.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret })
    const event = { type, body, signature }
    events.push(event)
    hear?.(event)
  }

  function shown({ intentMetadata: _, name: __, ...session }: Session) {
    return session
  }

  function pay(reference: string): boolean {
    const session = sessions.get(reference)
    if (session && session.status !== 'open') return false
    const intent = session ? newIntent(session) : intents.get(reference)
    if (intent?.status !== 'requires_payment_method') return false
    intent.status = 'succeeded'
    tell('payment_intent.succeeded', intent)
    tell('charge.succeeded', {
      id: id('ch'),
      object: 'charge',
      payment_intent: intent.id,
      metadata: intent.metadata,
    })
    if (session) {
      Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intent.id })
      tell('checkout.session.completed', shown(session))
    }
    return true
  }

  function newIntent({ amount_total, currency, intentMetadata }: Session): Intent {
    const intent: Intent = {
      id: id('pi'),
      object: 'payment_intent',
      amount: amount_total,
      currency,
      status: 'requires_payment_method',
      client_secret: id('secret'),
      metadata: intentMetadata,
    }
    intents.set(intent.id, intent)
    return intent
  }

  const intentOf = (reference: string) => intents.get(sessions.get(reference)?.payment_intent ?? reference)

  const gone = (intent: string) =>
    [...refunds.values()]
      .filter(refund => refund.payment_intent === intent && refund.status === 'succeeded')
      .reduce((total, refund) => total + refund.amount, 0)

  function giveBack(intent: Intent, amount: number, metadata: Record<string, string>): Refund {
    const { currency } = intent
    const refund: Refund = {
      id: id('re'),
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
      id: id('ch'),
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
  function answer(method: string, path: string, form: Form): { status: number; body: object } {
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
    return {
      status: 404,
      body: { error: { type: 'invalid_request_error', message: 'Unrecognised request URL' } },
    }
  }

  function addSession(form: Form): { status: number; body: object } {
    const line = (form.line_items as Form[] | undefined)?.[0]?.price_data as Form | undefined
    const amount = Number(line?.unit_amount)
    if (form.mode !== 'payment' || !Number.isInteger(amount) || amount < 1 || !form.success_url)
      return wrong('Missing required param')
    const reference = id('cs_test')
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
      url: `${server.url}/pay/${reference}`,
      metadata: form.metadata as Record<string, string>,
      intentMetadata: (form.payment_intent_data as Form).metadata as Record<string, string>,
      name: String((line!.product_data as Form).name),
    }
    sessions.set(reference, session)
    return { status: 200, body: shown(session) }
  }

  function addIntent(form: Form): { status: number; body: object } {
    const intent: Intent = {
      id: id('pi'),
      object: 'payment_intent',
      amount: Number(form.amount),
      currency: String(form.currency),
      status: 'requires_payment_method',
      client_secret: id('secret'),
      metadata: form.metadata as Record<string, string>,
    }
    intents.set(intent.id, intent)
    tell('payment_intent.created', intent)
    return { status: 200, body: intent }
  }

  function addRefund(form: Form): { status: number; body: object } {
    const intent = intents.get(String(form.payment_intent))
    const amount = Number(form.amount)
    if (intent?.status !== 'succeeded')
      return wrong('This PaymentIntent does not have a successful charge to refund.')
    if (amount > intent.amount - gone(intent.id))
      return wrong('Refund amount is greater than unrefunded amount on charge', 'charge_already_refunded')
    return { status: 200, body: giveBack(intent, amount, (form.metadata ?? {}) as Record<string, string>) }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request
    const { pathname, searchParams } = new URL(request.url!, server.url)
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const text = method === 'GET' ? searchParams.toString() : Buffer.concat(parts).toString('utf8')
    if (pathname.startsWith('/pay/')) return buyersPage(method, pathname.slice('/pay/'.length), response)
    if (request.headers.authorization !== `Bearer ${secretKey}`) {
      send(
        response,
        401,
        JSON.stringify({ error: { type: 'invalid_request_error', message: 'Invalid API Key' } }),
      )
      return
    }
    const isLost = lost.count > 0
    if (isLost) lost.count -= 1
    if (isLost && lost.when === 'before') {
      request.socket.destroy()
      return
    }
    const what = `${method} ${pathname} ${text}`
    const key = request.headers['idempotency-key'] as string | undefined
    const before = key ? keys.get(key) : undefined
    if (before && before.asked !== what) {
      const error = {
        type: 'idempotency_error',
        message: 'Keys for idempotent requests can only be used with the same parameters',
      }
      send(response, 400, JSON.stringify({ error }))
      return
    }
    if (!before) asked.push(`${method} ${pathname}`)
    const { status, body } = before ?? answered(answer(method, pathname, readForm(text)))
    if (key && method === 'POST') keys.set(key, { asked: what, status, body })
    if (isLost) request.socket.destroy()
    else send(response, status, body)
  }

  /** Where a buyer is sent: what is to be paid, a button that pays it, and the way back. */
  function buyersPage(method: string, reference: string, response: ServerResponse): void {
    const session = sessions.get(reference)
    if (session && method === 'POST') {
      pay(reference)
      response.writeHead(303, { location: session.success_url }).end()
      return
    }
    const words = session ? `${session.name}: ${session.amount_total} ${session.currency}` : 'No such page'
    const form =
      session?.status === 'open'
        ? `<form method="post"><button>Pay</button></form><a href="${session.cancel_url}">Back</a>`
        : '<p>This page is closed.</p>'
    response.writeHead(session ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Pay</title><h1>${words}</h1>${form}</html>`)
  }

  const http = createServer((request, response) => {
    serve(request, response).catch(error =>
      send(response, 500, JSON.stringify({ error: { message: String(error) } })),
    )
  })
  await new Promise<void>(listening => http.listen(0, '127.0.0.1', listening))

  const server: StripeServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    secretKey,
    webhookSecret,
    events,
    asked,
    pay,
    refundPast: (reference, amount) => giveBack(intentOf(reference)!, amount, {}),
    turnBack(refundId) {
      const refund = refunds.get(refundId)!
      refund.status = 'failed'
      tell('refund.failed', refund)
      const { metadata } = intents.get(refund.payment_intent)!
      tell('charge.refund.updated', { id: id('ch'), object: 'charge', metadata })
    },
    refunds: () => [...refunds.values()],
    kept(reference) {
      const intent = intentOf(reference)
      return intent?.status === 'succeeded' ? intent.amount - gone(intent.id) : 0
    },
    loseAnswers(count, when = 'after') {
      lost = { count, when }
    },
    close: () => {
      http.closeAllConnections()
      return new Promise<void>(closed => http.close(() => closed()))
    },
  }
  return server
}

type Form = ReturnType<typeof readForm>

const answered = ({ status, body }: { status: number; body: object }) => ({
  status,
  body: JSON.stringify(body),
})

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': id('req') }).end(body)
}
