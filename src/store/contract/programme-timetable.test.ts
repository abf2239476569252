import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { changeItem } from '#acts/programme/change-item.ts'
import { createGuest } from '#acts/programme/create-guest.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { listItems } from '#acts/programme/list-items.ts'
import { listVenues } from '#acts/programme/list-venues.ts'
import { removeItem } from '#acts/programme/remove-item.ts'
import { removeSection } from '#acts/programme/remove-section.ts'
import { removeVenue } from '#acts/programme/remove-venue.ts'
import { restoreSection } from '#acts/programme/restore-section.ts'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import { showEdition } from '#acts/programme/show-edition.ts'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { changeScreening } from '#acts/timetable/change-screening.ts'
import { checkPlacement } from '#acts/timetable/check-placement.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { removeScreening } from '#acts/timetable/remove-screening.ts'
import { restoreScreening } from '#acts/timetable/restore-screening.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const at = (wall: string) => Temporal.PlainDateTime.from(wall)

async function itemOf(title: string, minutes?: number) {
  const filmId = await stage.film(title, minutes)
  return must(await createItem(stage.house, acting, { editionId: stage.edition.id, filmIds: [filmId] }))
}

test('an edition keeps its days, its zone and its turn of the day, and counts its changes', async () => {
  const { house, edition } = stage
  const changed = must(
    await changeEdition(house, acting, {
      editionId: edition.id,
      version: edition.version,
      tagline: { de: 'Kino' },
      dayTurnsAt: Temporal.PlainTime.from('06:00'),
      saleOpensAt: Temporal.Instant.from('2022-06-10T08:00:00Z'),
    }),
  )
  const shown = must(await showEdition(house, acting, { editionSlug: 'bildrausch-2022' }))
  expect(shown).toEqual(changed)
  expect(shown.startsOn).toEqual(Temporal.PlainDate.from('2022-06-22'))
  expect(shown.version).toBe(edition.version + 1)
  const late = await changeEdition(house, acting, { editionId: edition.id, version: 1, name: 'Too late' })
  expect(late).toMatchObject({ refused: 'stale', about: { version: shown.version } })
})

test('what is wrong about an edition is named, and nothing changes', async () => {
  const { house, edition } = stage
  const editionId = edition.id
  const change = (wrong: object) => changeEdition(house, acting, { editionId, ...wrong })
  expect(await change({ endsOn: Temporal.PlainDate.from('2021-01-01') })).toMatchObject({
    refused: 'wrong-dates',
  })
  expect(await change({ timeZone: 'Europe/Basel' })).toMatchObject({ refused: 'unknown-time-zone' })
  expect(await change({ currency: 'XXQ' })).toMatchObject({ about: { field: 'currency' } })
  expect(await change({ slug: 'desk' })).toMatchObject({ about: { field: 'slug' } })
  expect(await change({ name: ' ' })).toMatchObject({ about: { field: 'name' } })
  expect(must(await showEdition(house, acting, { editionId })).name).toBe('Bildrausch 2022')
  expect(await showEdition(house, acting, { editionId: 'no-id' })).toMatchObject({ refused: 'not-found' })
})

test('a screening is placed on the edition’s clocks, with the film’s own minutes', async () => {
  const item = await itemOf('El Gran Movimiento', 85)
  const { screening, clashes } = must(
    await placeScreening(stage.house, acting, {
      editionId: stage.edition.id,
      itemId: item.id,
      screenId: stage.screens.atelier1.id,
      startsAt: at('2022-06-24T20:45'),
    }),
  )
  expect(screening.startsAt.toString()).toBe('2022-06-24T20:45:00+02:00[Europe/Zurich]')
  expect(screening.filmMinutes).toBe(85)
  expect(clashes).toEqual([])
  const { screenings } = must(await showTimetable(stage.house, acting, { editionId: stage.edition.id }))
  expect(screenings).toContainEqual(screening)
})

test('unknown minutes have to be given', async () => {
  const item = await itemOf('Work in Progress')
  const placement = {
    editionId: stage.edition.id,
    itemId: item.id,
    screenId: stage.screens.atelier2.id,
    startsAt: at('2022-06-22T10:00'),
  }
  expect(await placeScreening(stage.house, acting, placement)).toMatchObject({
    refused: 'wrong-value',
    about: { field: 'filmMinutes' },
  })
  const { screening } = must(await placeScreening(stage.house, acting, { ...placement, filmMinutes: 70 }))
  expect(screening.filmMinutes).toBe(70)
})

test('clashes are told when placing, and while dragging without writing', async () => {
  const { house, edition, screens } = stage
  const first = await itemOf('First', 60)
  const second = await itemOf('Second', 60)
  must(
    await placeScreening(house, acting, {
      editionId: edition.id,
      itemId: first.id,
      screenId: screens.stadtkino.id,
      startsAt: at('2022-06-23T18:00'),
    }),
  )
  const close = { editionId: edition.id, itemId: second.id, screenId: screens.stadtkino.id }
  const dragged = must(await checkPlacement(house, acting, { ...close, startsAt: at('2022-06-23T19:10') }))
  expect(dragged).toMatchObject([{ kind: 'same-screen', missingMinutes: 10 }])
  const before = must(await showTimetable(house, acting, { editionId: edition.id })).screenings.length
  const placed = must(await placeScreening(house, acting, { ...close, startsAt: at('2022-06-23T19:10') }))
  expect(placed.clashes).toMatchObject([{ kind: 'same-screen', missingMinutes: 10 }])
  const moved = must(
    await moveScreening(house, acting, {
      screeningId: placed.screening.id,
      startsAt: at('2022-06-23T19:20'),
    }),
  )
  expect(moved.clashes).toEqual([])
  expect(moved.screening.version).toBe(2)
  expect(
    await moveScreening(house, acting, {
      screeningId: placed.screening.id,
      startsAt: at('2022-06-23T19:25'),
      version: 1,
    }),
  ).toMatchObject({ refused: 'stale' })
  const after = must(await showTimetable(house, acting, { editionId: edition.id }))
  expect(after.screenings).toHaveLength(before + 1)
})

test('opening hours and travelling guests are kept with the zone and warned about', async () => {
  const { house, edition, screens } = stage
  const item = await itemOf('Late Film', 100)
  must(
    await setOpeningWindows(house, acting, {
      editionId: edition.id,
      windows: [
        { screenId: screens.atelier2.id, opens: at('2022-06-25T10:00'), closes: at('2022-06-25T23:00') },
      ],
    }),
  )
  const guest = must(
    await createGuest(house, acting, {
      editionId: edition.id,
      name: 'Kiro Russo',
      arrives: at('2022-06-26T08:00'),
    }),
  )
  const { clashes } = must(
    await placeScreening(house, acting, {
      editionId: edition.id,
      itemId: item.id,
      screenId: screens.atelier2.id,
      startsAt: at('2022-06-25T22:00'),
      guestIds: [guest.id],
    }),
  )
  expect(clashes.map(clash => clash.kind).sort()).toEqual(['guest-away', 'outside-opening-hours'])
})

test('what is in use is not taken away; what is taken away comes back', async () => {
  const { house, edition, screens } = stage
  const section = must(
    await createSection(house, acting, { editionId: edition.id, name: { de: 'Internationales Programm' } }),
  )
  expect(section.slug).toBe('internationales-programm')
  const item = await itemOf('Kept', 90)
  must(await changeItem(house, acting, { itemId: item.id, sectionId: section.id }))
  expect(await removeSection(house, acting, { sectionId: section.id })).toMatchObject({ refused: 'in-use' })
  must(await changeItem(house, acting, { itemId: item.id, sectionId: null }))
  expect(must(await removeSection(house, acting, { sectionId: section.id }))).toEqual({ removed: true })
  expect(must(await restoreSection(house, acting, { sectionId: section.id }))).toEqual({ removed: false })

  const { screening } = must(
    await placeScreening(house, acting, {
      editionId: edition.id,
      itemId: item.id,
      screenId: screens.atelier1.id,
      startsAt: at('2022-06-22T12:00'),
    }),
  )
  expect(await removeItem(house, acting, { itemId: item.id })).toMatchObject({
    refused: 'in-use',
    about: { by: 'screenings', count: 1 },
  })
  expect(await removeVenue(house, acting, { venueId: screens.atelier1.venueId })).toMatchObject({
    refused: 'in-use',
  })
  must(await removeScreening(house, acting, { screeningId: screening.id }))
  const gone = must(await showTimetable(house, acting, { editionId: edition.id }))
  expect(gone.screenings.map(each => each.id)).not.toContain(screening.id)
  must(await removeItem(house, acting, { itemId: item.id }))
  expect(await restoreScreening(house, acting, { screeningId: screening.id })).toMatchObject({
    refused: 'not-found',
    about: { what: 'item' },
  })
})

test('a draft screening is cancelled and reinstated', async () => {
  const item = await itemOf('Perhaps', 80)
  const { screening } = must(
    await placeScreening(stage.house, acting, {
      editionId: stage.edition.id,
      itemId: item.id,
      screenId: stage.screens.atelier2.id,
      startsAt: at('2022-06-24T12:00'),
    }),
  )
  const cancelled = must(await cancelScreening(stage.house, acting, { screeningId: screening.id }))
  expect(cancelled.cancelled).toBe(true)
  const back = must(
    await cancelScreening(stage.house, acting, {
      screeningId: screening.id,
      cancelled: false,
      version: cancelled.version,
    }),
  )
  expect(back).toMatchObject({ cancelled: false, version: 3 })
})

test('a bundle needs a title; its minutes are those of its films together', async () => {
  const { house, edition } = stage
  const filmIds = [await stage.film('Short One', 12), await stage.film('Short Two', 9)]
  expect(await createItem(house, acting, { editionId: edition.id, filmIds })).toMatchObject({
    refused: 'wrong-value',
    about: { field: 'title' },
  })
  expect(await createItem(house, acting, { editionId: edition.id, filmIds: [] })).toMatchObject({
    refused: 'item-empty',
  })
  const item = must(
    await createItem(house, acting, { editionId: edition.id, filmIds, title: { de: 'Kürzestfilme' } }),
  )
  expect(item.slug).toBe('kurzestfilme')
  const found = await listItems(house, acting, { editionId: edition.id, search: 'KURZEST two' })
  expect(found.rows).toMatchObject([
    { id: item.id, minutes: 21, filmTitles: ['Short One', 'Short Two'], screeningCount: 0 },
  ])
})

test('a list gives pages of one order, and knows how many rows there are', async () => {
  const { house, edition } = stage
  const all = await listItems(house, acting, { editionId: edition.id, perPage: 500 })
  const pages = []
  for (let page = 1; pages.length < all.total; page += 1) {
    const { rows, total } = await listItems(house, acting, { editionId: edition.id, page, perPage: 3 })
    expect(total).toBe(all.rows.length)
    expect(rows.length).toBeGreaterThan(0)
    pages.push(...rows)
  }
  expect(pages).toEqual(all.rows)
  const titles = all.rows.map(row => row.filmTitles.join())
  const backwards = await listItems(house, acting, { editionId: edition.id, sort: '-title' })
  expect(backwards.rows.map(row => row.filmTitles.join())).not.toEqual(titles)
  expect((await listVenues(house, acting, { search: '100%_' })).total).toBe(0)
  expect((await listVenues(house, acting, { search: 'basel' })).rows).toHaveLength(1)
})

test('another organisation sees none of it', async () => {
  const elsewhere = { organisation: 'other', by: 'eve' }
  expect(await showEdition(stage.house, elsewhere, { editionId: stage.edition.id })).toMatchObject({
    refused: 'not-found',
  })
  expect((await listVenues(stage.house, elsewhere)).total).toBe(0)
})

test('details of a screening change without its place', async () => {
  const item = await itemOf('With Subtitles', 95)
  const { screening } = must(
    await placeScreening(stage.house, acting, {
      editionId: stage.edition.id,
      itemId: item.id,
      screenId: stage.screens.stadtkino.id,
      startsAt: at('2022-06-25T15:45'),
    }),
  )
  const changed = must(
    await changeScreening(stage.house, acting, {
      screeningId: screening.id,
      subtitles: ['en'],
      introductionMinutes: 5,
      notes: { de: 'Mit Gespräch' },
    }),
  )
  expect(changed.screening).toEqual({
    ...screening,
    subtitles: ['en'],
    introductionMinutes: 5,
    notes: { de: 'Mit Gespräch' },
    version: 2,
  })
  expect(
    await changeScreening(stage.house, acting, { screeningId: screening.id, subtitles: ['not a language'] }),
  ).toMatchObject({ refused: 'wrong-value', about: { field: 'subtitles' } })
})
