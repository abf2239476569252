import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseExpiredHolds } from '#acts/boxoffice/release-expired-holds.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { showBasket } from '#acts/boxoffice/show-basket.ts'
import { showLedger } from '#acts/boxoffice/show-ledger.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

const basket = async () =>
  must(await openBasket(stage.house, acting, { editionId: stage.editionId, language: 'de' })).token

const hold = (token: string, screeningId: string, quantity: number, allocation?: AllocationKind) =>
  holdSeats(stage.house, acting, {
    token,
    screeningId,
    priceId: stage.prices.full.id,
    quantity,
    ...(allocation ? { allocation } : {}),
  })

const ledger = async (screeningId: string) => must(await showLedger(stage.house, acting, { screeningId }))
const held = async (screeningId: string) => (await ledger(screeningId)).allocations[0]!.held
const minutesLeft = (at: Temporal.Instant | null) =>
  at ? Math.round(stage.house.clock.now().until(at).total('minutes')) : null

describe('never more seats than there are (docs/rules/seat-ledger.md)', () => {
  test('fifty baskets at the same moment on seven seats', async () => {
    const screeningId = await stage.screening(7)
    const tokens = await Promise.all(Array.from({ length: 50 }, basket))
    const answers = await Promise.all(tokens.map(token => hold(token, screeningId, 1)))
    expect(answers.filter(answer => refused(answer) === undefined)).toHaveLength(7)
    expect(answers.filter(answer => refused(answer) === 'sold-out')).toHaveLength(43)
    expect(await held(screeningId)).toBe(7)
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('twenty baskets over the same four screenings in every order: no deadlock, nothing oversold', async () => {
    const screenings = await Promise.all([6, 6, 6, 6].map(seats => stage.screening(seats)))
    const before = stage.repeats()
    await Promise.all(
      Array.from({ length: 20 }, async (_, visitor) => {
        const token = await basket()
        const turned = screenings.map((_, index) => screenings[(index + visitor) % screenings.length]!)
        if (visitor % 2) turned.reverse()
        for (const screeningId of turned) await hold(token, screeningId, 1)
        const idempotencyKey = `over-four-${visitor}`
        const buyer = { name: 'A', email: 'a@example.org', way: 'counter' as const }
        if (visitor % 3 === 0) await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey })
      }),
    )
    for (const screeningId of screenings) {
      const [seats] = (await ledger(screeningId)).allocations
      expect(seats!.held + seats!.sold).toBe(6)
    }
    // The connection runs a transaction again that PostgreSQL broke out of a deadlock: there was none.
    expect(stage.repeats()).toBe(before)
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('the constraint is the last judge, past every act', async () => {
    const screeningId = await stage.screening(3)
    await expect(
      stage.query(sql`update allocation set sold = 4 where screening_id = ${screeningId}`),
    ).rejects.toThrow('allocation_within_capacity')
  })

  test('journals are only ever added to', async () => {
    const screeningId = await stage.screening(3)
    const ofThis = sql`allocation_id in (select id from allocation where screening_id = ${screeningId})`
    await expect(stage.query(sql`update seat_move set at = now() where ${ofThis}`)).rejects.toThrow(
      'only ever added',
    )
    await expect(stage.query(sql`delete from seat_move where ${ofThis}`)).rejects.toThrow('only ever added')
    await expect(stage.query(sql`truncate money_move`)).rejects.toThrow()
  })
})

describe('how long seats are kept (docs/rules/holds.md)', () => {
  test('fifteen minutes; a further seat gives all of them the full time again, but never beyond thirty', async () => {
    const [one, other] = [await stage.screening(9), await stage.screening(9)]
    const token = await basket()
    expect(minutesLeft(must(await hold(token, one, 1)).expiresAt)).toBe(15)
    stage.advance({ minutes: 10 })
    const longer = must(await hold(token, other, 1))
    expect(longer.lines.map(line => minutesLeft(line.heldUntil))).toEqual([15, 15])
    stage.advance({ minutes: 10 })
    expect(minutesLeft(must(await hold(token, other, 1)).expiresAt)).toBe(10)
  })

  test('at its moment the hold is over: for the basket, and for whoever wants the seat', async () => {
    const screeningId = await stage.screening(2)
    const [late, next] = [await basket(), await basket()]
    must(await hold(late, screeningId, 2))
    stage.advance({ minutes: 14, seconds: 59 })
    expect(refused(await hold(next, screeningId, 1))).toBe('sold-out')
    stage.advance({ seconds: 1 })
    expect(must(await showBasket(stage.house, acting, { token: late }))).toMatchObject({
      lines: [],
      lapsed: 2,
    })
    expect(must(await hold(next, screeningId, 1)).lines).toHaveLength(1)
    expect((await ledger(screeningId)).moves.map(move => move.act)).toEqual(['hold', 'lapse', 'hold', 'open'])
  })

  test('availability counts lapsed seats as free before the job has come by', async () => {
    const screeningId = await stage.screening(50)
    must(await hold(await basket(), screeningId, 10))
    const free = async () =>
      (await showAvailability(stage.house, acting, { editionId: stage.editionId })).get(screeningId)
    expect(await free()).toEqual({ availability: 'many', free: 40 })
    stage.advance({ minutes: 15 })
    expect(await free()).toEqual({ availability: 'many', free: 50 })
  })

  test('the job gives back what has lapsed, and only that, even when five of it run', async () => {
    const screenings = await Promise.all(Array.from({ length: 6 }, () => stage.screening(9)))
    const token = await basket()
    for (const screeningId of screenings.slice(0, 5)) must(await hold(token, screeningId, 2))
    stage.advance({ minutes: 15 })
    const living = await basket()
    must(await hold(living, screenings[5]!, 3))
    await Promise.all(Array.from({ length: 5 }, () => releaseExpiredHolds(stage.house, acting)))
    await releaseExpiredHolds(stage.house, acting)
    expect(await Promise.all(screenings.map(held))).toEqual([0, 0, 0, 0, 0, 3])
    expect(await releaseExpiredHolds(stage.house, acting)).toEqual({ holds: 0, seats: 0 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('a line taken out gives its seats back; taking it out again is no fault', async () => {
    const screeningId = await stage.screening(9)
    const token = await basket()
    const [line] = must(await hold(token, screeningId, 4)).lines
    expect(must(await releaseHold(stage.house, acting, { token, lineId: line!.id })).lines).toEqual([])
    must(await releaseHold(stage.house, acting, { token, lineId: line!.id }))
    expect(await held(screeningId)).toBe(0)
  })
})

describe('what is refused', () => {
  test('more than one basket may hold for a screening, over all its lines', async () => {
    const screeningId = await stage.screening(50)
    const token = await basket()
    must(await hold(token, screeningId, 6))
    expect(await hold(token, screeningId, 5)).toEqual({ refused: 'too-many-seats', about: { most: 10 } })
    must(await hold(token, screeningId, 4))
  })

  test('more than are left, telling how many are', async () => {
    const screeningId = await stage.screening(3)
    expect(await hold(await basket(), screeningId, 4)).toEqual({
      refused: 'not-enough-seats',
      about: { free: 3 },
    })
  })

  test.each([0, -1, 1.5, Number.NaN, 2 ** 40])('%d seats', async quantity => {
    const screeningId = await stage.screening(3)
    expect(['wrong-value', 'too-many-seats']).toContain(
      refused(await hold(await basket(), screeningId, quantity)),
    )
    expect(await held(screeningId)).toBe(0)
  })

  test('a screening, price or basket that is not there, or is of no form at all', async () => {
    const screeningId = await stage.screening(3)
    const token = await basket()
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const wrong of [nowhere, "'; drop table hold; --", '']) {
      expect(refused(await hold(token, wrong, 1))).toBe('not-found')
      expect(refused(await hold(wrong, screeningId, 1))).toBe('not-found')
    }
  })

  test('a screening that has begun, one cancelled, one for the press', async () => {
    const begun = await stage.screening(3, { minutes: 1 })
    stage.advance({ minutes: 1 })
    expect(refused(await hold(await basket(), begun, 1))).toBe('sale-closed')
    const cancelled = await stage.screening(3)
    await stage.query(sql`update released_screening set cancelled = true where id = ${cancelled}`)
    expect(refused(await hold(await basket(), cancelled, 1))).toBe('screening-cancelled')
    const press = await stage.screening(3)
    await stage.query(sql`update released_screening set kind = 'press-and-industry' where id = ${press}`)
    expect(refused(await hold(await basket(), press, 1))).toBe('sale-not-open')
  })

  test('an allocation that is not for the public', async () => {
    const screeningId = await stage.screening(3)
    expect(refused(await hold(await basket(), screeningId, 1, 'guests'))).toBe('wrong-value')
  })
})

describe('dividing the seats (docs/rules/seat-ledger.md#setting)', () => {
  test('keeps the sum and the seats that are taken', async () => {
    const screeningId = await stage.screening(20)
    must(await hold(await basket(), screeningId, 5))
    const set = (allocations: { kind: AllocationKind; capacity: number; blocked?: number }[]) =>
      setAllocations(stage.house, acting, { screeningId, allocations })
    const divided = must(
      await set([
        { kind: 'public', capacity: 12, blocked: 2 },
        { kind: 'guests', capacity: 8 },
      ]),
    )
    expect(divided.map(each => [each.kind, each.capacity, each.held, each.blocked])).toEqual([
      ['public', 12, 5, 2],
      ['guests', 8, 0, 0],
    ])
    expect(refused(await set([{ kind: 'public', capacity: 12 }]))).toBe('wrong-value')
    expect(
      refused(
        await set([
          { kind: 'public', capacity: 4 },
          { kind: 'guests', capacity: 16 },
        ]),
      ),
    ).toBe('in-use')
    expect(refused(await hold(await basket(), screeningId, 6))).toBe('not-enough-seats')
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('follows a screening to a smaller screen, until more seats are taken than it has', async () => {
    const screeningId = await stage.screening(20)
    must(await hold(await basket(), screeningId, 8))
    const move = (seats: number) =>
      stage.house.store.within(acting.organisation, async ({ boxOffice }) => {
        const note = { at: stage.house.clock.now(), by: 'test' }
        return (await boxOffice.openAllocations(screeningId, seats, 1, note)) ?? 'moved'
      })
    expect(await move(10)).toBe('moved')
    expect((await ledger(screeningId)).allocations.map(each => each.capacity)).toEqual([9, 1])
    expect(refused(await move(8))).toBe('not-enough-seats')
    stage.advance({ minutes: 15 })
    expect(await move(8)).toBe('moved')
    expect((await ledger(screeningId)).allocations.map(each => each.capacity)).toEqual([7, 1])
  })
})
