import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blockSeats } from '#acts/boxoffice/block-seats.ts'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listScreeningReleases } from '#acts/boxoffice/list-screening-releases.ts'
import { moveSeats } from '#acts/boxoffice/move-seats.ts'
import { releaseSetAsideSeats } from '#acts/boxoffice/release-set-aside-seats.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { setScreeningReleases } from '#acts/boxoffice/set-screening-releases.ts'
import { setSeatReleases } from '#acts/boxoffice/set-seat-releases.ts'
import { showLedger } from '#acts/boxoffice/show-ledger.ts'
import { unblockSeats } from '#acts/boxoffice/unblock-seats.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { changeScreen } from '#acts/programme/change-screen.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { free } from '#core/boxoffice/seats/seats.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

const ledger = async (screeningId: string) => must(await showLedger(stage.house, acting, { screeningId }))
const freeOf = async (screeningId: string) =>
  Object.fromEntries((await ledger(screeningId)).allocations.map(each => [each.kind, free(each)]))

let keys = 0
async function bought(screeningId: string, quantity: number): Promise<Order> {
  keys += 1
  const order = must(
    await buySeats(stage.house, acting, {
      editionId: stage.editionId,
      lines: [{ screeningId, priceId: stage.prices.full.id, quantity }],
      ...{ name: 'Wara', email: 'wara@example.org', language: 'es', way: 'counter' },
      idempotencyKey: `set-aside-${keys}`,
    }),
  )
  return must(await payOrder(stage.house, acting, { orderId: order.id }))
}

describe('moving and blocking (docs/rules/seat-ledger.md#moving)', () => {
  test('moves free seats only, and the journal has both sides with who and why', async () => {
    const screeningId = await stage.screening(10)
    await bought(screeningId, 4)
    const move = (seats: number) =>
      moveSeats(stage.house, acting, { screeningId, from: 'public', to: 'press', seats, why: 'critics' })
    expect(await move(7)).toEqual({ refused: 'not-enough-seats', about: { free: 6, wanted: 7 } })
    must(await move(6))
    expect(await freeOf(screeningId)).toEqual({ public: 0, press: 6 })
    const { moves } = await ledger(screeningId)
    expect(
      moves.filter(each => each.act === 'move').map(each => [each.capacityChange, each.by, each.why]),
    ).toEqual(
      expect.arrayContaining([
        [-6, 'test', 'critics'],
        [6, 'test', 'critics'],
      ]),
    )
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('blocks what is free and gives back what is blocked', async () => {
    const screeningId = await stage.screening(5)
    const wish = { screeningId, kind: 'public' as const, why: 'camera' }
    must(await blockSeats(stage.house, acting, { ...wish, seats: 3 }))
    expect(refused(await blockSeats(stage.house, acting, { ...wish, seats: 3 }))).toBe('not-enough-seats')
    expect(refused(await unblockSeats(stage.house, acting, { ...wish, seats: 4 }))).toBe('not-enough-seats')
    must(await unblockSeats(stage.house, acting, { ...wish, seats: 1 }))
    expect(await freeOf(screeningId)).toEqual({ public: 3 })
    expect(refused(await blockSeats(stage.house, acting, { ...wish, seats: 1, why: ' ' }))).toBe(
      'wrong-value',
    )
  })

  test('a division that was made on a page out of date takes back nothing that was moved meanwhile', async () => {
    const screeningId = await stage.screening(10)
    const before = [{ kind: 'public', capacity: 10 }] as const
    const allocations = [
      { kind: 'public', capacity: 7 },
      { kind: 'guests', capacity: 3 },
    ] as const
    must(
      await moveSeats(stage.house, acting, {
        ...{ screeningId, from: 'public', to: 'press', seats: 4, why: 'critics' },
      }),
    )
    expect(refused(await setAllocations(stage.house, acting, { screeningId, allocations, before }))).toBe(
      'stale',
    )
    expect(await freeOf(screeningId)).toEqual({ public: 6, press: 4 })
    const now = [...before.map(each => ({ ...each, capacity: 6 })), { kind: 'press', capacity: 4 }] as const
    must(await setAllocations(stage.house, acting, { screeningId, allocations, before: now }))
    expect(await freeOf(screeningId)).toEqual({ public: 7, press: 0, guests: 3 })
  })

  test('no writer can make the allocations add up to another number', async () => {
    const screeningId = await stage.screening(5)
    await expect(
      stage.query(sql`update allocation set capacity = 6 where screening_id = ${screeningId}`),
    ).rejects.toThrow('allocations_add_up')
  })
})

describe('setting free (docs/rules/seat-ledger.md#setting-free)', () => {
  test('press seats go to the public at their minute, once', async () => {
    const screeningId = await stage.screening(10, { hours: 2 })
    must(
      await moveSeats(stage.house, acting, {
        screeningId,
        from: 'public',
        to: 'press',
        seats: 4,
        why: 'critics',
      }),
    )
    const releases = [{ what: 'press', to: 'public', minutesBefore: 30 }] as const
    must(await setSeatReleases(stage.house, acting, { editionId: stage.editionId, releases }))
    stage.advance({ minutes: 89 })
    expect(await releaseSetAsideSeats(stage.house, acting)).toEqual({ seats: 0 })
    stage.advance({ minutes: 1 })
    expect(await releaseSetAsideSeats(stage.house, acting)).toEqual({ seats: 4 })
    expect(await releaseSetAsideSeats(stage.house, acting)).toEqual({ seats: 0 })
    expect(await freeOf(screeningId)).toEqual({ public: 10, press: 0 })
    expect((await ledger(screeningId)).moves[0]).toMatchObject({ why: 'press, 30 min before the start' })
  })

  test('seats of people who did not come go to the standby line; who comes late gets one while there is one', async () => {
    const screeningId = await stage.screening(6, { hours: 1 })
    const order = await bought(screeningId, 3)
    const other = await bought(screeningId, 1)
    const releases = [{ what: 'no-shows', to: 'standby', minutesBefore: 10 }] as const
    must(await setSeatReleases(stage.house, acting, { editionId: stage.editionId, releases }))
    const come = async ({ tickets }: Order, index: number) => {
      const { code } = tickets[index]!
      return must(await admitTicket(stage.house, acting, { screeningId, code, door: 'front' })).answer
    }
    expect(await come(order, 0)).toBe('admitted')
    stage.advance({ minutes: 50 })
    expect(await releaseSetAsideSeats(stage.house, acting)).toEqual({ seats: 3 })
    expect(await freeOf(screeningId)).toEqual({ public: 2, standby: 3 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
    must(
      await blockSeats(stage.house, acting, {
        screeningId,
        kind: 'standby',
        seats: 2,
        why: 'taken by the line',
      }),
    )
    expect(await come(order, 1)).toBe('admitted')
    expect(await come(order, 2)).toBe('released')
    expect(await come(order, 1)).toBe('already-used')
    expect(await checkLedger(stage.house, acting)).toEqual([])
    // What was paid is still theirs: a refund gives it back, and no seat twice.
    must(await refundOrder(stage.house, acting, { orderId: other.id, why: 'train' }))
    expect(await freeOf(screeningId)).toEqual({ public: 2, standby: 0 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('what a screening says itself stands in place of its edition, even where it is nothing', async () => {
    const own = await stage.screening(10, { hours: 2 })
    const silent = await stage.screening(10, { hours: 2 })
    const asEdition = await stage.screening(10, { hours: 2 })
    for (const screeningId of [own, silent, asEdition])
      must(
        await moveSeats(stage.house, acting, {
          ...{ screeningId, from: 'public', to: 'press', seats: 4, why: 'critics' },
        }),
      )
    const press = (minutesBefore: number) => [{ what: 'press', to: 'public', minutesBefore }] as const
    must(await setSeatReleases(stage.house, acting, { editionId: stage.editionId, releases: press(30) }))
    must(await setScreeningReleases(stage.house, acting, { screeningId: own, releases: press(60) }))
    must(await setScreeningReleases(stage.house, acting, { screeningId: silent, releases: [] }))
    stage.advance({ minutes: 60 })
    await releaseSetAsideSeats(stage.house, acting)
    expect([await freeOf(own), await freeOf(asEdition)]).toEqual([
      { public: 10, press: 0 },
      { public: 6, press: 4 },
    ])
    stage.advance({ minutes: 30 })
    await releaseSetAsideSeats(stage.house, acting)
    expect([await freeOf(silent), await freeOf(asEdition)]).toEqual([
      { public: 6, press: 4 },
      { public: 10, press: 0 },
    ])
    const told = async () => must(await listScreeningReleases(stage.house, acting, { screeningId: silent }))
    expect(await told()).toEqual({ own: [], ofEdition: press(30) })
    must(await setScreeningReleases(stage.house, acting, { screeningId: silent, releases: null }))
    expect((await told()).own).toBeNull()
    await releaseSetAsideSeats(stage.house, acting)
    expect(await freeOf(silent)).toEqual({ public: 10, press: 0 })
    expect(refused(await setScreeningReleases(stage.house, acting, { screeningId: 'x', releases: [] }))).toBe(
      'not-found',
    )
  })

  test('refuses releases that would send seats round', async () => {
    const set = (releases: Parameters<typeof setSeatReleases>[2]['releases']) =>
      setSeatReleases(stage.house, acting, { editionId: stage.editionId, releases })
    const press = { what: 'press', to: 'guests', minutesBefore: 60 } as const
    expect(refused(await set([press, { what: 'guests', to: 'press', minutesBefore: 60 }]))).toBe(
      'wrong-value',
    )
    expect(refused(await set([press, press]))).toBe('wrong-value')
    expect(refused(await set([{ what: 'press', to: 'press', minutesBefore: 60 }]))).toBe('wrong-value')
  })
})

test('a hall that gets other seats gives them to the ledgers of its screenings, or is refused (docs/rules/seat-ledger.md#setting)', async () => {
  const screeningId = await stage.screening(10)
  await bought(screeningId, 6)
  const [screen] = await stage.query(sql<{ id: string }>`
    select screen_id as id from released_screening where id = ${screeningId}`)
  const change = (capacity: number) => changeScreen(stage.house, acting, { screenId: screen!.id, capacity })
  must(await change(8))
  expect(await freeOf(screeningId)).toEqual({ public: 2 })
  expect(refused(await change(5))).toBe('not-enough-seats')
  expect(await checkLedger(stage.house, acting)).toEqual([])
})
