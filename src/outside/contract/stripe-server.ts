import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import type { Payments } from '#acts/ports/payments.ts'
import { stripePayments } from '../stripe-payments.ts'
import { type StripeAnswer, type StripeDispute, type StripeRefund, stripeAccount } from './stripe-account.ts'
import { readForm } from './stripe-form.ts'
import { newStripeId } from './stripe-id.ts'
import type { CardRefusal } from './stripe-kept-cards.ts'

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
  /** The client that a house at https://altura.example has. */
  payments: Payments
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
  refunds(): StripeRefund[]
  /** The buyer's bank asks money of a payment back; with a status of `warning_…` it only asks about it. */
  dispute(reference: string, amount: number, status?: string): StripeDispute
  decide(disputeId: string, status: 'won' | 'lost' | 'warning_closed'): void
  /** From now on banks decline cards that are charged while their owners are away; undefined: they agree again. */
  declineKeptCards(why: CardRefusal | undefined): void
  /** The owners take every card away that was kept. */
  forgetKeptCards(): void
  /** Of a payment: what came, less what went back. */
  kept(reference: string): number
  /** The next so many requests are done and their answers get lost; `before`: nothing is done either. */
  loseAnswers(count: number, when?: 'before' | 'after'): void
  close(): Promise<void>
}

/**
 * Speaks what we use of Stripe's API (checkout sessions, payment intents, cards that are kept, refunds, idempotency keys, signed events) on this
 * machine, for tests: the client is Stripe's own, with another host. It has the page on which a buyer pays, too.
 *
 * @param hear is handed every event as soon as it happens, as Stripe would post it
 */
export async function openStripe(hear?: (event: SignedEvent) => void): Promise<StripeServer> {
  const secretKey = 'sk_test_of_this_machine'
  const webhookSecret = `whsec_${randomBytes(16).toString('hex')}`
  const signing = new Stripe(secretKey)
  const keys = new Map<string, { asked: string; status: number; body: string }>()
  const events: SignedEvent[] = []
  const asked: string[] = []
  let lost = { count: 0, when: 'after' as 'before' | 'after' }

  function tell(type: string, object: object): void {
    const body = JSON.stringify({ id: newStripeId('evt'), object: 'event', type, data: { object } })
    const signature = signing.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret })
    const event = { type, body, signature }
    events.push(event)
    hear?.(event)
  }

  const account = stripeAccount(tell, reference => `${server.url}/pay/${reference}`)

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
    const { status, body } = before ?? answered(account.answer(method, pathname, readForm(text)))
    if (key && method === 'POST') keys.set(key, { asked: what, status, body })
    if (isLost) request.socket.destroy()
    else send(response, status, body)
  }

  /** Where a buyer is sent: what is to be paid, a button that pays it, and the way back. */
  function buyersPage(method: string, reference: string, response: ServerResponse): void {
    const page = account.page(reference)
    if (page && method === 'POST') {
      account.pay(reference)
      response.writeHead(303, { location: page.success_url }).end()
      return
    }
    const words = page ? `${page.name}: ${page.amount_total} ${page.currency}` : 'No such page'
    const form =
      page?.status === 'open'
        ? `<form method="post"><button>Pay</button></form><a href="${page.cancel_url}">Back</a>`
        : '<p>This page is closed.</p>'
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Pay</title><h1>${words}</h1>${form}</html>`)
  }

  const http = createServer((request, response) => {
    serve(request, response).catch(error =>
      send(response, 500, JSON.stringify({ error: { message: String(error) } })),
    )
  })
  await new Promise<void>(listening => http.listen(0, '127.0.0.1', listening))

  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const server: StripeServer = {
    url,
    payments: stripePayments({ secretKey, webhookSecret, api: url, publicUrl: 'https://altura.example' }),
    secretKey,
    webhookSecret,
    events,
    asked,
    pay: account.pay,
    refundPast: (reference, amount) => void account.refundPast(reference, amount),
    turnBack: account.turnBack,
    refunds: account.refunds,
    dispute: account.dispute,
    decide: account.decide,
    declineKeptCards: account.cards.decline,
    forgetKeptCards: account.cards.forgetAll,
    kept: account.kept,
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

const answered = ({ status, body }: StripeAnswer) => ({
  status,
  body: JSON.stringify(body),
})

function send(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'request-id': newStripeId('req') })
    .end(body)
}
