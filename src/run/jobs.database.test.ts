import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import type { Message } from '#acts/ports/mailer.ts'
import { webhookPoster } from '#outside/webhook-post.ts'
import { acting, must, openStage, type Stage } from '#store/contract/box-office-stage.ts'
import { type Jobs, startJobs, tellingOfLetters } from './jobs.ts'

let stage: Stage
let jobs: Jobs
const posted: Message[] = []
const toldOf = new Map<string, () => void>()
const troubles: unknown[] = []

beforeAll(async () => {
  stage = await openStage()
  jobs = await startJobs({
    connectionString: stage.database.connectionString,
    organisations: async () => [{ slug: acting.organisation }],
    house: {
      ...stage.house,
      stationery: {
        tickets: async () => new Uint8Array(),
        invoice: async () => new Uint8Array(),
        receipt: async () => new Uint8Array(),
        doorList: async () => new Uint8Array(),
        pressKit: async () => new Uint8Array(),
        pressKitArchive: () => new Uint8Array(),
        posterQuotes: async () => new Uint8Array(),
        posterQuotesText: () => new Uint8Array(),
        pressReview: async () => new Uint8Array(),
        pressReviewTable: () => new Uint8Array(),
        mailing: async () => {
          throw new Error('No mailing goes out here')
        },
        signUp: async () => {
          throw new Error('Nobody signs up here')
        },
        pressLetter: async () => {
          throw new Error('Nobody is accredited here')
        },
        filmComes: async () => {
          throw new Error('No film is followed here')
        },
        notice: async () => {
          throw new Error('No notice is written here')
        },
        letter: async ({ id, recipient, sheet }) => ({
          id,
          from: { name: '' },
          to: { name: sheet.name, address: recipient },
          subject: sheet.number,
          text: '',
          html: '',
          language: 'en',
          attachments: [],
        }),
      },
      circulars: {
        rate: 1000,
        lines: 1,
        circulate() {
          throw new Error('No mailing goes out here')
        },
        rest: async () => {},
      },
      webhooks: webhookPoster(),
      mailer: {
        async post(message) {
          posted.push(message)
          toldOf.get(message.subject)?.()
          return { posted: 'file', where: 'the test' }
        },
        check: async () => ({ way: 'file', where: 'the test', answers: true }),
      },
    },
    log: {
      info() {},
      warn: (...told: unknown[]) => troubles.push(told),
      error: (...told: unknown[]) => troubles.push(told),
    } as never,
  })
})
afterAll(async () => {
  await jobs?.stop()
  await stage?.database.drop()
})

let sales = 0
const sell = async (store = stage.house.store) => {
  const screeningId = await stage.screening(5)
  sales += 1
  return sellAtCounter({ ...stage.house, store }, acting, {
    editionId: stage.editionId,
    lines: [{ screeningId, priceId: stage.prices.full.id, quantity: 1 }],
    email: 'wara@example.org',
    idempotencyKey: `job-sale-${sales}`,
  })
}

test('a letter goes out as soon as the transaction that wrote it is kept', async () => {
  const store = tellingOfLetters(stage.house.store, organisation => jobs.letterWritten(organisation))
  const order = must(await sell(store))
  await new Promise<void>(sent => {
    toldOf.set(order.number, sent)
    if (posted.some(message => message.subject === order.number)) sent()
  })
  expect(troubles).toEqual([])
})

test('nobody is told of a letter that was rolled back', async () => {
  const told: string[] = []
  const store = tellingOfLetters(stage.house.store, organisation => told.push(organisation))
  must(await sell(store))
  await expect(
    store.within(acting.organisation, async ({ letters, boxOffice }) => {
      const { rows } = must(await boxOffice.orders(stage.editionId, {}))
      await letters.write({
        kind: 'order',
        recipient: 'a@example.org',
        language: 'en',
        orderId: rows[0]!.id,
        writtenAt: stage.house.clock.now(),
      })
      throw new Error('after all not')
    }),
  ).rejects.toThrow('after all not')
  expect(told).toEqual([acting.organisation])
})

test('the jobs keep to a schema of their own, and every duty comes each minute', async () => {
  const client = new pg.Client({ connectionString: stage.database.connectionString })
  await client.connect()
  const { rows } = await client.query('select name, cron from jobs.schedule order by name')
  await client.end()
  expect(rows).toEqual([
    { name: 'ask-monthly-gifts', cron: '* * * * *' },
    { name: 'close-exchange-offers', cron: '* * * * *' },
    { name: 'expire-unpaid-orders', cron: '* * * * *' },
    { name: 'forget-accreditations', cron: '* * * * *' },
    { name: 'forget-sign-ups', cron: '* * * * *' },
    { name: 'forget-visit-plans', cron: '* * * * *' },
    { name: 'forget-wish-lists', cron: '* * * * *' },
    { name: 'hold-due-wish-lists', cron: '* * * * *' },
    { name: 'offer-waiting-seats', cron: '* * * * *' },
    { name: 'open-sale-draws', cron: '* * * * *' },
    { name: 'release-expired-holds', cron: '* * * * *' },
    { name: 'release-set-aside-seats', cron: '* * * * *' },
    { name: 'remind-of-the-day', cron: '* * * * *' },
    { name: 'run-bulk-refunds', cron: '* * * * *' },
    { name: 'send-mailings', cron: '* * * * *' },
    { name: 'send-refunds', cron: '* * * * *' },
    { name: 'send-waiting-letters', cron: '* * * * *' },
    { name: 'send-webhooks', cron: '* * * * *' },
    { name: 'settle-disputes', cron: '23 * * * *' },
    { name: 'settle-open-payments', cron: '* * * * *' },
  ])
})
