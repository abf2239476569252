import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { changePlaces } from '#acts/boxoffice/change-places.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { showPlaces } from '#acts/boxoffice/show-places.ts'
import type { Refusal } from '#core/refusal.ts'
import { storeOver } from '../store.ts'
import { house, houseForTwo, place, seatedActs, short } from './box-office-places-stage.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
let acts: ReturnType<typeof seatedActs>
beforeAll(async () => {
  stage = await openStage()
  acts = seatedActs(stage)
})
afterAll(() => stage.database.drop())

const told = (answer: unknown) => (answer as Refusal).about

test('best seats are held, become tickets, and are free again when they are given back', async () => {
  const screening = await stage.numberedScreening(house(3, 7))
  const token = await acts.emptyBasket()
  const basket = must(await acts.hold(token, screening, 2))
  expect(basket.lines.map(line => line.places?.map(short))).toEqual([['B3', 'B4']])
  expect(await acts.shown(screening, 'held')).toEqual(['B3', 'B4'])
  const order = await acts.placed(token)
  expect(order.tickets.map(ticket => short(ticket.place))).toEqual(['B3', 'B4'])
  expect(await acts.shown(screening, 'sold')).toEqual(['B3', 'B4'])
  await acts.sound()
  must(await cancelOrder(stage.house, acting, { token: order.token }))
  expect(await acts.shown(screening, 'free')).toHaveLength(21)
  await acts.sound()
})

test('chosen seats are had, or told who was quicker and what is free nearby', async () => {
  const screening = await stage.numberedScreening(house(3, 7))
  const token = await acts.emptyBasket()
  must(await acts.hold(token, screening, 2, ['A1', 'A2']))
  const late = await acts.buy(screening, 2, ['A2', 'A3'])
  expect(refused(late)).toBe('place-taken')
  expect(told(late)).toMatchObject({ row: 'A', seat: '2', insteadRow: 'A', insteadSeats: '3, 4' })
  expect(refused(await acts.buy(screening, 1, ['A4']))).toBe('seat-left-alone')
  expect(refused(await acts.buy(screening, 1, ['Z1']))).toBe('wrong-value')
  const order = must(await acts.buy(screening, 2, ['A3', 'A4']))
  expect(order.tickets.map(ticket => short(ticket.place))).toEqual(['A3', 'A4'])
  await acts.sound()
})

test('a companion is seated beside the wheelchair, at once or later, and neither comes nor stays without it', async () => {
  const screening = await stage.numberedScreening(houseForTwo())
  const token = await acts.emptyBasket()
  const { free: price } = stage.prices
  const line = (allocation: 'wheelchair' | 'companion', quantity = 1) => ({
    ...{ screeningId: screening, priceId: price.id, quantity, allocation },
  })
  const hold = (...lines: ReturnType<typeof line>[]) => holdBasket(stage.house, acting, { token, lines })
  expect(refused(await hold(line('companion')))).toBe('companion-alone')
  expect(refused(await hold(line('wheelchair'), line('companion', 2)))).toBe('companion-alone')
  expect(await acts.shown(screening, 'held')).toEqual([])

  const first = must(await hold(line('wheelchair'), line('companion')))
  expect(first.lines.map(each => each.places?.map(short))).toEqual([['A2'], ['A1']])
  must(await hold(line('wheelchair')))
  const whole = must(await hold(line('companion')))
  expect(whole.lines.map(each => each.places?.map(short)).sort()).toEqual([['A1'], ['A2'], ['A7'], ['A8']])
  expect(refused(await hold(line('companion')))).toBe('companion-alone')

  for (const { id, allocation } of whole.lines)
    if (allocation === 'wheelchair') must(await releaseHold(stage.house, acting, { token, lineId: id }))
  expect(await acts.shown(screening, 'held')).toEqual([])
  await acts.sound()
})

test('seats of a basket are free again when a line is taken out, and when it lapses, even before the job comes by', async () => {
  const screening = await stage.numberedScreening(house(2, 6))
  const token = await acts.emptyBasket()
  const basket = must(await acts.hold(token, screening, 2, ['A1', 'A2']))
  must(await releaseHold(stage.house, acting, { token, lineId: basket.lines[0]!.id }))
  expect(await acts.shown(screening, 'held')).toEqual([])
  must(await acts.hold(token, screening, 2, ['A1', 'A2']))
  stage.advance({ minutes: 16 })
  expect(await acts.shown(screening, 'held')).toEqual([])
  must(await acts.hold(await acts.emptyBasket(), screening, 2, ['A1', 'A2']))
  expect(must(await acts.buy(screening, 2)).tickets.map(ticket => short(ticket.place))).toEqual(['B3', 'B4'])
  await acts.sound()
})

test('a crowd on one house buys every seat once, in several groups at the same moment', async () => {
  const screening = await stage.numberedScreening(house(6, 10))
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => acts.buy(screening, (at % 3) + 1)))
  const places = answers.flatMap(answer =>
    'tickets' in answer ? answer.tickets.map(each => each.place) : [],
  )
  expect(new Set(places).size).toBe(places.length)
  expect(await acts.shown(screening, 'sold')).toHaveLength(places.length)
  for (const answer of answers) expect(['sold-out', 'not-enough-seats', undefined]).toContain(refused(answer))
  await acts.sound()
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
    const token = await acts.emptyBasket()
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
  await acts.sound()
  const left = (await acts.shown(screening, 'free')).length
  const rest = await Promise.all(Array.from({ length: left + 4 }, (_, index) => buyAt(index)))
  expect(rest.filter(answer => !refused(answer))).toHaveLength(Math.floor(left / 2))
  expect(await acts.shown(screening, 'free')).toHaveLength(left % 2)
  await acts.sound()
})

test('two who choose the same seat at the same moment: one has it, the other is told', async () => {
  const screening = await stage.numberedScreening(house(2, 10))
  const answers = await Promise.all([
    acts.buy(screening, 2, ['A1', 'A2']),
    acts.hold(await acts.emptyBasket(), screening, 2, ['A2', 'A3']),
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
  await acts.sound()
})

test('what no constraint would let pass: a place twice, a place of another allocation, a place of no map', async () => {
  const screening = await stage.numberedScreening(house(2, 4, true))
  must(await acts.buy(screening, 3, ['A1', 'A2', 'A3']))
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
  await acts.sound()
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
  await acts.sound()
})
