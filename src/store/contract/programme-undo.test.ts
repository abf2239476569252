import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPressEntry } from '#acts/press/add-press-entry.ts'
import { changePressEntry } from '#acts/press/change-press-entry.ts'
import { listPressEntries } from '#acts/press/list-press-entries.ts'
import { removePressEntry } from '#acts/press/remove-press-entry.ts'
import { restorePressEntry } from '#acts/press/restore-press-entry.ts'
import { changeGuest } from '#acts/programme/change-guest.ts'
import { changeNews } from '#acts/programme/change-news.ts'
import { changeScreen } from '#acts/programme/change-screen.ts'
import { changeSection } from '#acts/programme/change-section.ts'
import { changeVenue } from '#acts/programme/change-venue.ts'
import { createGuest } from '#acts/programme/create-guest.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import { listGuests } from '#acts/programme/list-guests.ts'
import { listItems } from '#acts/programme/list-items.ts'
import { listNews } from '#acts/programme/list-news.ts'
import { listSections } from '#acts/programme/list-sections.ts'
import { listVenues } from '#acts/programme/list-venues.ts'
import { publishNews } from '#acts/programme/publish-news.ts'
import { removeGuest } from '#acts/programme/remove-guest.ts'
import { removeItem } from '#acts/programme/remove-item.ts'
import { removeNews } from '#acts/programme/remove-news.ts'
import { removeScreen } from '#acts/programme/remove-screen.ts'
import { removeSection } from '#acts/programme/remove-section.ts'
import { removeVenue } from '#acts/programme/remove-venue.ts'
import { restoreGuest } from '#acts/programme/restore-guest.ts'
import { restoreItem } from '#acts/programme/restore-item.ts'
import { restoreNews } from '#acts/programme/restore-news.ts'
import { restoreScreen } from '#acts/programme/restore-screen.ts'
import { restoreSection } from '#acts/programme/restore-section.ts'
import { restoreVenue } from '#acts/programme/restore-venue.ts'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import { createFilm } from '#acts/record/create-film.ts'
import { listFilms } from '#acts/record/list-films.ts'
import { removeFilm } from '#acts/record/remove-film.ts'
import { restoreFilm } from '#acts/record/restore-film.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

/** Everything that the desk's lists show, for comparing. */
async function lists() {
  const { house, edition } = stage
  const editionId = edition.id
  return {
    venues: (await listVenues(house, acting)).rows,
    sections: (await listSections(house, acting, { editionId })).rows,
    items: (await listItems(house, acting, { editionId })).rows,
    guests: (await listGuests(house, acting, { editionId })).rows,
    news: (await listNews(house, acting, { editionId })).rows,
    press: (await listPressEntries(house, acting, { editionId })).rows,
    films: (await listFilms(house, acting, { editionId })).rows.map(({ version: _, ...film }) => film),
  }
}

test('whatever is taken away leaves its list, and its undo brings back exactly what was there', async () => {
  const { house, edition } = stage
  const editionId = edition.id
  const venue = must(await createVenue(house, acting, { name: 'Neues Kino', country: 'CH' }))
  const screen = must(await createScreen(house, acting, { venueId: venue.id, name: 'Saal', capacity: 50 }))
  const section = must(await createSection(house, acting, { editionId, name: { de: 'Nachtprogramm' } }))
  const shown = must(await createFilm(house, acting, { editionId, facts: { title: 'Shown', minutes: 60 } }))
  const alone = must(await createFilm(house, acting, { editionId, facts: { title: 'Alone' } }))
  const item = must(await createItem(house, acting, { editionId, filmIds: [shown.id] }))
  const guest = must(await createGuest(house, acting, { editionId, name: 'Mara', filmIds: [shown.id] }))
  const news = must(await publishNews(house, acting, { editionId, title: { de: 'Neu' }, body: {} }))
  const entry = must(
    await addPressEntry(house, acting, {
      filmId: shown.id,
      kind: 'news',
      title: 'A First Look',
      language: 'en',
    }),
  )
  const before = await lists()
  const undone: [keyof typeof before, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'venues',
      () => removeScreen(house, acting, { screenId: screen.id }),
      () => restoreScreen(house, acting, { screenId: screen.id }),
    ],
    [
      'venues',
      () => removeVenue(house, acting, { venueId: venue.id }),
      () => restoreVenue(house, acting, { venueId: venue.id }),
    ],
    [
      'sections',
      () => removeSection(house, acting, { sectionId: section.id }),
      () => restoreSection(house, acting, { sectionId: section.id }),
    ],
    [
      'items',
      () => removeItem(house, acting, { itemId: item.id }),
      () => restoreItem(house, acting, { itemId: item.id }),
    ],
    [
      'guests',
      () => removeGuest(house, acting, { guestId: guest.id }),
      () => restoreGuest(house, acting, { guestId: guest.id }),
    ],
    [
      'news',
      () => removeNews(house, acting, { newsId: news.id }),
      () => restoreNews(house, acting, { newsId: news.id }),
    ],
    [
      'press',
      () => removePressEntry(house, acting, { pressEntryId: entry.id }),
      () => restorePressEntry(house, acting, { pressEntryId: entry.id }),
    ],
    [
      'films',
      () => removeFilm(house, acting, { filmId: alone.id }),
      () => restoreFilm(house, acting, { filmId: alone.id }),
    ],
  ]
  for (const [list, remove, restore] of undone) {
    expect(await remove()).toEqual({ removed: true })
    const without = await lists()
    expect(without[list]).not.toEqual(before[list])
    expect(await restore()).toEqual({ removed: false })
    expect(await lists()).toEqual(before)
  }
  expect(await removeFilm(house, acting, { filmId: shown.id })).toMatchObject({
    refused: 'in-use',
    about: { name: 'Shown', by: 'items', count: 1 },
  })
  expect(await removeGuest(house, acting, { guestId: 'nobody' })).toMatchObject({ refused: 'not-found' })
})

test('nothing is placed on a screen whose venue was taken away', async () => {
  const { house, edition } = stage
  const venue = must(await createVenue(house, acting, { name: 'Zeltkino', country: 'CH' }))
  const screen = must(await createScreen(house, acting, { venueId: venue.id, name: 'Zelt', capacity: 9 }))
  must(await removeVenue(house, acting, { venueId: venue.id }))
  const filmIds = [await stage.film('Outdoors', 60)]
  const item = must(await createItem(house, acting, { editionId: edition.id, filmIds }))
  const placement = {
    editionId: edition.id,
    itemId: item.id,
    screenId: screen.id,
    startsAt: Temporal.PlainDateTime.from('2022-06-23T10:00'),
  }
  expect(await placeScreening(house, acting, placement)).toMatchObject({
    refused: 'not-found',
    about: { what: 'screen' },
  })
})

test('changes keep what they do not name, and refuse what cannot be', async () => {
  const { house, edition } = stage
  const editionId = edition.id
  const venue = must(
    await createVenue(house, acting, {
      name: 'Odeon',
      country: 'CH',
      position: { latitude: 47.5, longitude: 7.6 },
      otherNames: ['Kino Odeon'],
    }),
  )
  expect(must(await changeVenue(house, acting, { venueId: venue.id, access: 'Zwei Stufen' }))).toEqual({
    ...venue,
    access: 'Zwei Stufen',
  })
  const far = { venueId: venue.id, position: { latitude: 91, longitude: 0 } }
  expect(await changeVenue(house, acting, far)).toMatchObject({ about: { field: 'position' } })
  const screen = must(await createScreen(house, acting, { venueId: venue.id, name: '1', capacity: 80 }))
  expect(await changeScreen(house, acting, { screenId: screen.id, wheelchairPlaces: 81 })).toMatchObject({
    about: { field: 'wheelchairPlaces' },
  })
  const widened = must(await changeScreen(house, acting, { screenId: screen.id, formats: ['DCP', '35mm'] }))
  expect(widened).toEqual({ ...screen, formats: ['DCP', '35mm'] })

  const one = must(await createSection(house, acting, { editionId, name: { de: 'Eins' } }))
  const two = must(await createSection(house, acting, { editionId, name: { de: 'Zwei' } }))
  expect(two.position).toBe(one.position + 1)
  expect(await changeSection(house, acting, { sectionId: two.id, slug: one.slug })).toMatchObject({
    refused: 'already-exists',
  })
  const turned = must(
    await changeSection(house, acting, { sectionId: two.id, colour: '#00aa88', position: 0 }),
  )
  expect(turned).toEqual({ ...two, colour: '#00aa88', position: 0 })

  const guest = must(
    await createGuest(house, acting, {
      editionId,
      name: 'Noor',
      arrives: Temporal.PlainDateTime.from('2022-06-22T10:00'),
    }),
  )
  const early = { guestId: guest.id, leaves: Temporal.PlainDateTime.from('2022-06-21T10:00') }
  expect(await changeGuest(house, acting, early)).toMatchObject({ about: { field: 'leaves' } })
  expect(must(await changeGuest(house, acting, { guestId: guest.id, arrives: null }))).toEqual({
    ...guest,
    arrives: null,
  })
  const news = must(
    await publishNews(house, acting, { editionId, title: { de: 'Später' }, body: {}, publishedAt: null }),
  )
  expect(news).toMatchObject({ slug: 'spater', publishedAt: null })
  const out = must(await changeNews(house, acting, { newsId: news.id, publishedAt: house.clock.now() }))
  expect(out.publishedAt).toEqual(house.clock.now())
  const film = must(await createFilm(house, acting, { editionId, facts: { title: 'Written About' } }))
  const entry = must(
    await addPressEntry(house, acting, { filmId: film.id, kind: 'review', title: 'Fine', language: 'de' }),
  )
  const teased = must(
    await changePressEntry(house, acting, { pressEntryId: entry.id, teaser: { de: 'Lesenswert.' } }),
  )
  expect(teased).toEqual({ ...entry, teaser: { de: 'Lesenswert.' } })
})

test('opening windows are replaced as a whole, and one that closes before it opens is refused', async () => {
  const { house, edition, screens } = stage
  const wall = (time: string) => Temporal.PlainDateTime.from(`2022-06-23T${time}`)
  const window = (opens: string, closes: string) => ({
    screenId: screens.atelier1.id,
    opens: wall(opens),
    closes: wall(closes),
  })
  const set = (windows: ReturnType<typeof window>[]) =>
    setOpeningWindows(house, acting, { editionId: edition.id, windows })
  must(await set([window('10:00', '14:00'), window('16:00', '23:00')]))
  const [only, ...rest] = must(await set([window('11:00', '22:00')]))
  expect(rest).toEqual([])
  expect(only!.opens.toString()).toBe('2022-06-23T11:00:00+02:00[Europe/Zurich]')
  expect(await set([window('12:00', '12:00')])).toMatchObject({ refused: 'wrong-value' })
  expect(must(await set([]))).toEqual([])
})
