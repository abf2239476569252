import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockSeats } from '#acts/boxoffice/block-seats.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { moveSeats } from '#acts/boxoffice/move-seats.ts'
import { releaseSetAsideSeats } from '#acts/boxoffice/release-set-aside-seats.ts'
import { renewSeating } from '#acts/boxoffice/renew-seating.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { setScreeningReleases } from '#acts/boxoffice/set-screening-releases.ts'
import { setSeatMap } from '#acts/boxoffice/set-seat-map.ts'
import { showPlaces } from '#acts/boxoffice/show-places.ts'
import { openSeats } from '#acts/boxoffice/steps/open-seats.ts'
import { unblockSeats } from '#acts/boxoffice/unblock-seats.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { house, place, seatedActs, short } from './box-office-places-stage.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
let acts: ReturnType<typeof seatedActs>
beforeAll(async () => {
  stage = await openStage()
  acts = seatedActs(stage)
})
afterAll(() => stage.database.drop())

test('named places move between allocations and are blocked; without names the best go, and all of it is in the journal', async () => {
  const screening = await stage.numberedScreening(house(3, 6))
  const { house: box } = stage
  const move = { screeningId: screening, from: 'public' as const, to: 'press' as const, why: 'critics' }
  must(await moveSeats(box, acting, { ...move, seats: 3, places: ['A1', 'A2', 'A3'].map(place) }))
  expect(refused(await moveSeats(box, acting, { ...move, seats: 1, places: [place('A1')] }))).toBe(
    'place-taken',
  )
  expect(refused(await acts.buy(screening, 2, ['A1', 'A2']))).toBe('place-taken')
  must(
    await blockSeats(box, acting, {
      screeningId: screening,
      kind: 'public',
      seats: 1,
      places: [place('C6')],
      why: 'a camera',
    }),
  )
  expect(await acts.shown(screening, 'blocked')).toEqual(['C6'])
  must(await blockSeats(box, acting, { screeningId: screening, kind: 'public', seats: 2, why: 'broken' }))
  expect(await acts.shown(screening, 'blocked')).toEqual(['B3', 'B4', 'C6'])
  must(
    await unblockSeats(box, acting, {
      screeningId: screening,
      kind: 'public',
      seats: 1,
      places: [place('C6')],
      why: 'no camera',
    }),
  )
  expect(await acts.shown(screening, 'blocked')).toEqual(['B3', 'B4'])
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
  await acts.sound()
})

test('the place of somebody who did not come goes to the standby line, and is their own again while it is free', async () => {
  const screening = await stage.numberedScreening(house(2, 6, true), { hours: 1 })
  must(
    await setScreeningReleases(stage.house, acting, {
      screeningId: screening,
      releases: [{ what: 'no-shows', to: 'standby', minutesBefore: 10 }],
    }),
  )
  const late = must(await acts.buy(screening, 2, ['A1', 'A2']))
  stage.advance({ minutes: 55 })
  await releaseSetAsideSeats(stage.house, acting)
  const { places } = must(await showPlaces(stage.house, acting, { screeningId: screening }))
  const standby = places.filter(each => each.allocation === 'standby')
  expect(standby.map(each => [short(each.place), each.state]).sort()).toEqual([
    ['A1', 'free'],
    ['A2', 'free'],
  ])
  await acts.sound()
  const come = { screeningId: screening, door: 'Main' }
  const second = late.tickets[1]!
  expect(must(await admitTicket(stage.house, acting, { ...come, code: second.number })).answer).toBe(
    'admitted',
  )
  expect(await acts.shown(screening, 'sold')).toEqual(['A2'])
  await acts.sound()
})

test('a new map counts for screenings that are opened afterwards, and for an open one only while nobody has a seat', async () => {
  const screening = await stage.numberedScreening(house(2, 6))
  const [there] = await stage.query(sql<{ screen: string }>`
    select screen_id as screen from screening_seats where screening_id = ${screening}`)
  const screenId = there!.screen
  const order = must(await acts.buy(screening, 2))
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
  expect(must(await acts.buy(screening, 2)).tickets.map(ticket => ticket.place)).toEqual([null, null])
  await acts.sound()
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
  const token = await acts.emptyBasket()
  must(await acts.hold(token, screening, 3, ['C1', 'C2', 'C3']))
  const order = must(await acts.buy(screening, 2, ['C4', 'C5']))
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
  expect(await acts.shown(screening, 'held')).toEqual(['B3', 'B4', 'B5'])
  expect(await acts.shown(screening, 'sold')).toEqual(['A4', 'A5'])
  await acts.sound()
  expect(await goTo(free, 30)).toBe('done')
  await follow(free)
  await acts.sound()
  expect((await acts.placed(token)).tickets.map(ticket => ticket.place)).toEqual([null, null, null])
  expect(await goTo(other, 16)).toBe('done')
  await follow(other)
  expect(await acts.shown(screening, 'sold')).toHaveLength(5)
  await acts.sound()
})
