import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGuest } from '#acts/programme/create-guest.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { judgeDraft } from '#acts/timetable/judge-draft.ts'
import { listShowings } from '#acts/timetable/list-showings.ts'
import { pinScreening } from '#acts/timetable/pin-screening.ts'
import { placeScreenings } from '#acts/timetable/place-screenings.ts'
import { removeScreening } from '#acts/timetable/remove-screening.ts'
import { type ShowingToSet, setShowing } from '#acts/timetable/set-showing.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const at = (wall: string) => Temporal.PlainDateTime.from(wall)

async function itemOf(title: string, minutes = 100) {
  const filmId = await stage.film(title, minutes)
  return must(await createItem(stage.house, acting, { editionId: stage.edition.id, filmIds: [filmId] })).id
}

const plain = (itemId: string): ShowingToSet => ({
  itemId,
  wanted: { public: 2, 'press-and-industry': 1, school: 0 },
  introductionMinutes: 5,
  discussions: { wanted: 0, minutes: 0, guestIds: [] },
  apartMinutes: 24 * 60,
  startsWithin: { from: 10 * 60, to: 25 * 60 },
  press: 'before',
  premiere: true,
  gala: false,
  demand: 120,
  print: null,
})

test('a showing is kept as it was said, its moments on the clocks of the edition', async () => {
  const { house, edition, screens } = stage
  const editionId = edition.id
  const itemId = await itemOf('Salzweg')
  const guest = must(await createGuest(house, acting, { editionId, name: 'Ilse Vandermeer' }))
  const said: ShowingToSet = {
    ...plain(itemId),
    discussions: { wanted: 1, minutes: 30, guestIds: [guest.id] },
    print: {
      name: '35mm of the archive',
      format: '35mm',
      windows: [{ from: at('2022-06-22T09:00'), to: at('2022-06-24T12:00') }],
      keys: [{ from: at('2022-06-22T00:00'), to: at('2022-06-23T00:00'), screenIds: [screens.atelier1.id] }],
      movesMinutes: 90,
    },
  }
  const set = must(await setShowing(house, acting, said))
  expect(set.print?.windows[0]?.from.toString()).toBe('2022-06-22T09:00:00+02:00[Europe/Zurich]')
  expect(must(await listShowings(house, acting, { editionId })).showings).toEqual([set])

  const again = must(await setShowing(house, acting, plain(itemId)))
  expect(must(await listShowings(house, acting, { editionId })).showings).toEqual([again])
})

test('what is wrong about a showing is named, and nothing changes', async () => {
  const { house, edition } = stage
  const itemId = await itemOf('Wrong')
  const set = (wrong: Partial<ShowingToSet>) => setShowing(house, acting, { ...plain(itemId), ...wrong })
  const wanted = { public: -1, 'press-and-industry': 0, school: 0 }
  expect(await set({ wanted })).toMatchObject({ refused: 'wrong-value', about: { field: 'wanted' } })
  expect(await set({ startsWithin: { from: 900, to: 900 } })).toMatchObject({ refused: 'wrong-value' })
  const discussions = { wanted: 1, minutes: 20, guestIds: ['nobody'] }
  expect(await set({ discussions })).toMatchObject({ refused: 'not-found', about: { what: 'guest' } })
  expect(await set({ itemId: 'none' })).toMatchObject({ refused: 'not-found', about: { what: 'item' } })
  const { showings } = must(await listShowings(house, acting, { editionId: edition.id }))
  expect(showings.map(showing => showing.itemId)).not.toContain(itemId)
})

test('a pin stays with its screening, and goes with it', async () => {
  const { house, edition, screens } = stage
  const screening = {
    itemId: await itemOf('Pinned'),
    screenId: screens.stadtkino.id,
    startsAt: at('2022-06-24T20:00'),
    filmMinutes: 90,
    kind: 'public' as const,
  }
  const input = { editionId: edition.id, screenings: [screening] }
  const [screeningId = ''] = must(await placeScreenings(house, acting, input)).screeningIds
  const pinned = async () => must(await listShowings(house, acting, { editionId: edition.id })).pinnedIds
  await pinScreening(house, acting, { screeningId, pinned: true })
  await pinScreening(house, acting, { screeningId, pinned: true })
  expect(await pinned()).toEqual([screeningId])
  await removeScreening(house, acting, { screeningId })
  expect(await pinned()).toEqual([])
  expect(await pinScreening(house, acting, { screeningId, pinned: true })).toMatchObject({
    refused: 'not-found',
  })
})

test('many screenings are placed at once, or none of them', async () => {
  const { house, edition, screens } = stage
  const itemId = await itemOf('Often')
  const plainScreening = { itemId, screenId: screens.atelier2.id, filmMinutes: 80, kind: 'public' as const }
  const screenings = ['11:00', '15:00', '19:00'].map(time => ({
    ...plainScreening,
    startsAt: at(`2022-06-25T${time}`),
  }))
  const place = (more: object[]) =>
    placeScreenings(house, acting, {
      editionId: edition.id,
      screenings: [...screenings, ...more] as typeof screenings,
    })
  const wrong = { ...plainScreening, startsAt: at('2022-06-25T21:00'), filmMinutes: 0 }
  expect(await place([wrong])).toMatchObject({ refused: 'wrong-value', about: { field: 'filmMinutes' } })
  expect(await place([{ ...wrong, screenId: 'none' }])).toMatchObject({ refused: 'not-found' })
  const standing = async () =>
    must(await showTimetable(house, acting, { editionId: edition.id })).screenings.filter(
      screening => screening.itemId === itemId,
    )
  expect(await standing()).toEqual([])
  must(await place([]))
  expect((await standing()).map(screening => screening.startsAt.hour)).toEqual([11, 15, 19])
})

test('the draft is judged with what is wanted beside what stands', async () => {
  const { house, edition, screens } = stage
  const itemId = await itemOf('Judged')
  must(await setShowing(house, acting, plain(itemId)))
  const screening = {
    itemId,
    screenId: screens.stadtkino.id,
    startsAt: at('2022-06-25T08:00'),
    filmMinutes: 100,
    kind: 'public' as const,
  }
  must(await placeScreenings(house, acting, { editionId: edition.id, screenings: [screening] }))
  const judging = {
    ...house,
    solver: { judge: async (...asked: Parameters<typeof judgeTimetable>) => judgeTimetable(...asked) },
  }
  const judgement = must(await judgeDraft(judging, acting, { editionId: edition.id }))
  expect(judgement.violations.map(({ rule }) => rule)).toContain('starts-within')
  expect(judgement.unplaced.filter(id => id.startsWith(itemId))).toEqual([
    `${itemId}/public/1`,
    `${itemId}/press-and-industry/1`,
  ])
})
