import { afterAll, beforeAll, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { isRefusal } from '#core/refusal.ts'
import { connect } from '../connect.ts'
import { storeOver } from '../store.ts'
import type { HouseTables } from '../tables/house.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { acting, must, openStage, type Stage } from './box-office-stage.ts'

// docs/rules/holds.md#sold-out, from end to end on the tables; the times alone: src/core/boxoffice/seats/sold-out.test.ts

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

const newKey = () => crypto.randomUUID()

const buy = (screeningId: string, key = newKey(), house: Pick<Stage['house'], 'store'> = stage.house) =>
  buySeats({ ...stage.house, ...house, payments: {} as never }, acting, {
    ...{ editionId: stage.editionId, name: 'A', email: 'a@example.org', language: 'es', way: 'free' },
    lines: [{ screeningId, priceId: stage.prices.free.id, quantity: 1 }],
    idempotencyKey: key,
  })

const hold = (screeningId: string) =>
  holdBasket(stage.house, acting, {
    ...{ editionId: stage.editionId, language: 'es' },
    lines: [{ screeningId, priceId: stage.prices.free.id, quantity: 1 }],
  })

const refused = (answer: object) => (isRefusal(answer) ? answer.refused : undefined)

const isKnown = (screeningId: string) =>
  stage.house.store.knownGone(
    acting.organisation,
    [{ screeningId, kind: 'public' }],
    stage.house.clock.now(),
  ) !== undefined

test('who comes too late is remembered, who gives back and takes again at once is not refused', async () => {
  const screening = await stage.screening(1)
  const order = must(await buy(screening))
  expect(isKnown(screening)).toBe(false)
  expect(refused(await buy(screening))).toBe('sold-out')
  expect(isKnown(screening)).toBe(true)
  expect(refused(await hold(screening))).toBe('sold-out')
  must(await cancelOrder(stage.house, acting, { orderId: order.id, why: '' }))
  expect(isKnown(screening)).toBe(false)
  must(await hold(screening))
})

test('a purchase that is repeated under its key gets its order, however full the house is', async () => {
  const screening = await stage.screening(1)
  const key = newKey()
  const order = must(await buy(screening, key))
  expect(refused(await buy(screening))).toBe('sold-out')
  expect(isKnown(screening)).toBe(true)
  expect(must(await buy(screening, key)).id).toBe(order.id)
})

test('a hold that lapses is had by the next who asks, to the second', async () => {
  const screening = await stage.screening(1)
  must(await hold(screening))
  stage.advance({ minutes: 14, seconds: 59, milliseconds: 900 })
  expect(refused(await hold(screening))).toBe('sold-out')
  expect(isKnown(screening)).toBe(true)
  stage.advance({ milliseconds: 100 })
  must(await hold(screening))
})

test('seats that another process frees are had here as soon as it is heard, and half a second later at the latest', async () => {
  const screening = await stage.screening(1)
  const other = connect<HouseTables, OrganisationTables>(stage.database.connectionString)
  const elsewhere = { store: storeOver(other) }
  // As where a pooler of connections stands between, through which nothing is told.
  const deaf = { store: storeOver({ ...other, onSeatsFree: () => undefined }) }
  try {
    const order = must(await buy(screening))
    expect(refused(await buy(screening))).toBe('sold-out')
    must(await cancelOrder({ ...stage.house, ...elsewhere }, acting, { orderId: order.id, why: '' }))
    await expect.poll(() => isKnown(screening)).toBe(false)
    const next = must(await buy(screening))

    expect(refused(await buy(screening, newKey(), deaf))).toBe('sold-out')
    must(await cancelOrder(stage.house, acting, { orderId: next.id, why: '' }))
    expect(refused(await buy(screening, newKey(), deaf))).toBe('sold-out')
    stage.advance({ milliseconds: 501 })
    must(await buy(screening, newKey(), deaf))
  } finally {
    await other.close()
  }
})
