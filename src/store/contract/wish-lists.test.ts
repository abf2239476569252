import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { showBasket } from '#acts/boxoffice/show-basket.ts'
import { showDemand } from '#acts/boxoffice/show-demand.ts'
import { beginWishList } from '#acts/opening/begin-wish-list.ts'
import { bringWishList } from '#acts/opening/bring-wish-list.ts'
import { forgetWishLists } from '#acts/opening/forget-wish-lists.ts'
import { holdAtTurn } from '#acts/opening/hold-at-turn.ts'
import { holdDueWishLists } from '#acts/opening/hold-due-wish-lists.ts'
import { holdWishList } from '#acts/opening/hold-wish-list.ts'
import { joinWaitingRoom } from '#acts/opening/join-waiting-room.ts'
import { openSaleDraws } from '#acts/opening/open-sale-draws.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { setWishes } from '#acts/opening/set-wishes.ts'
import { showPlace } from '#acts/opening/show-place.ts'
import { showWishList } from '#acts/opening/show-wish-list.ts'
import { askQuestion } from '#acts/record/ask-question.ts'
import { provesWork } from '#core/boxoffice/opening/room-secrets.ts'
import type { Wish } from '#core/boxoffice/opening/wish-list.ts'
import { isRefusal } from '#core/refusal.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.database.drop())

/** One list of screenings a rank. */
const wish = (ranks: string[][], quantity = 1): Wish => ({
  alternatives: ranks.flatMap((ids, at) => ids.map(screeningId => ({ screeningId, rank: at + 1 }))),
  party: [{ kind: 'public', priceId: stage.prices.full.id, quantity }],
})
const begin = async (...wishes: Wish[]) =>
  must(await beginWishList(stage.house, acting, { editionId: stage.editionId, language: 'en', wishes }))
const hold = (token: string, basket?: string) => holdWishList(stage.house, acting, { token, basket })
const sound = async () => expect(await checkLedger(stage.house, acting)).toEqual([])
const hour = (hours: number) => ({ hours: 72 + hours })

describe('the best of a list (docs/rules/wish-lists.md#the-best-of-it)', () => {
  test('lies in one basket, and the answer says what replaced what and why', async () => {
    const first = await stage.screening(10, hour(0))
    const full = await stage.screening(1, hour(3))
    const other = await stage.screening(10, hour(6))
    const beside = await stage.screening(10, hour(1))
    await holdBasket(stage.house, acting, {
      editionId: stage.editionId,
      language: 'en',
      lines: [{ screeningId: full, priceId: stage.prices.full.id, quantity: 1 }],
    })
    const list = await begin(wish([[first]], 2), wish([[full], [other]]), wish([[beside]]))
    const held = must(await hold(list.token))
    expect(held.answer).toEqual([
      { got: first, missed: [] },
      { got: other, missed: [{ screeningId: full, reason: { why: 'sold-out' } }] },
      { got: null, missed: [{ screeningId: beside, reason: { why: 'overlaps', with: first, wish: 0 } }] },
    ])
    expect(held.basket!.lines.map(line => [line.screeningId, line.quantity])).toEqual([
      [first, 2],
      [other, 1],
    ])
    const shown = must(await showBasket(stage.house, acting, { token: held.basket!.token }))
    expect(shown.lines).toHaveLength(2)
    expect(refused(await hold(list.token))).toBe('wish-list-held')
    expect(refused(await setWishes(stage.house, acting, { ...list, wishes: [] }))).toBe('wish-list-held')
    await sound()
  })

  test('minds what the basket holds already, and adds to it', async () => {
    const held = await stage.screening(10, hour(0))
    const beside = await stage.screening(10, hour(1))
    const later = await stage.screening(10, hour(4))
    const basket = must(
      await holdBasket(stage.house, acting, {
        editionId: stage.editionId,
        language: 'en',
        lines: [{ screeningId: held, priceId: stage.prices.full.id, quantity: 1 }],
      }),
    )
    const list = await begin(wish([[beside], [later]]))
    const answer = must(await hold(list.token, basket.token))
    expect(answer.answer[0]).toEqual({
      got: later,
      missed: [{ screeningId: beside, reason: { why: 'overlaps', with: held, wish: null } }],
    })
    expect(answer.basket!.id).toBe(basket.id)
    expect(answer.basket!.lines).toHaveLength(2)
  })

  test('tells of what is not on sale, too small and no longer there; nothing at all leaves the list open', async () => {
    const small = await stage.screening(2, hour(0))
    const cancelled = await stage.screening(9, hour(3))
    await stage.query(sql`update released_screening set cancelled = true where id = ${cancelled}`)
    const over = await stage.screening(9, { minutes: 1 })
    const list = await begin(wish([[small], [cancelled], [over]], 3))
    stage.advance({ minutes: 2 })
    const { answer, basket } = must(await hold(list.token))
    expect(basket).toBe(null)
    expect(answer[0]!.missed.map(({ reason }) => reason)).toEqual([
      { why: 'too-few-seats', free: 2 },
      { why: 'cancelled' },
      { why: 'not-on-sale' },
    ])
    const shown = must(await showWishList(stage.house, acting, list))
    const changed = must(
      await setWishes(stage.house, acting, { ...shown.list, wishes: [wish([[small]], 2)] }),
    )
    expect(must(await hold(changed.token)).answer[0]!.got).toBe(small)
    await sound()
  })

  test('takes lapsed seats of others, and of two lists at once the second is told what the first left', async () => {
    const one = await stage.screening(3, hour(0))
    const lines = [{ screeningId: one, priceId: stage.prices.full.id, quantity: 3 }]
    must(await holdBasket(stage.house, acting, { editionId: stage.editionId, language: 'en', lines }))
    stage.advance({ minutes: 16 })
    const lists = [await begin(wish([[one]], 2)), await begin(wish([[one]], 2))]
    const answers = await Promise.all(lists.map(async ({ token }) => must(await hold(token)).answer[0]!))
    expect(answers.filter(({ got }) => got === one)).toHaveLength(1)
    expect(answers.find(({ got }) => got === null)!.missed[0]!.reason).toEqual({
      why: 'too-few-seats',
      free: 1,
    })
    await sound()
  })
})

test('asked for too early a list is not tried; changed after it came to nothing, it can be tried anew', async () => {
  const one = await stage.screening(1)
  const { token } = await begin(wish([[one]]))
  const opensAt = stage.house.clock.now().add({ hours: 1 })
  await stage.query(sql`update edition set sale_opens_at = ${opensAt}`)
  expect(refused(await hold(token))).toBe('sale-not-open')
  expect(must(await showWishList(stage.house, acting, { token })).list.answer).toBe(null)
  stage.advance({ hours: 1 })
  const lines = [{ screeningId: one, priceId: stage.prices.full.id, quantity: 1 }]
  must(await holdBasket(stage.house, acting, { editionId: stage.editionId, language: 'en', lines }))
  expect(must(await hold(token)).basket).toBe(null)
  const { list } = must(await showWishList(stage.house, acting, { token }))
  expect(list.answer).toHaveLength(1)
  const other = wish([[await stage.screening(2)]])
  expect(must(await setWishes(stage.house, acting, { ...list, wishes: [other] })).answer).toBe(null)
  expect(must(await hold(token)).basket!.lines).toHaveLength(1)
})

test('a list that was changed meanwhile, or names what is not there, changes nothing', async () => {
  const one = await stage.screening(3)
  const list = await begin(wish([[one]]))
  const set = (change: object) => setWishes(stage.house, acting, { ...list, ...change })
  expect(refused(await set({ version: 1 + list.version }))).toBe('stale')
  expect(refused(await set({ wishes: [wish([[stage.editionId]])] }))).toBe('not-found')
  expect(refused(await set({ wishes: [wish([[one]], 11)] }))).toBe('too-many-seats')
  expect(refused(await set({ wishes: [wish([[one, one]])] }))).toBe('wrong-value')
  expect(must(await showWishList(stage.house, acting, list)).list).toEqual(list)
})

test('whatever many want at once, nobody gets what is not there and everybody is told the truth', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 4 }),
      fc.array(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 3 })), {
          minLength: 1,
          maxLength: 3,
        }),
        {
          minLength: 2,
          maxLength: 12,
        },
      ),
      async (sizes, people) => {
        const screenings: string[] = []
        for (const [at, size] of sizes.entries()) screenings.push(await stage.screening(size + 1, hour(at)))
        const at = (index: number) => screenings[index % screenings.length]!
        const lists = []
        for (const wishes of people)
          lists.push(
            await begin(
              ...wishes.map(([one, other, seats]) =>
                wish(at(one) === at(other) ? [[at(one)]] : [[at(one)], [at(other)]], seats),
              ),
            ),
          )
        const held = await Promise.all(lists.map(async ({ token }) => must(await hold(token))))
        const taken = new Map<string, number>()
        for (const { basket, answer } of held) {
          const got = answer.flatMap(each => each.got ?? [])
          expect(new Set(got).size).toBe(got.length)
          expect((basket?.lines ?? []).map(line => line.screeningId).sort()).toEqual(got.sort())
          for (const line of basket?.lines ?? [])
            taken.set(line.screeningId, (taken.get(line.screeningId) ?? 0) + line.quantity)
        }
        for (const [index, size] of sizes.entries())
          expect(taken.get(screenings[index]!) ?? 0).toBeLessThanOrEqual(size + 1)
        await sound()
      },
    ),
    { numRuns: 12 },
  )
})

describe('held by the house (docs/rules/wish-lists.md#turns)', () => {
  const room = () => ({ editionId: stage.editionId })
  const rules = {
    places: 1,
    seconds: 60,
    doorsMinutes: 60,
    visitMinutes: 15,
    placesPerAddress: 50,
    workBits: 8,
  }
  async function comes() {
    const { question } = must(await askQuestion(stage.house, acting, room()))
    let number = 0
    while (!provesWork(question, String(number), rules.workBits)) number++
    const wish = { ...room(), token: undefined, question, work: String(number), address: 'here' }
    return must(await joinWaitingRoom(stage.house, acting, wish)).token
  }
  const opens = async () =>
    must(
      await setWaitingRoom(stage.house, acting, {
        ...room(),
        ...rules,
        opensAt: stage.house.clock.now().add({ minutes: 30 }),
      }),
    )

  test('at the turn of each place, in order; a letter is written, and the seats keep for two hours', async () => {
    const one = await stage.screening(1, hour(0))
    const other = await stage.screening(5, hour(3))
    await opens()
    const people = []
    for (const address of ['ana@example.org', 'ben@example.org']) {
      const { token } = await begin(wish([[one], [other]]))
      const place = await comes()
      expect(await bringWishList(stage.house, acting, { ...room(), token, place })).toEqual({ brought: true })
      must(await holdAtTurn(stage.house, acting, { token, email: address }))
      people.push({ token, place, address })
    }
    const twin = await begin(wish([[one]]))
    expect(
      refused(await holdAtTurn(stage.house, acting, { token: twin.token, email: 'Ana+x@example.org' })),
    ).toBe('mailbox-has-list')
    stage.advance({ minutes: 30 })
    await openSaleDraws(stage.house, acting)
    const places = []
    for (const person of people)
      places.push({
        ...person,
        place: must(await showPlace(stage.house, acting, { ...room(), token: person.place })).place!,
      })
    const [first, second] = places.sort((a, b) => a.place.place! - b.place.place!)
    expect(await holdDueWishLists(stage.house, acting)).toEqual({ lists: 1, nothing: 0 })
    const mine = must(await showWishList(stage.house, acting, first!)).list
    expect(mine.answer![0]!.got).toBe(one)
    stage.advance({ minutes: 1 })
    expect(await holdDueWishLists(stage.house, acting)).toEqual({ lists: 1, nothing: 0 })
    const next = must(await showWishList(stage.house, acting, second!)).list
    expect(next.answer![0]).toEqual({
      got: other,
      missed: [{ screeningId: one, reason: { why: 'sold-out' } }],
    })
    expect(await holdDueWishLists(stage.house, acting)).toEqual({ lists: 0, nothing: 0 })

    const letters = await stage.query(sql<{ kind: string; recipient: string }>`
      select kind, recipient from letter order by written_at`)
    expect(letters).toEqual([
      { kind: 'wish-list-held', recipient: first!.address },
      { kind: 'wish-list-held', recipient: second!.address },
    ])
    // Seats that are added for the usual time neither prolong nor shorten what the house holds.
    const added = must(
      await holdBasket(stage.house, acting, {
        token: mine.basketToken!,
        lines: [{ screeningId: other, priceId: stage.prices.full.id, quantity: 1 }],
      }),
    )
    const minutes = added.lines.map(line => stage.house.clock.now().until(line.heldUntil).total('minutes'))
    expect(minutes).toEqual([119, 15])
    await sound()
  })

  test('an address is forgotten once the letter is sent; lists after the edition, but for the numbers', async () => {
    const one = await stage.screening(4, hour(0))
    const other = await stage.screening(4, hour(3))
    const [item] = await stage.query(sql<{ id: string }>`
      insert into programme_item (edition_id, slug) values (${stage.editionId}, 'another') returning id`)
    await stage.query(sql`update screening set programme_item_id = ${item!.id} where id = ${other}`)
    await opens()
    const { token } = await begin(wish([[one], [other]], 2))
    await begin(wish([[other]]))
    await begin()
    must(await holdAtTurn(stage.house, acting, { token, email: 'ana@example.org' }))
    const demand = await showDemand(stage.house, acting, room())
    expect(demand.screenings).toEqual([
      { screeningId: other, firstWishes: 1, lists: 2, seats: 3 },
      { screeningId: one, firstWishes: 1, lists: 1, seats: 2 },
    ])
    expect(demand.pairs.map(({ lists }) => lists)).toEqual([1])

    await bringWishList(stage.house, acting, { ...room(), token, place: await comes() })
    stage.advance({ minutes: 31 })
    await openSaleDraws(stage.house, acting)
    await holdDueWishLists(stage.house, acting)
    expect(await forgetWishLists(stage.house, acting)).toEqual({ lists: 0, addresses: 0 })
    await stage.query(sql`update letter set sent_at = ${stage.house.clock.now()}`)
    expect(await forgetWishLists(stage.house, acting)).toEqual({ lists: 0, addresses: 1 })
    expect(must(await showWishList(stage.house, acting, { token })).list).toMatchObject({
      email: null,
      byHouse: true,
    })
    stage.advance({ hours: 31 * 24 })
    expect(await forgetWishLists(stage.house, acting)).toEqual({ lists: 3, addresses: 0 })
    expect(isRefusal(await showWishList(stage.house, acting, { token }))).toBe(true)
    expect(await showDemand(stage.house, acting, room())).toEqual(demand)
    expect(await stage.query(sql`select from letter`)).toEqual([])
  })
})
