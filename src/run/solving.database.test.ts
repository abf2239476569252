import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '#acts/ports/house.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import { judgeDraft } from '#acts/timetable/judge-draft.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { pinScreening } from '#acts/timetable/pin-screening.ts'
import { setShowing } from '#acts/timetable/set-showing.ts'
import { showSolving } from '#acts/timetable/show-solving.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { type SolvingToStart, startSolving } from '#acts/timetable/start-solving.ts'
import { steerSolving } from '#acts/timetable/steer-solving.ts'
import { takeOverTimetable } from '#acts/timetable/take-over-timetable.ts'
import { undoTakeOver } from '#acts/timetable/undo-take-over.ts'
import type { Screening } from '#core/programme/screening.ts'
import { timetableSolver } from '#outside/timetable-solver/timetable-solver.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from '#store/contract/programme-stage.ts'

let stage: ProgrammeStage
let house: Pick<House, 'store' | 'clock' | 'solver'>
beforeAll(async () => {
  stage = await openProgrammeStage()
  house = { ...stage.house, solver: timetableSolver(1) }
})
afterAll(() => stage?.drop())

const at = (wall: string) => Temporal.PlainDateTime.from(wall)
const editionId = () => stage.edition.id
const draft = async () => must(await showTimetable(house, acting, { editionId: editionId() }))

async function wanted(title: string, publicScreenings: number): Promise<string> {
  const filmIds = [await stage.film(title, 100)]
  const item = must(await createItem(stage.house, acting, { editionId: editionId(), filmIds }))
  must(
    await setShowing(house, acting, {
      itemId: item.id,
      wanted: { public: publicScreenings, 'press-and-industry': 0, school: 0 },
      introductionMinutes: 5,
      discussions: { wanted: 1, minutes: 25, guestIds: [] },
      apartMinutes: 0,
      startsWithin: null,
      press: 'anywhere',
      premiere: false,
      gala: false,
      demand: null,
      print: null,
    }),
  )
  return item.id
}

async function solved(more: Partial<SolvingToStart> = {}) {
  const start = {
    editionId: editionId(),
    from: 'draft',
    aim: 'improve',
    seed: 1,
    seconds: 60,
    ...more,
  } as const
  expect(must(await startSolving(house, acting, start)).faults).toEqual([])
  const look = async () => must(await showSolving(house, acting, { editionId: editionId() }))!
  const isPlaced = async () => {
    const { phase, answer } = await look()
    return phase === 'over' || answer?.unplaced.length === 0
  }
  await expect.poll(isPlaced, { timeout: 30_000 }).toBe(true)
  await steerSolving(house, acting, { editionId: editionId(), steer: 'stop' })
  await expect.poll(async () => (await look()).phase, { timeout: 30_000 }).toBe('over')
  const { answer } = await look()
  const known = answer!.version
  const again = must(await showSolving(house, acting, { editionId: editionId(), known }))
  expect(again).toMatchObject({ answer: { version: known, screenings: null } })
  return { ...answer!, screenings: answer!.screenings! }
}

const undo = () => undoTakeOver(house, acting, { editionId: editionId() })

const placesOf = (screenings: readonly Screening[]) =>
  new Map(screenings.map(({ id, screenId, startsAt }) => [id, `${screenId} ${startsAt}`]))

test('a timetable is solved from what is wanted, taken over, changed at the board and solved again', async () => {
  const { screens } = stage
  const hours = ['22', '23'].flatMap(day =>
    Object.values(screens).map(({ id }) => ({
      screenId: id,
      opens: at(`2022-06-${day}T14:00`),
      closes: at(`2022-06-${day}T23:30`),
    })),
  )
  must(await setOpeningWindows(house, acting, { editionId: editionId(), windows: hours }))
  const itemIds = [await wanted('One', 2), await wanted('Two', 2), await wanted('Three', 1)]

  const answer = await solved()
  expect(answer.unplaced).toEqual([])
  expect(answer.screenings.every(screening => screening.moved)).toBe(true)
  expect((await draft()).screenings).toEqual([])

  const taken = must(await takeOverTimetable(house, acting, { editionId: editionId(), takeOut: false }))
  expect(taken).toMatchObject({ moved: [], takenOut: [] })
  const { screenings, clashes } = await draft()
  expect(clashes).toEqual([])
  expect(screenings.map(screening => screening.itemId).sort()).toEqual(
    [itemIds[0], itemIds[0], itemIds[1], itemIds[1], itemIds[2]].sort(),
  )
  expect(screenings.filter(screening => screening.discussionMinutes === 25)).toHaveLength(3)
  const judged = must(await judgeDraft(house, acting, { editionId: editionId() }))
  expect(judged).toMatchObject({ violations: [], unplaced: [] })
  expect(judged.soft).toBeCloseTo(answer.soft)

  const [pinned, ...others] = screenings
  const there = { screenId: screens.stadtkino.id, startsAt: at('2022-06-23T21:00') }
  must(await moveScreening(house, acting, { screeningId: pinned!.id, ...there }))
  expect(await undo()).toMatchObject({ refused: 'board-changed' })
  must(await pinScreening(house, acting, { screeningId: pinned!.id, pinned: true }))
  await solved({ from: 'scratch' })
  must(await takeOverTimetable(house, acting, { editionId: editionId(), takeOut: false }))
  const again = await draft()
  expect(again.screenings).toHaveLength(1 + others.length)
  expect(placesOf(again.screenings).get(pinned!.id)).toBe(
    `${screens.stadtkino.id} 2022-06-23T21:00:00+02:00[Europe/Zurich]`,
  )
  expect(again.clashes).toEqual([])
})

test('an answer that the board has left behind is stale, and one without a place is taken out only when told', async () => {
  const { screens } = stage
  await solved()
  const { screenings } = await draft()
  const [, other] = screenings
  const where = { screenId: other!.screenId, startsAt: other!.startsAt.subtract({ minutes: 60 }) }
  must(await pinScreening(house, acting, { screeningId: other!.id, pinned: true }))
  must(await moveScreening(house, acting, { screeningId: other!.id, ...where }))
  expect(await takeOverTimetable(house, acting, { editionId: editionId(), takeOut: true })).toMatchObject({
    refused: 'stale',
  })

  const windows = [
    { screenId: screens.stadtkino.id, opens: at('2022-06-22T14:00'), closes: at('2022-06-22T15:00') },
    { screenId: screens.atelier1.id, opens: at('2022-06-22T14:00'), closes: at('2022-06-22T15:00') },
    { screenId: screens.atelier2.id, opens: at('2022-06-22T14:00'), closes: at('2022-06-22T18:15') },
  ]
  must(await setOpeningWindows(house, acting, { editionId: editionId(), windows }))
  for (const { id } of screenings) await pinScreening(house, acting, { screeningId: id, pinned: false })
  const answer = await solved({ aim: 'repair' })
  expect(answer.screenings.length).toBeGreaterThan(0)
  expect(answer.unplaced.length).toBeGreaterThan(0)
  expect(await takeOverTimetable(house, acting, { editionId: editionId(), takeOut: false })).toMatchObject({
    refused: 'screenings-without-place',
    about: { count: answer.unplaced.length },
  })
  const before = await draft()
  const taken = must(await takeOverTimetable(house, acting, { editionId: editionId(), takeOut: true }))
  expect(taken.takenOut).toHaveLength(answer.unplaced.length)
  const after = await draft()
  expect(after.clashes).toEqual([])

  expect(must(await undo())).toEqual({ moved: taken.moved, placed: taken.takenOut, takenOut: taken.placed })
  const undone = await draft()
  expect(placesOf(undone.screenings)).toEqual(placesOf(before.screenings))
  expect(undone.clashes).toEqual(before.clashes)
  expect(await undo()).toMatchObject({ refused: 'not-found' })
})

test('what cannot be solved is told at once, and nothing starts', async () => {
  await wanted('Endless', 1)
  const windows = Object.values(stage.screens).map(({ id }) => ({
    screenId: id,
    opens: at('2022-06-22T14:00'),
    closes: at('2022-06-22T14:30'),
  }))
  must(await setOpeningWindows(house, acting, { editionId: editionId(), windows }))
  const before = house.solver.find(`${acting.organisation}/${editionId()}`)
  const input = { editionId: editionId(), from: 'draft', aim: 'improve', seed: 1, seconds: 5 } as const
  const { faults, solving } = must(await startSolving(house, acting, input))
  expect(solving).toBeNull()
  expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['longer-than-every-window']))
  expect(house.solver.find(`${acting.organisation}/${editionId()}`)).toBe(before)
  expect(await showSolving(house, acting, { editionId: 'none' })).toMatchObject({ refused: 'not-found' })
})
