import { afterAll, beforeAll, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import type { House } from '#acts/ports/house.ts'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import { explainPlace } from '#acts/timetable/explain-place.ts'
import { findConflict } from '#acts/timetable/find-conflict.ts'
import { listTouched } from '#acts/timetable/list-touched.ts'
import { showSolving } from '#acts/timetable/show-solving.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { startSolving } from '#acts/timetable/start-solving.ts'
import { timetableSolver } from '#outside/timetable-solver/timetable-solver.ts'
import { acting, must, openStage, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'solver'>
beforeAll(async () => {
  stage = await openStage()
  house = { ...stage.house, solver: timetableSolver(1) }
})
afterAll(() => stage?.database.drop())

test('a screen that closes: who is touched, what they are offered, and why nothing else can be had', async () => {
  const { editionId } = stage
  // 08:00 in La Paz, on screens of their own.
  const touched = await stage.screening(40, { hours: 72 })
  const other = await stage.screening(30, { hours: 48 })
  const bought = await buySeats(house, acting, {
    editionId,
    lines: [{ screeningId: touched, priceId: stage.prices.full.id, quantity: 3 }],
    ...{ name: 'Wara Cárdenas', email: 'wara@example.org', language: 'es', way: 'counter' },
    idempotencyKey: 'touched-purchase-1',
  })
  must(bought)
  const { screenings } = must(await showTimetable(house, acting, { editionId }))
  const screenOf = (id: string) => screenings.find(screening => screening.id === id)!.screenId
  const open = (screenId: string, from: string, to: string) => ({
    screenId,
    opens: Temporal.PlainDateTime.from(from),
    closes: Temporal.PlainDateTime.from(to),
  })
  const closeBoth = [
    open(screenOf(touched), '2026-06-25T20:00', '2026-06-25T22:00'),
    open(screenOf(other), '2026-06-26T08:00', '2026-06-26T09:30'),
  ]
  must(await setOpeningWindows(house, acting, { editionId, windows: closeBoth }))
  const wish = { editionId, from: 'draft', aim: 'repair', seed: 1, seconds: 5 } as const
  expect(must(await startSolving(house, acting, wish)).faults).toEqual([])
  const look = async () => must(await showSolving(house, acting, { editionId }))!
  await expect.poll(async () => (await look()).phase, { timeout: 20_000 }).toBe('over')

  expect(must(await listTouched(house, acting, { editionId }))).toEqual([
    {
      screeningId: touched,
      itemId: screenings[0]!.itemId,
      seatsSold: 3,
      to: expect.objectContaining({ screenId: screenOf(touched) }),
      others: [
        {
          id: other,
          screenId: screenOf(other),
          startsAt: screenings.find(({ id }) => id === other)!.startsAt,
          free: 30,
        },
      ],
    },
  ])
  expect(must(await findConflict(house, acting, { editionId, screening: touched }))).toEqual([])

  const explained = must(await explainPlace(house, acting, { screeningId: other }))
  expect(explained.next[0]?.moreTogether).toBeGreaterThanOrEqual(0)
  expect(await explainPlace(house, acting, { screeningId: 'none' })).toMatchObject({ refused: 'not-found' })
})
