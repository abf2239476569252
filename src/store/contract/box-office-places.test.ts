import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { admitTicket } from '#acts/admit-ticket.ts'
import { blockSeats } from '#acts/block-seats.ts'
import { buySeats } from '#acts/buy-seats.ts'
import { cancelOrder } from '#acts/cancel-order.ts'
import { changePlaces } from '#acts/change-places.ts'
import { checkLedger } from '#acts/check-ledger.ts'
import { holdBasket } from '#acts/hold-basket.ts'
import { holdSeats } from '#acts/hold-seats.ts'
import { moveSeats } from '#acts/move-seats.ts'
import { openBasket } from '#acts/open-basket.ts'
import { placeOrder } from '#acts/place-order.ts'
import { releaseHold } from '#acts/release-hold.ts'
import { releaseSetAsideSeats } from '#acts/release-set-aside-seats.ts'
import { renewSeating } from '#acts/renew-seating.ts'
import { sellAtCounter } from '#acts/sell-at-counter.ts'
import { setAllocations } from '#acts/set-allocations.ts'
import { setScreeningReleases } from '#acts/set-screening-releases.ts'
import { setSeatMap } from '#acts/set-seat-map.ts'
import { showPlaces } from '#acts/show-places.ts'
import { openSeats } from '#acts/steps/open-seats.ts'
import { unblockSeats } from '#acts/unblock-seats.ts'
import type { SeatMap } from '#core/boxoffice/seat-map.ts'
import type { Refusal } from '#core/refusal.ts'
import { storeOver } from '../store.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

/** Straight rows A, B … of so many seats; the last seat of row A is for a wheelchair when asked. */
function house(rows: number, seats: number, wheelchair = false): SeatMap {
  return {
    format: 'cartelera-seat-map',
    version: 1,
    levels: [
      {
        key: 'stalls',
        name: { en: 'Stalls' },
        rows: Array.from({ length: rows }, (_, row) => ({
          row: String.fromCharCode(65 + row),
          seats: Array.from({ length: seats }, (_, x) => ({
            seat: String(x + 1),
            x,
            ...(wheelchair && row === 0 && x === seats - 1 && { kind: 'wheelchair' as const }),
          })),
        })),
      },
    ],
  }
}

const place = (short: string) => `stalls/${short[0]}/${short.slice(1)}`
const short = (key: string | null) => key?.split('/').slice(1).join('')
const shown = async (screeningId: string, state: string) => {
  const { places } = must(await showPlaces(stage.house, acting, { screeningId }))
  return places
    .filter(each => each.state === state)
    .map(each => short(each.place))
    .sort()
}
const emptyBasket = async () =>
  must(await openBasket(stage.house, acting, { editionId: stage.editionId, language: 'es' })).token
const hold = (token: string, screeningId: string, quantity: number, places?: string[]) =>
  holdSeats(stage.house, acting, {
    ...{ token, screeningId, priceId: stage.prices.free.id, quantity },
    ...(places && { places: places.map(place) }),
  })
const placed = async (token: string) =>
  must(
    await placeOrder(stage.house, acting, {
      ...{ token, name: 'Wara', email: 'wara@example.org', way: 'free' as const },
      idempotencyKey: crypto.randomUUID(),
    }),
  )
const buy = async (screeningId: string, quantity: number, places?: string[]) =>
  buySeats(stage.house, acting, {
    ...{ editionId: stage.editionId, name: 'Wara', email: 'wara@example.org', language: 'es', way: 'free' },
    lines: [
      {
        ...{ screeningId, priceId: stage.prices.free.id, quantity },
        ...(places && { places: places.map(place) }),
      },
    ],
    idempotencyKey: crypto.randomUUID(),
  })
const sound = async () => expect(await checkLedger(stage.house, acting, {})).toEqual([])
const told = (answer: unknown) => (answer as Refusal).about

test('best seats are held, become tickets, and are free again when they are given back', async () => {
  const screening = await stage.numberedScreening(house(3, 7))
  const token = await emptyBasket()
  const basket = must(await hold(token, screening, 2))
  expect(basket.lines.map(line => line.places?.map(short))).toEqual([['B3', 'B4']])
  expect(await shown(screening, 'held')).toEqual(['B3', 'B4'])
  const order = await placed(token)
  expect(order.tickets.map(ticket => short(ticket.place))).toEqual(['B3', 'B4'])
  expect(await shown(screening, 'sold')).toEqual(['B3', 'B4'])
  await sound()
  must(await cancelOrder(stage.house, acting, { token: order.token }))
  expect(await shown(screening, 'free')).toHaveLength(21)
  await sound()
})

test('chosen seats are had, or told who was quicker and what is free nearby', async () => {
  const screening = await stage.numberedScreening(house(3, 7))
  const token = await emptyBasket()
  must(await hold(token, screening, 2, ['A1', 'A2']))
  const late = await buy(screening, 2, ['A2', 'A3'])
  expect(refused(late)).toBe('place-taken')
  expect(told(late)).toMatchObject({ row: 'A', seat: '2', insteadRow: 'A', insteadSeats: '3, 4' })
  expect(refused(await buy(screening, 1, ['A4']))).toBe('seat-left-alone')
  expect(refused(await buy(screening, 1, ['Z1']))).toBe('wrong-value')
  const order = must(await buy(screening, 2, ['A3', 'A4']))
  expect(order.tickets.map(ticket => short(ticket.place))).toEqual(['A3', 'A4'])
  await sound()
})

test('seats of a basket are free again when a line is taken out, and when it lapses, even before the job comes by', async () => {
  const screening = await stage.numberedScreening(house(2, 6))
  const token = await emptyBasket()
  const basket = must(await hold(token, screening, 2, ['A1', 'A2']))
  must(await releaseHold(stage.house, acting, { token, lineId: basket.lines[0]!.id }))
  expect(await shown(screening, 'held')).toEqual([])
  must(await hold(token, screening, 2, ['A1', 'A2']))
  stage.advance({ minutes: 16 })
  expect(await shown(screening, 'held')).toEqual([])
  must(await hold(await emptyBasket(), screening, 2, ['A1', 'A2']))
  expect(must(await buy(screening, 2)).tickets.map(ticket => short(ticket.place))).toEqual(['B3', 'B4'])
  await sound()
})

test('a crowd on one house buys every seat once, in several groups at the same moment', async () => {
  const screening = await stage.numberedScreening(house(6, 10))
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => buy(screening, (at % 3) + 1)))
  const places = answers.flatMap(answer =>
    'tickets' in answer ? answer.tickets.map(each => each.place) : [],
  )
  expect(new Set(places).size).toBe(places.length)
  expect(await shown(screening, 'sold')).toHaveLength(places.length)
  for (const answer of answers) expect(['sold-out', 'not-enough-seats', undefined]).toContain(refused(answer))
  await sound()
})

test('two processes that remember places sell one house together, while people change and give back: nobody is refused a free seat', async () => {
  const screening = await stage.numberedScreening(house(10, 12))
  const other = { ...stage.house, store: storeOver(stage.database.connection) }
  const wish = { screeningId: screening, priceId: stage.prices.free.id }
  const at = [stage.house, other]
  const buyAt = (index: number) =>
    buySeats(at[index % 2]!, acting, {
      ...{ editionId: stage.editionId, name: 'A', email: 'a@example.org', language: 'es', way: 'free' },
      lines: [{ ...wish, quantity: 2 }],
      idempotencyKey: crypto.randomUUID(),
    })
  const hesitate = async (index: number) => {
    const token = await emptyBasket()
    const held = must(await holdSeats(at[index % 2]!, acting, { token, ...wish, quantity: 2 }))
    const line = held.lines[0]!
    const { places } = must(await showPlaces(stage.house, acting, { screeningId: screening }))
    const free = places.filter(each => each.state === 'free').slice(0, 2)
    await changePlaces(at[(index + 1) % 2]!, acting, {
      ...{ token, lineId: line.id },
      places: free.map(each => each.place),
    })
    if (index % 3 > 0) must(await releaseHold(at[index % 2]!, acting, { token, lineId: line.id }))
  }
  await Promise.all([
    ...Array.from({ length: 30 }, (_, index) => buyAt(index)),
    ...Array.from({ length: 12 }, (_, index) => hesitate(index)),
  ])
  await sound()
  const left = (await shown(screening, 'free')).length
  const rest = await Promise.all(Array.from({ length: left + 4 }, (_, index) => buyAt(index)))
  expect(rest.filter(answer => !refused(answer))).toHaveLength(Math.floor(left / 2))
  expect(await shown(screening, 'free')).toHaveLength(left % 2)
  await sound()
})

test('two who choose the same seat at the same moment: one has it, the other is told', async () => {
  const screening = await stage.numberedScreening(house(2, 10))
  const answers = await Promise.all([
    buy(screening, 2, ['A1', 'A2']),
    hold(await emptyBasket(), screening, 2, ['A2', 'A3']),
    sellAtCounter(stage.house, acting, {
      editionId: stage.editionId,
      lines: [
        {
          ...{ screeningId: screening, priceId: stage.prices.full.id, quantity: 2 },
          places: [place('A1'), place('A2')],
        },
      ],
      idempotencyKey: crypto.randomUUID(),
    }),
  ])
  expect(answers.filter(answer => !refused(answer))).toHaveLength(1)
  await sound()
})

test('what no constraint would let pass: a place twice, a place of another allocation, a place of no map', async () => {
  const screening = await stage.numberedScreening(house(2, 4, true))
  must(await buy(screening, 3, ['A1', 'A2', 'A3']))
  const taking = (which: ReturnType<typeof sql>) =>
    stage.query(sql`insert into taken_place (screening_id, place, allocation_id) ${which}`)
  const from = sql`select p.screening_id, p.place, p.allocation_id from screening_place p where screening_id = ${screening}`
  await expect(taking(sql`${from} and place = 'stalls/A/1'`)).rejects.toThrow('taken_once')
  const other = sql`select ${screening}::uuid, 'stalls/A/4', id from allocation where screening_id = ${screening} and kind = 'public'`
  await expect(taking(other)).rejects.toThrow('taken_of_its_allocation')
  const none = sql`select ${screening}::uuid, 'stalls/Z/1', id from allocation where screening_id = ${screening} and kind = 'public'`
  await expect(taking(none)).rejects.toThrow('taken_of_its_allocation')
  await expect(
    stage
      .query(
        sql`delete from screening_place where screening_id = ${screening} and place = 'stalls/B/1' returning place`,
      )
      .then(() =>
        stage.query(sql`update allocation set capacity = capacity where screening_id = ${screening}`),
      ),
  ).rejects.toThrow('places_add_up')
  await stage.query(sql`
    insert into screening_place (screening_id, place, allocation_id)
    select ${screening}::uuid, 'stalls/B/1', id from allocation where screening_id = ${screening} and kind = 'public'`)
  await sound()
})

test('named places move between allocations and are blocked; without names the best go, and all of it is in the journal', async () => {
  const screening = await stage.numberedScreening(house(3, 6))
  const { house: box } = stage
  const move = { screeningId: screening, from: 'public' as const, to: 'press' as const, why: 'critics' }
  must(await moveSeats(box, acting, { ...move, seats: 3, places: ['A1', 'A2', 'A3'].map(place) }))
  expect(refused(await moveSeats(box, acting, { ...move, seats: 1, places: [place('A1')] }))).toBe(
    'place-taken',
  )
  expect(refused(await buy(screening, 2, ['A1', 'A2']))).toBe('place-taken')
  must(
    await blockSeats(box, acting, {
      screeningId: screening,
      kind: 'public',
      seats: 1,
      places: [place('C6')],
      why: 'a camera',
    }),
  )
  expect(await shown(screening, 'blocked')).toEqual(['C6'])
  must(await blockSeats(box, acting, { screeningId: screening, kind: 'public', seats: 2, why: 'broken' }))
  expect(await shown(screening, 'blocked')).toEqual(['B3', 'B4', 'C6'])
  must(
    await unblockSeats(box, acting, {
      screeningId: screening,
      kind: 'public',
      seats: 1,
      places: [place('C6')],
      why: 'no camera',
    }),
  )
  expect(await shown(screening, 'blocked')).toEqual(['B3', 'B4'])
  const moves = await stage.query(sql<{ act: string; places: string[] }>`
    select m.act, m.places from seat_move m join allocation a on a.id = m.allocation_id
    where a.screening_id = ${screening} and a.kind = 'public' and m.act in ('move', 'block', 'unblock') order by m.id`)
  expect(moves.map(each => [each.act, each.places.map(short)])).toEqual([
    ['move', ['A1', 'A2', 'A3']],
    ['block', ['C6']],
    ['block', ['B3', 'B4']],
    ['unblock', ['C6']],
  ])
  const wanted = [
    { kind: 'public' as const, capacity: 10, blocked: 0 },
    { kind: 'press' as const, capacity: 8 },
  ]
  must(await setAllocations(box, acting, { screeningId: screening, allocations: wanted }))
  const { places } = must(await showPlaces(box, acting, { screeningId: screening }))
  expect(places.filter(each => each.allocation === 'press')).toHaveLength(8)
  expect(places.filter(each => each.state === 'blocked')).toHaveLength(0)
  await sound()
})

test('the place of somebody who did not come goes to the standby line, and is their own again while it is free', async () => {
  const screening = await stage.numberedScreening(house(2, 6, true), { hours: 1 })
  must(
    await setScreeningReleases(stage.house, acting, {
      screeningId: screening,
      releases: [{ what: 'no-shows', to: 'standby', minutesBefore: 10 }],
    }),
  )
  const late = must(await buy(screening, 2, ['A1', 'A2']))
  stage.advance({ minutes: 55 })
  await releaseSetAsideSeats(stage.house, acting)
  const { places } = must(await showPlaces(stage.house, acting, { screeningId: screening }))
  const standby = places.filter(each => each.allocation === 'standby')
  expect(standby.map(each => [short(each.place), each.state]).sort()).toEqual([
    ['A1', 'free'],
    ['A2', 'free'],
  ])
  await sound()
  const come = { screeningId: screening, door: 'Main' }
  const second = late.tickets[1]!
  expect(must(await admitTicket(stage.house, acting, { ...come, code: second.number })).answer).toBe(
    'admitted',
  )
  expect(await shown(screening, 'sold')).toEqual(['A2'])
  await sound()
})

test('a new map counts for screenings that are opened afterwards, and for an open one only while nobody has a seat', async () => {
  const screening = await stage.numberedScreening(house(2, 6))
  const [there] = await stage.query(sql<{ screen: string }>`
    select screen_id as screen from screening_seats where screening_id = ${screening}`)
  const screenId = there!.screen
  const order = must(await buy(screening, 2))
  expect(refused(await setSeatMap(stage.house, acting, { screenId, map: { levels: [] } }))).toBe(
    'seat-map-wrong',
  )
  const kept = must(await setSeatMap(stage.house, acting, { screenId, map: house(3, 5, true) }))
  expect(kept).toMatchObject({ version: 2 })
  expect(must(await setSeatMap(stage.house, acting, { screenId, map: house(3, 5, true) }))).toMatchObject({
    version: 2,
  })
  const before = must(await showPlaces(stage.house, acting, { screeningId: screening }))
  expect(before.places).toHaveLength(12)
  expect(refused(await renewSeating(stage.house, acting, { screeningId: screening }))).toBe('in-use')
  must(await cancelOrder(stage.house, acting, { orderId: order.id }))
  const allocations = must(await renewSeating(stage.house, acting, { screeningId: screening }))
  expect(allocations.map(({ kind, capacity }) => [kind, capacity])).toEqual([
    ['public', 14],
    ['wheelchair', 1],
  ])
  must(await setSeatMap(stage.house, acting, { screenId, map: null }))
  must(await renewSeating(stage.house, acting, { screeningId: screening }))
  expect(refused(await showPlaces(stage.house, acting, { screeningId: screening }))).toBe('not-found')
  expect(must(await buy(screening, 2)).tickets.map(ticket => ticket.place)).toEqual([null, null])
  await sound()
})

test('on another screen everybody gets new seats, with free seating none; where there are too few it is refused', async () => {
  const screening = await stage.numberedScreening(house(3, 8))
  const other = await stage.numberedScreening(house(2, 8))
  const small = await stage.numberedScreening(house(1, 4))
  const free = await stage.screening(30)
  const screenOf = async (id: string) =>
    (
      await stage.query(sql<{ screen: string }>`
      select screen_id as screen from screening_seats where screening_id = ${id}`)
    )[0]!.screen
  const token = await emptyBasket()
  must(await hold(token, screening, 3, ['C1', 'C2', 'C3']))
  const order = must(await buy(screening, 2, ['C4', 'C5']))
  const goTo = async (to: string, capacity: number) => {
    const id = await screenOf(to)
    return stage.house.store.within(acting.organisation, async ({ boxOffice }) => {
      const note = { at: stage.house.clock.now(), by: 'test' }
      const answer = await openSeats(boxOffice, screening, { id, capacity, wheelchairPlaces: 0 }, note)
      await boxOffice.order(order.id)
      return answer ?? 'done'
    })
  }
  // The room is what the books compare with: the released row follows in a release, here by hand.
  const follow = async (to: string) =>
    stage.query(
      sql`update released_screening set screen_id = ${await screenOf(to)} where id = ${screening} returning id`,
    )
  expect(refused(await goTo(small, 4))).toBe('not-enough-seats')
  expect(await goTo(other, 16)).toBe('done')
  await follow(other)
  expect(await shown(screening, 'held')).toEqual(['B3', 'B4', 'B5'])
  expect(await shown(screening, 'sold')).toEqual(['A4', 'A5'])
  await sound()
  expect(await goTo(free, 30)).toBe('done')
  await follow(free)
  await sound()
  expect((await placed(token)).tickets.map(ticket => ticket.place)).toEqual([null, null, null])
  expect(await goTo(other, 16)).toBe('done')
  await follow(other)
  expect(await shown(screening, 'sold')).toHaveLength(5)
  await sound()
})

test('seats of two prices and of several screenings are held at once, together where they belong together', async () => {
  const numbered = await stage.numberedScreening(house(2, 8))
  const free = await stage.screening(10)
  const { full, reduced } = stage.prices
  const line = (screeningId: string, priceId: string, quantity: number) => ({
    screeningId,
    priceId,
    quantity,
  })
  const basket = must(
    await holdBasket(stage.house, acting, {
      ...{ editionId: stage.editionId, language: 'es' as const },
      lines: [line(numbered, full.id, 2), line(free, full.id, 1), line(numbered, reduced.id, 1)],
    }),
  )
  expect(basket.lines.map(each => each.places?.map(short) ?? null)).toEqual([['B3', 'B4'], null, ['B5']])
  const chosen = await holdBasket(stage.house, acting, {
    ...{ editionId: stage.editionId, language: 'es' as const },
    lines: [line(free, full.id, 1), { ...line(numbered, full.id, 1), places: [place('B5')] }],
  })
  expect(chosen).toMatchObject({ refused: 'place-taken', about: { screening: numbered } })
  const afterwards = must(
    await holdSeats(stage.house, acting, { token: basket.token, ...line(numbered, full.id, 1) }),
  )
  expect(afterwards.lines.at(-1)!.places?.map(short)).toEqual(['B6'])
  await sound()
})
