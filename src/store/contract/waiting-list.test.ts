import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { acceptOffer } from '#acts/waiting-list/accept-offer.ts'
import { confirmWaiting } from '#acts/waiting-list/confirm-waiting.ts'
import { joinWaitingList } from '#acts/waiting-list/join-waiting-list.ts'
import { leaveWaitingList } from '#acts/waiting-list/leave-waiting-list.ts'
import { type ListedRequest, listWaiting } from '#acts/waiting-list/list-waiting.ts'
import { offerWaitingSeats } from '#acts/waiting-list/offer-waiting-seats.ts'
import { removeWaiting } from '#acts/waiting-list/remove-waiting.ts'
import { showWaiting } from '#acts/waiting-list/show-waiting.ts'
import { mostLists, mostSkips, type WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { isRefusal } from '#core/refusal.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.database.drop())

const sound = async () => expect(await checkLedger(stage.house, acting)).toEqual([])
const join = (screeningId: string, email: string, quantity = 1) =>
  joinWaitingList(stage.house, acting, {
    screeningId,
    kind: 'public',
    party: [{ priceId: stage.prices.full.id, quantity }],
    email,
    language: 'es',
  })
const of = async (screeningId: string, email: string): Promise<WaitingRequest> => {
  const [row] = await stage.query(sql<{ token: string }>`
    select token from waiting_request where screening_id = ${screeningId} and email = ${email}`)
  return must(await showWaiting(stage.house, acting, row!)).request
}
const confirm = async (screeningId: string, email: string) =>
  must(await confirmWaiting(stage.house, acting, await of(screeningId, email)))
async function waits(screeningId: string, email: string, quantity = 1): Promise<WaitingRequest> {
  must(await join(screeningId, email, quantity))
  return confirm(screeningId, email)
}
const hold = (screeningId: string, quantity: number) =>
  holdBasket(stage.house, acting, {
    editionId: stage.editionId,
    language: 'en',
    lines: [{ screeningId, priceId: stage.prices.full.id, quantity }],
  })
async function order(token: string) {
  const contact = { name: 'Ana', email: 'ana@example.org' }
  return placeOrder(stage.house, acting, {
    token,
    ...contact,
    way: 'counter',
    idempotencyKey: `key-of-${token}`,
  })
}
const job = () => offerWaitingSeats(stage.house, acting)
const word = async (id: string) =>
  (await showAvailability(stage.house, acting, { editionId: stage.editionId })).get(id)!.availability
/** A sold-out screening in ten days, and the basket and line that hold its seats. */
async function soldOut(seats: number) {
  const id = await stage.screening(seats, { hours: 240 })
  const basket = must(await hold(id, seats))
  return {
    id,
    basket,
    giveBack: () => releaseHold(stage.house, acting, { token: basket.token, lineId: basket.lines[0]!.id }),
  }
}

describe('joining (docs/rules/waiting-list.md#joining)', () => {
  test('a place counts from the confirmation, and the link tells it', async () => {
    const { id } = await soldOut(4)
    must(await join(id, 'ana@example.org', 2))
    must(await join(id, 'ben@example.org', 3))
    expect((await of(id, 'ana@example.org')).number).toBe(null)
    await confirm(id, 'ben@example.org')
    const ana = await confirm(id, 'ana@example.org')
    expect(await confirm(id, 'ana@example.org')).toEqual(ana)
    const shown = must(await showWaiting(stage.house, acting, ana))
    expect(shown.request).toMatchObject({ state: 'waiting', number: 2, quantity: 2 })
    expect(shown.before).toEqual({ requests: 1, seats: 3 })
    const letters = await stage.query(sql<{ kind: string }>`select kind from letter`)
    expect(letters.map(letter => letter.kind)).toEqual(['list-confirm', 'list-confirm'])
    await sound()
  })

  test('is for screenings that are sold out, once an address, while there is time', async () => {
    const free = await stage.screening(3, { hours: 240 })
    expect(refused(await join(free, 'ana@example.org', 3))).toBe('seats-free')
    const { id } = await soldOut(3)
    expect(refused(await join(id, 'ana at home'))).toBe('address-wrong')
    expect(refused(await join(id, 'ana@example.org', 11))).toBe('too-many-seats')
    expect(refused(await join(id, 'ana@example.org', 0))).toBe('wrong-value')
    must(await join(id, 'ana@example.org'))
    expect(refused(await join(id, 'Ana+again@example.org'))).toBe('waiting-already')
    must(await join((await soldOut(1)).id, 'ana@example.org'))
    must(await join((await soldOut(1)).id, 'ana@example.org'))
    expect(refused(await join((await soldOut(1)).id, 'ana@example.org'))).toBe('too-many-unconfirmed')
    stage.advance({ hours: 24 })
    expect(await job()).toEqual({ offers: 0, forgotten: 3 })
    stage.advance({ hours: 214 })
    expect(refused(await join(id, 'ana@example.org', 11))).toBe('too-many-seats')
    must(await hold(id, 3))
    expect(refused(await join(id, 'ana@example.org'))).toBe('waiting-list-over')
  })
})

describe('one address', () => {
  test('is on so many lists and no more, also when it asks for several at once, until it leaves one', async () => {
    const lists: string[] = []
    for (let list = 0; list < mostLists + 2; list++) lists.push((await soldOut(1)).id)
    for (const id of lists.slice(0, mostLists - 1)) await waits(id, 'ana@example.org')
    const last = lists.slice(mostLists - 1)
    const answers = await Promise.all(last.map(id => join(id, 'ana@example.org')))
    expect(answers.map(refused).sort()).toEqual(['on-too-many-lists', 'on-too-many-lists', undefined])
    must(await join(last[0]!, 'ben@example.org'))
    const left = must(await leaveWaitingList(stage.house, acting, await of(lists[0]!, 'ana@example.org')))
    expect(left).toBeTruthy()
    const again = last[answers.findIndex(answer => isRefusal(answer))]!
    must(await join(again, 'ana@example.org'))
    await sound()
  })
})

describe('offers (docs/rules/waiting-list.md#offers)', () => {
  test('free seats go to whoever waits before anybody else, are ordered out of turn, and leave the list as taken', async () => {
    const { id, giveBack } = await soldOut(2)
    const ana = await waits(id, 'ana@example.org', 2)
    const ben = await waits(id, 'ben@example.org', 1)
    await giveBack()
    expect(await word(id)).toBe('sold-out')
    expect(refused(await hold(id, 1))).toBe('sold-out')
    const counter = {
      editionId: stage.editionId,
      lines: [{ screeningId: id, priceId: stage.prices.full.id, quantity: 1 }],
    }
    expect(
      refused(
        await sellAtCounter(stage.house, acting, {
          ...counter,
          name: '',
          email: '',
          idempotencyKey: 'counter-1',
        } as never),
      ),
    ).toBe('sold-out')
    expect(await job()).toMatchObject({ offers: 1 })
    const offered = must(await showWaiting(stage.house, acting, ana)).request
    expect(offered).toMatchObject({ state: 'offered' })
    // In 24 hours it is 8 in the morning there; the night ends at 9.
    expect(stage.house.clock.now().until(offered.offeredUntil!).total('hours')).toBe(25)
    await sound()

    const mine = must(await hold(await stage.screening(5, { hours: 100 }), 1))
    const accepted = must(await acceptOffer(stage.house, acting, { token: ana.token, basket: mine.token }))
    expect(must(await order(accepted.basket)).tickets).toHaveLength(3)
    await sound()
    await job()
    expect(must(await showWaiting(stage.house, acting, ana)).request).toMatchObject({
      state: 'ended',
      ended: 'taken',
    })
    expect(refused(await acceptOffer(stage.house, acting, { token: ana.token }))).toBe('basket-ordered')
    expect(must(await showWaiting(stage.house, acting, ben)).before).toEqual({ requests: 0, seats: 0 })
    await sound()
  })

  test('what is declined or lapses goes to the next; staff take somebody off with a reason', async () => {
    const { id, giveBack } = await soldOut(1)
    const people: WaitingRequest[] = []
    for (const name of ['ana', 'ben', 'carla', 'dora']) people.push(await waits(id, `${name}@example.org`))
    const state = async (at: number) => must(await showWaiting(stage.house, acting, people[at]!)).request
    await giveBack()
    await job()
    expect(must(await leaveWaitingList(stage.house, acting, people[0]!)).ended).toBe('declined')
    expect((await state(1)).state).toBe('offered')
    stage.advance({ hours: 25 })
    expect(await job()).toMatchObject({ offers: 1 })
    expect((await state(1)).ended).toBe('lapsed')
    expect(refused(await acceptOffer(stage.house, acting, people[1]!))).toBe('hold-expired')
    expect(refused(await removeWaiting(stage.house, acting, { requestId: people[2]!.id, why: ' ' }))).toBe(
      'wrong-value',
    )
    must(await removeWaiting(stage.house, acting, { requestId: people[2]!.id, why: 'asked by telephone' }))
    expect(await state(2)).toMatchObject({
      ended: 'removed',
      endedBy: 'test',
      endedWhy: 'asked by telephone',
    })
    expect((await state(3)).state).toBe('offered')
    must(await leaveWaitingList(stage.house, acting, people[3]!))
    // Nobody waits any more: the seat is everybody's again.
    expect(await word(id)).toBe('last')
    must(await hold(id, 1))
    await sound()
  })

  test('a list closes two hours before the start, and what is free is on sale again; in the end nothing is kept', async () => {
    const { id, giveBack } = await soldOut(3)
    const large = await waits(id, 'ana@example.org', 3)
    stage.advance({ hours: 237 })
    await giveBack()
    const two = must(await hold(await stage.screening(2, { hours: 30 }), 1))
    expect(two.lines).toHaveLength(1)
    await job()
    expect(must(await showWaiting(stage.house, acting, large)).request.state).toBe('offered')
    stage.advance({ minutes: 125 })
    await job()
    expect(must(await showWaiting(stage.house, acting, large)).request.ended).toBe('lapsed')
    expect(await word(id)).toBe('last')
    stage.advance({ hours: 48 })
    expect(await job()).toEqual({ offers: 0, forgotten: 1 })
    expect(isRefusal(await showWaiting(stage.house, acting, large))).toBe(true)
    expect(await stage.query(sql`select from letter`)).toEqual([])
    await sound()
  })
})

test('many who join, leave, buy and free seats at once, and several jobs, end with sound books', async () => {
  const lists = await Promise.all([soldOut(3), soldOut(2), soldOut(4)])
  const people: WaitingRequest[] = []
  for (const { id } of lists)
    for (let person = 0; person < 5; person++)
      people.push(await waits(id, `p${person}-${id}@example.org`, 1 + (person % 3)))
  const before = stage.repeats()
  await Promise.all([
    ...lists.map(({ giveBack }) => giveBack()),
    ...Array.from({ length: 4 }, job),
    ...people.filter((_, at) => at % 4 === 0).map(request => leaveWaitingList(stage.house, acting, request)),
    ...lists.flatMap(({ id }) => Array.from({ length: 6 }, () => hold(id, 1))),
    ...lists.map(({ id }) => join(id, `late-${id}@example.org`)),
  ])
  expect(stage.repeats()).toBe(before)
  await job()
  await sound()
  for (const { id } of lists) {
    const { requests } = must(await listWaiting(stage.house, acting, { screeningId: id }))
    expect(requests.some(({ state }) => state === 'offered')).toBe(true)
    expect(requests.every(({ skips }) => skips <= mostSkips)).toBe(true)
  }
})

const step = fc.record({
  act: fc.constantFrom(
    'join',
    'join',
    'join',
    'buy',
    'give-back',
    'give-back',
    'cancel',
    'leave',
    'take',
    'job',
    'wait',
  ),
  one: fc.nat(),
  seats: fc.integer({ min: 1, max: 4 }),
})

test('whatever happens, nobody is overtaken against the rule, and no seat is both offered and free', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(step, { maxLength: 30 }),
      async (seats, steps) => {
        const id = await stage.screening(seats, { hours: 2400 })
        const tokens: string[] = []
        const baskets: { token: string; lineId: string }[] = []
        const orders: string[] = []
        let people = 0
        let before: ListedRequest[] = []
        const list = async () => must(await listWaiting(stage.house, acting, { screeningId: id })).requests
        for (const { act, one, seats: wanted } of steps) {
          const any = <Value>(from: readonly Value[]) => from[one % Math.max(1, from.length)]
          if (act === 'join') {
            people += 1
            const email = `p${people}-${id}@example.org`
            const joined = await join(id, email, wanted)
            if (!isRefusal(joined)) tokens.push((await confirm(id, email)).token)
            else if (joined.refused === 'seats-free') {
              const basket = must(await hold(id, wanted))
              baskets.push({ token: basket.token, lineId: basket.lines[0]!.id })
            }
          }
          const basket = any(baskets)
          if (act === 'buy' && basket) {
            const bought = await order(basket.token)
            if (!isRefusal(bought)) orders.push(bought.id)
          }
          if (act === 'give-back' && basket) await releaseHold(stage.house, acting, basket)
          const orderId = any(orders)
          if (act === 'cancel' && orderId) await cancelOrder(stage.house, acting, { orderId })
          const token = any(tokens)
          if (act === 'leave' && token) await leaveWaitingList(stage.house, acting, { token })
          if (act === 'take' && token) {
            const accepted = await acceptOffer(stage.house, acting, { token })
            const bought = isRefusal(accepted) ? accepted : await order(accepted.basket)
            if (!isRefusal(bought)) orders.push(bought.id)
          }
          if (act === 'wait') stage.advance({ minutes: 7 * wanted })
          if (act === 'job') await job()
          await sound()
          const now = await list()
          expectFair(before, now)
          // While anybody waits, nothing is sold past them.
          if (now.some(({ state }) => state === 'waiting'))
            expect(refused(await hold(id, 1))).toBe('sold-out')
          before = now
        }
      },
    ),
    { numRuns: 15 },
  )
})

/** Whoever was passed over since was too large, was told so once for each offer behind, and not too often. */
function expectFair(before: readonly ListedRequest[], now: readonly ListedRequest[]): void {
  const past = new Map(before.map(request => [request.id, request]))
  for (const request of now) {
    expect(request.skips).toBeLessThanOrEqual(mostSkips)
    if (request.state !== 'waiting') continue
    const behind = now.filter(
      other => other.number! > request.number! && other.offeredUntil && !past.get(other.id)?.offeredUntil,
    )
    expect(request.skips - (past.get(request.id)?.skips ?? 0)).toBe(behind.length)
    for (const other of behind) expect(other.quantity).toBeLessThan(request.quantity)
  }
}
