import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import type { House } from '#acts/ports/house.ts'
import { changeWebhook } from '#acts/reach/change-webhook.ts'
import { listWebhookMessages } from '#acts/reach/list-webhook-messages.ts'
import { listWebhooks } from '#acts/reach/list-webhooks.ts'
import { makeWebhook } from '#acts/reach/make-webhook.ts'
import { removeWebhook } from '#acts/reach/remove-webhook.ts'
import { renewWebhookSecret } from '#acts/reach/renew-webhook-secret.ts'
import { replayWebhookMessage } from '#acts/reach/replay-webhook-message.ts'
import { sendKeptMessages } from '#acts/reach/send-kept-messages.ts'
import { sendWebhooks } from '#acts/reach/send-webhooks.ts'
import { mostWebhookAttempts, webhookKeptDays, webhookKinds } from '#core/reach/webhook.ts'
import { webhookPoster } from '#outside/webhook-post.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let server: Server
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'webhooks'>
let address: string
const received: { path: string; headers: IncomingMessage['headers']; body: string }[] = []
let answerWith: (request: IncomingMessage, answer: ServerResponse) => void

beforeAll(async () => {
  stage = await openStage()
  server = createServer(async (request, answer) => {
    let body = ''
    for await (const part of request) body += part
    received.push({ path: request.url!, headers: request.headers, body })
    answerWith(request, answer)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // The receiver of the test is not of the public internet; other addresses of this machine stay closed.
  const webhooks = webhookPoster({ allows: found => found === '127.0.0.1', milliseconds: 300 })
  house = { ...stage.house, webhooks }
})
afterAll(async () => {
  server?.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await stage?.database.drop()
})
beforeEach(() => {
  received.length = 0
  answerWith = (_, answer) => answer.writeHead(204).end()
})

const make = async (path = '/') =>
  must(await makeWebhook(house, acting, { name: 'Site', url: address + path, kinds: webhookKinds }))
const forget = (...made: { webhook: { id: string } }[]) =>
  Promise.all(made.map(({ webhook }) => removeWebhook(house, acting, { webhookId: webhook.id })))
const messages = async (webhookId: string) => (await listWebhookMessages(house, acting, { webhookId })).rows
let sales = 0
const sell = async () => {
  sales += 1
  const screeningId = await stage.screening(5)
  const sold = must(
    await sellAtCounter(house, acting, {
      editionId: stage.editionId,
      lines: [{ screeningId, priceId: stage.prices.full.id, quantity: 2 }],
      email: 'wara@example.org',
      idempotencyKey: `webhook-${sales}`,
    }),
  )
  return { screeningId, order: sold }
}
const pay = async (orderId: string) => must(await payOrder(house, acting, { orderId, way: 'counter' }))

test('a paid order and an admitted ticket are told, signed as Standard Webhooks wants it, and without a person', async () => {
  const made = await make()
  const { order, screeningId } = await sell()
  if (order.state !== 'paid') await pay(order.id)
  const [ticket] = order.tickets
  must(await admitTicket(house, acting, { screeningId, code: ticket!.number, door: 'Wara at the left' }))
  expect(await sendWebhooks(house, acting)).toEqual({ told: 2, untold: 0, forgotten: 0 })
  const bodies = received.map(({ body }) => JSON.parse(body))
  expect(bodies).toEqual([
    {
      type: 'order.paid',
      timestamp: stage.house.clock.now().toString(),
      data: {
        ...{ orderId: order.id, editionId: stage.editionId, way: 'counter', tickets: 2 },
        ...{ total: { amount: 8000, currency: 'BOB' }, screeningIds: [screeningId] },
      },
    },
    {
      type: 'ticket.admitted',
      timestamp: stage.house.clock.now().toString(),
      data: { ticketId: ticket!.id, screeningId, editionId: stage.editionId },
    },
  ])
  expect(received.map(({ body }) => body).join()).not.toMatch(/wara/i)
  for (const { headers, body } of received) {
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers
    const key = Buffer.from(made.secret.slice('whsec_'.length), 'base64')
    expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`)
    expect(Number(at)).toBe(Math.floor(stage.house.clock.now().epochMilliseconds / 1000))
  }
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
  // Nothing is told twice.
  expect((await sendWebhooks(house, acting)).told).toBe(0)
  await forget(made)
})

test('a release is told once as a whole, and once for every screening that changed', async () => {
  const made = await make()
  const place = { screenId: 'a', startsAt: '2026-06-25T20:00:00-04:00[America/La_Paz]' }
  const changes = [
    { what: 'added', screeningId: 's1', itemId: 'i', entry: place },
    { what: 'moved', screeningId: 's2', itemId: 'i', from: place, to: { ...place, screenId: 'b' } },
    { what: 'cancelled', screeningId: 's3', itemId: 'i', from: place },
    {
      what: 'changed',
      screeningId: 's4',
      itemId: 'i',
      from: { notes: {} },
      to: { notes: { en: 'With Wara' } },
    },
  ]
  await stage.query(sql`
    insert into release (edition_id, version, released_at, released_by, changes, screenings)
    values (${stage.editionId}, 7, ${stage.house.clock.now()}, 'ana', ${JSON.stringify(changes)}, '[]')`)
  await sendWebhooks(house, acting)
  const told = received.map(({ body }) => JSON.parse(body))
  const about = { editionId: stage.editionId, version: 7, itemId: 'i' }
  const before = { screenId: 'a', startsAt: '2026-06-25T20:00:00-04:00' }
  expect(told.map(({ type, data }) => ({ type, data }))).toEqual([
    {
      type: 'timetable.released',
      data: {
        ...{ editionId: stage.editionId, version: 7 },
        changes: { added: 1, moved: 1, changed: 1, cancelled: 1, reinstated: 0, removed: 0 },
      },
    },
    {
      type: 'screening.changed',
      data: { ...about, what: 'moved', screeningId: 's2', from: before, to: { ...before, screenId: 'b' } },
    },
    { type: 'screening.cancelled', data: { ...about, what: 'cancelled', screeningId: 's3', from: before } },
    { type: 'screening.changed', data: { ...about, what: 'changed', screeningId: 's4', fields: ['notes'] } },
  ])
  await forget(made)
})

test('one that hangs, fails or leads elsewhere is tried again later, and keeps nobody else waiting', async () => {
  const targets = { hangs: await make('/hangs'), fails: await make('/fails'), leads: await make('/leads') }
  const good = await make('/good')
  answerWith = (request, answer) => {
    if (request.url === '/hangs') return
    if (request.url === '/fails') return answer.writeHead(500).end()
    if (request.url === '/leads') return answer.writeHead(302, { location: `${address}/inward` }).end()
    answer.writeHead(200).end('{}')
  }
  const { order } = await sell()
  if (order.state !== 'paid') await pay(order.id)
  expect(await sendWebhooks(house, acting)).toMatchObject({ told: 1, untold: 3 })
  expect(received.map(({ path }) => path).sort()).toEqual(['/fails', '/good', '/hangs', '/leads'])
  const outcome = async ({ webhook }: typeof good) => {
    const [{ sentAt, attempts, lastStatus, lastError }] = (await messages(webhook.id)) as [never]
    return { told: sentAt !== null, attempts, lastStatus, lastError }
  }
  expect(await outcome(targets.hangs)).toEqual({
    told: false,
    attempts: 1,
    lastStatus: null,
    lastError: 'timed-out',
  })
  expect(await outcome(targets.fails)).toEqual({ told: false, attempts: 1, lastStatus: 500, lastError: '' })
  expect(await outcome(targets.leads)).toEqual({ told: false, attempts: 1, lastStatus: 302, lastError: '' })
  expect(await outcome(good)).toEqual({ told: true, attempts: 1, lastStatus: 200, lastError: '' })

  // Not before its time, then the same bytes under the same id, and after the last try only when a person says so.
  await sendWebhooks(house, acting)
  expect(received).toHaveLength(4)
  for (let attempt = 2; attempt <= mostWebhookAttempts + 2; attempt += 1) {
    stage.advance({ hours: 6 })
    await sendWebhooks(house, acting)
  }
  const failed = received.filter(({ path }) => path === '/fails')
  expect(failed).toHaveLength(mostWebhookAttempts)
  expect(new Set(failed.map(({ body, headers }) => `${headers['webhook-id']}${body}`)).size).toBe(1)
  answerWith = (_, answer) => answer.writeHead(200).end()
  const [message] = await messages(targets.fails.webhook.id)
  expect(message).toMatchObject({ state: 'resting' })
  must(await replayWebhookMessage(house, acting, { messageId: message!.id }))
  await sendWebhooks(house, acting)
  expect(await outcome(targets.fails)).toMatchObject({ told: true, attempts: 1, lastStatus: 200 })

  stage.advance({ hours: 24 * webhookKeptDays + 1 })
  expect((await sendWebhooks(house, acting)).forgotten).toBe(4)
  await forget(good, ...Object.values(targets))
})

test('an address that is gone is asked no more, says so at the desk, and loses nothing that happens meanwhile', async () => {
  const made = await make('/gone')
  const other = await make('/other')
  const webhookId = made.webhook.id
  answerWith = (request, answer) => answer.writeHead(request.url === '/gone' ? 410 : 200).end()
  for (let count = 0; count < 2; count++) {
    const { order } = await sell()
    if (order.state !== 'paid') await pay(order.id)
  }
  expect(await sendWebhooks(house, acting)).toMatchObject({ told: 2, untold: 2 })
  const gone = (await listWebhooks(house, acting)).find(({ id }) => id === webhookId)
  expect(gone).toMatchObject({ enabled: false, goneAt: stage.house.clock.now() })
  const kept = await messages(webhookId)
  expect(kept.map(({ state, attempts, lastStatus }) => [state, attempts, lastStatus])).toEqual([
    ['kept', 0, null],
    ['kept', 1, 410],
  ])
  stage.advance({ hours: 24 })
  await sendWebhooks(house, acting)
  expect(received.filter(({ path }) => path === '/gone')).toHaveLength(1)
  // It is back elsewhere.
  const moved = must(await changeWebhook(house, acting, { webhookId, url: `${address}/back`, enabled: true }))
  expect(moved.goneAt).toBeNull()
  must(await replayWebhookMessage(house, acting, { messageId: kept[0]!.id }))
  expect(await sendWebhooks(house, acting)).toMatchObject({ told: 1 })
  expect(received.at(-1)!.path).toBe('/back')
  await forget(made, other)
})

test('a new secret signs at once, and the one before beside it for as long as was said', async () => {
  const made = await make()
  const webhookId = made.webhook.id
  const signers = async (...secrets: string[]) => {
    const { order } = await sell()
    if (order.state !== 'paid') await pay(order.id)
    await sendWebhooks(house, acting)
    const { headers, body } = received.at(-1)!
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signed } = headers
    const signatures = String(signed).split(' ')
    expect(new Set(signatures).size).toBe(signatures.length)
    const right = secrets.filter(secret => {
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      return signatures.includes(
        `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`,
      )
    })
    return { count: signatures.length, right }
  }
  const renewed = must(await renewWebhookSecret(house, acting, { webhookId, hours: 2 }))
  const [first, second] = [made.secret, renewed.secret]
  expect(await signers(first, second)).toEqual({ count: 2, right: [first, second] })
  stage.advance({ hours: 2 })
  expect(await signers(first, second)).toEqual({ count: 1, right: [second] })
  // One that got out is over at once.
  const third = must(await renewWebhookSecret(house, acting, { webhookId, hours: 0 })).secret
  expect(await signers(first, second, third)).toEqual({ count: 1, right: [third] })
  for (const hours of [-1, 169, 1.5])
    expect(refused(await renewWebhookSecret(house, acting, { webhookId, hours }))).toBe('wrong-value')
  await forget(made)
  expect(refused(await renewWebhookSecret(house, acting, { webhookId }))).toBe('not-found')
})

test('addresses of private networks and of nothing at all are refused when they are entered', async () => {
  const guarded = { ...house, webhooks: webhookPoster() }
  const entered = async (url: string) =>
    refused(await makeWebhook(guarded, acting, { name: 'Inward', url, kinds: ['order.paid'] }))
  for (const url of [
    'http://127.0.0.1/',
    'http://[::1]:80/',
    'http://10.0.0.8/x',
    'http://169.254.169.254/latest',
  ])
    expect({ url, refused: await entered(url) }).toEqual({ url, refused: 'webhook-address' })
  for (const url of ['ftp://a.example/', 'https://u:p@a.example/', 'nowhere'])
    expect({ url, refused: await entered(url) }).toEqual({ url, refused: 'wrong-value' })
  expect(refused(await makeWebhook(house, acting, { name: 'Mute', url: address, kinds: [] }))).toBe(
    'wrong-value',
  )
  // What was public when it was entered is asked again at every try.
  const made = await make()
  const { order } = await sell()
  if (order.state !== 'paid') await pay(order.id)
  await sendWebhooks(guarded, acting)
  expect((await messages(made.webhook.id))[0]).toMatchObject({ sentAt: null, lastError: 'address-private' })
  expect(received).toEqual([])
  await forget(made)
})

test('for one that is off everything is kept, and sent when a person says so; where there is none nothing is noted', async () => {
  const made = await make()
  const webhookId = made.webhook.id
  const paid = async () => {
    const { order } = await sell()
    if (order.state !== 'paid') await pay(order.id)
  }
  const states = async () => (await messages(webhookId)).map(({ state }) => state)
  answerWith = (_, answer) => answer.writeHead(500).end()
  await paid()
  await sendWebhooks(house, acting)
  must(await changeWebhook(house, acting, { webhookId, enabled: false }))
  await paid()
  expect(await sendWebhooks(house, acting)).toEqual({ told: 0, untold: 0, forgotten: 0 })
  expect(await states()).toEqual(['kept', 'kept'])
  answerWith = (_, answer) => answer.writeHead(200).end()
  must(await changeWebhook(house, acting, { webhookId, enabled: true }))
  stage.advance({ hours: 6 })
  expect(await sendWebhooks(house, acting)).toMatchObject({ told: 0, untold: 0 })
  await paid()
  expect(await sendWebhooks(house, acting)).toMatchObject({ told: 1 })
  expect(await states()).toEqual(['arrived', 'kept', 'kept'])
  received.length = 0
  expect(must(await sendKeptMessages(house, acting, { webhookId }))).toEqual({ sent: 2 })
  expect(await sendWebhooks(house, acting)).toMatchObject({ told: 2 })
  const [second, first] = (await messages(webhookId)).slice(1).map(({ body }) => body)
  expect(received.map(({ body }) => body)).toEqual([first, second])
  await forget(made)
  await paid()
  expect(await stage.query(sql`select from webhook_event`)).toEqual([])
  expect(refused(await removeWebhook(house, acting, { webhookId: made.webhook.id }))).toBe('not-found')
})
