import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listLetters } from '#acts/audience/list-letters.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { setPrices } from '#acts/boxoffice/set-prices.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import type { House } from '#acts/ports/house.ts'
import { addPressEntry } from '#acts/press/add-press-entry.ts'
import { publishPressEntry } from '#acts/press/publish-press-entry.ts'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { createGuest } from '#acts/programme/create-guest.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { listNews } from '#acts/programme/list-news.ts'
import { publicPageVersion } from '#acts/programme/public-page-version.ts'
import { publishNews } from '#acts/programme/publish-news.ts'
import { removeNews } from '#acts/programme/remove-news.ts'
import { restoreNews } from '#acts/programme/restore-news.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { changeFilmNote } from '#acts/record/change-film-note.ts'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { changeScreening } from '#acts/timetable/change-screening.ts'
import { listReleases } from '#acts/timetable/list-releases.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { previewRelease } from '#acts/timetable/preview-release.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { removeScreening } from '#acts/timetable/remove-screening.ts'
import { restoreScreening } from '#acts/timetable/restore-screening.ts'
import { releaseChanges } from '#core/programme/release-changes.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
let house: ProgrammeStage['house'] & Pick<House, 'chance' | 'signer'>
beforeAll(async () => {
  stage = await openProgrammeStage()
  house = {
    ...stage.house,
    chance: { bytes: count => new Uint8Array(randomBytes(count)) },
    // What a ticket's code looks like is tested where it is signed.
    signer: {
      makeKeys: () => ({ publicKey: new Uint8Array(32), privateKey: new Uint8Array(32) }),
      sign: () => new Uint8Array(64),
      verify: () => true,
    },
  }
})
afterAll(() => stage?.drop())

const at = (wall: string) => Temporal.PlainDateTime.from(wall)
const programme = async () => must(await showProgramme(house, acting, { editionSlug: stage.edition.slug }))
const release = async (note = '') =>
  must(await releaseTimetable(house, acting, { editionId: stage.edition.id, note }))

async function place(title: string, startsAt: string, screenId: string, more: object = {}) {
  const filmIds = [await stage.film(title, 90)]
  const item = must(await createItem(house, acting, { editionId: stage.edition.id, filmIds }))
  const placement = {
    editionId: stage.edition.id,
    itemId: item.id,
    screenId,
    startsAt: at(startsAt),
    ...more,
  }
  return must(await placeScreening(house, acting, placement)).screening
}

const released = async (id: string) => (await programme()).screenings.find(screening => screening.id === id)

test('the public knows nothing before the first release, then what was released', async () => {
  const { screens, edition } = stage
  const section = must(
    await createSection(house, acting, { editionId: edition.id, name: { de: 'Wettbewerb' } }),
  )
  const first = await place('Alpha', '2022-06-23T18:00', screens.stadtkino.id)
  const school = await place('Beta', '2022-06-23T10:00', screens.stadtkino.id, { kind: 'school' })
  const early = await place('Gamma', '2022-06-23T14:00', screens.stadtkino.id)
  must(await cancelScreening(house, acting, { screeningId: early.id }))
  expect(await programme()).toMatchObject({ screenings: [], items: [], films: [], sections: [section] })

  const preview = must(await previewRelease(house, acting, { editionId: edition.id }))
  expect(preview.map(change => [change.what, change.screeningId])).toEqual([
    ['added', school.id],
    ['added', first.id],
  ])
  expect((await programme()).screenings).toEqual([])
  const { version, changes } = await release('The programme is out')
  expect(version).toBe(1)
  expect(changes).toEqual(preview)
  const shown = await programme()
  expect(shown.screenings.map(screening => screening.id)).toEqual([first.id])
  expect(shown.screenings[0]).toMatchObject({ sequence: 0, cancelled: false, withdrawn: false })
  expect(shown.films.map(film => film.facts.title)).toEqual(['Alpha'])
  expect(shown.venues.map(venue => venue.name)).toEqual(['Stadtkino Basel'])
  expect(shown.edition.releasedVersion).toBe(1)
  expect(await releaseTimetable(house, acting, { editionId: edition.id })).toMatchObject({
    refused: 'nothing-to-release',
  })
})

test('releasing opens the seats of what is new', async () => {
  const screening = await place('Seats', '2022-06-23T21:00', stage.screens.atelier1.id)
  await release()
  const ledger = await house.store.within(acting.organisation, ({ boxOffice }) =>
    boxOffice.allocations(screening.id),
  )
  expect(ledger.map(({ kind, capacity }) => [kind, capacity])).toEqual([
    ['public', 168],
    ['wheelchair', 2],
  ])
})

test('a draft stays a draft until it is released; then calendars see the change', async () => {
  const { screens } = stage
  const screening = await place('Moving', '2022-06-24T18:00', screens.atelier1.id)
  await release()
  const before = (await released(screening.id))!
  stage.advance({ hours: 1 })
  must(
    await moveScreening(house, acting, {
      screeningId: screening.id,
      screenId: screens.atelier2.id,
      startsAt: at('2022-06-24T18:30'),
    }),
  )
  expect(await released(screening.id)).toEqual(before)
  const { changes } = await release('Moved')
  expect(changes).toMatchObject([
    {
      what: 'moved',
      screeningId: screening.id,
      from: { screenId: screens.atelier1.id },
      to: { screenId: screens.atelier2.id },
    },
  ])
  const moved = (await released(screening.id))!
  expect(moved.sequence).toBe(1)
  expect(moved.startsAt.toString()).toBe('2022-06-24T18:30:00+02:00[Europe/Zurich]')
  expect(moved.lastModified.equals(house.clock.now())).toBe(true)

  must(await changeScreening(house, acting, { screeningId: screening.id, subtitles: ['fr'] }))
  const again = await release()
  expect(again.changes).toMatchObject([
    { what: 'changed', from: { subtitles: [] }, to: { subtitles: ['fr'] } },
  ])
  expect((await released(screening.id))!.sequence).toBe(1)

  must(await cancelScreening(house, acting, { screeningId: screening.id }))
  expect((await release()).changes.map(change => change.what)).toEqual(['cancelled'])
  expect(await released(screening.id)).toMatchObject({ cancelled: true, withdrawn: false, sequence: 2 })
})

test('a withdrawn screening stays for calendars only, and comes back with its sequence', async () => {
  const screening = await place('Withdrawn', '2022-06-25T12:00', stage.screens.atelier1.id)
  await release()
  must(await removeScreening(house, acting, { screeningId: screening.id }))
  expect((await release()).changes.map(change => change.what)).toEqual(['removed'])
  expect(await released(screening.id)).toMatchObject({ cancelled: true, withdrawn: true, sequence: 1 })
  expect((await programme()).films.map(film => film.facts.title)).toContain('Withdrawn')
  must(await restoreScreening(house, acting, { screeningId: screening.id }))
  expect((await release()).changes.map(change => change.what)).toEqual(['added'])
  expect(await released(screening.id)).toMatchObject({ cancelled: false, withdrawn: false, sequence: 2 })
})

test('the told changes are kept as they were told, with zoned times', async () => {
  const { rows, total } = await listReleases(house, acting, { editionId: stage.edition.id, sort: 'version' })
  expect(rows.map(row => row.version)).toEqual(Array.from({ length: total }, (_, index) => index + 1))
  expect(rows[0]).toMatchObject({ note: 'The programme is out', releasedBy: 'ana' })
  const moved = rows.flatMap(row => row.changes).find(change => change.what === 'moved')!
  expect(moved.to.startsAt.timeZoneId).toBe('Europe/Zurich')
  const last = await house.store.within(acting.organisation, ({ programme }) =>
    programme.releases.last(stage.edition.id),
  )
  expect(releaseChanges(last!.entries, last!.entries)).toEqual([])
  expect(must(await previewRelease(house, acting, { editionId: stage.edition.id }))).toEqual([])
})

test('ticket holders are written to when their screening moves or is cancelled', async () => {
  const { edition, screens } = stage
  must(await changeEdition(house, acting, { editionId: edition.id, stage: 'on-sale' }))
  const screening = await place('Sold', '2022-06-25T18:00', screens.atelier2.id)
  const other = await place('Not Sold', '2022-06-25T18:00', screens.atelier1.id)
  await release()
  const [price] = must(
    await setPrices(house, acting, {
      editionId: edition.id,
      prices: [{ key: 'full', name: { de: 'Voll' }, amount: 1800 }],
    }),
  )
  must(
    await sellAtCounter(house, acting, {
      editionId: edition.id,
      lines: [{ screeningId: screening.id, priceId: price!.id, quantity: 3 }],
      name: 'Rosa',
      email: 'rosa@example.org',
      language: 'de',
      idempotencyKey: 'rosa-buys-three-seats',
    }),
  )
  const told = async () =>
    (await listLetters(house, acting, {})).rows.filter(letter => letter.kind === 'screening-changed')
  expect(await told()).toEqual([])
  for (const screeningId of [screening.id, other.id]) {
    must(await changeScreening(house, acting, { screeningId, notes: { de: 'Mit Einführung' } }))
  }
  await release()
  expect(await told()).toEqual([])
  for (const screeningId of [screening.id, other.id]) {
    must(await moveScreening(house, acting, { screeningId, startsAt: at('2022-06-25T21:00') }))
  }
  await release()
  const letters = await told()
  expect(letters).toMatchObject([{ recipient: 'rosa@example.org', language: 'de', subjectId: screening.id }])
  const free = must(await showAvailability(house, acting, { editionId: edition.id })).get(screening.id)
  expect(free).toMatchObject({ availability: 'many' })
})

test('a screening does not move to a screen with fewer seats than are sold', async () => {
  const { edition, screens } = stage
  const tiny = must(
    await createScreen(house, acting, { venueId: screens.atelier1.venueId, name: 'Salon', capacity: 4 }),
  )
  const screening = await place('Crowded', '2022-06-24T10:00', screens.stadtkino.id)
  await release()
  const [price] = must(await listPrices(house, acting, { editionId: edition.id }))
  must(
    await sellAtCounter(house, acting, {
      editionId: edition.id,
      lines: [{ screeningId: screening.id, priceId: price!.id, quantity: 5 }],
      idempotencyKey: 'five-seats-in-the-stadtkino',
    }),
  )
  must(await moveScreening(house, acting, { screeningId: screening.id, screenId: tiny.id }))
  const { edition: before } = await programme()
  expect(await releaseTimetable(house, acting, { editionId: edition.id })).toMatchObject({
    refused: 'not-enough-seats',
    about: { screen: 'Salon' },
  })
  expect((await programme()).edition).toEqual(before)
  expect(await released(screening.id)).toMatchObject({ screenId: screens.stadtkino.id, sequence: 0 })
  must(await moveScreening(house, acting, { screeningId: screening.id, screenId: screens.stadtkino.id }))
})

test('nothing is released of a draft with a screening on no day of the edition', async () => {
  const stray = await place('Stray', '2022-07-24T18:00', stage.screens.atelier1.id)
  const fine = await place('Fine', '2022-06-26T18:00', stage.screens.atelier1.id)
  expect(await releaseTimetable(house, acting, { editionId: stage.edition.id })).toMatchObject({
    refused: 'outside-edition',
    about: { id: stray.id, day: '2022-07-24' },
  })
  expect(await released(fine.id)).toBeUndefined()
  must(await removeScreening(house, acting, { screeningId: stray.id }))
  await release()
  expect(await released(fine.id)).toBeDefined()
})

test('the page version grows with what the public can see, and with nothing else', async () => {
  const version = () => publicPageVersion(house, acting)
  const start = await version()
  const screening = await place('Quiet', '2022-06-26T12:00', stage.screens.stadtkino.id)
  const placed = await version()
  must(await moveScreening(house, acting, { screeningId: screening.id, startsAt: at('2022-06-26T12:30') }))
  expect(await version()).toBe(placed)
  await release()
  const out = await version()
  expect(out > placed && placed >= start).toBe(true)
  const { films } = await programme()
  must(await changeFilmNote(house, acting, { filmId: films[0]!.id, note: { de: 'Neu' } }))
  expect((await version()) > out).toBe(true)
})

test('guests are public without their travel; press and news once published', async () => {
  const { edition, screens } = stage
  const guest = must(
    await createGuest(house, acting, {
      editionId: edition.id,
      name: 'Ilse Vandermeer',
      role: 'directors',
      arrives: at('2022-06-22T08:00'),
    }),
  )
  const screening = await place('Guested', '2022-06-22T18:00', screens.stadtkino.id, { guestIds: [guest.id] })
  await release()
  const shown = await programme()
  expect(shown.guests).toEqual([
    { id: guest.id, editionId: edition.id, name: 'Ilse Vandermeer', role: 'directors', filmIds: [] },
  ])
  const item = shown.items.find(each => each.id === screening.itemId)!
  const entry = must(
    await addPressEntry(house, acting, {
      filmId: item.filmIds[0]!,
      kind: 'review',
      title: 'Quietly Great',
      language: 'en',
      url: 'https://example.org/review',
    }),
  )
  const press = async () => (await programme()).films.flatMap(film => film.press)
  expect(await press()).toEqual([])
  const published = must(await publishPressEntry(house, acting, { pressEntryId: entry.id }))
  expect(await press()).toEqual([published])
  expect(
    await addPressEntry(house, acting, {
      filmId: item.filmIds[0]!,
      kind: 'review',
      title: 'Bad',
      language: 'en',
      url: 'javascript:alert(1)',
    }),
  ).toMatchObject({ refused: 'wrong-value', about: { field: 'url' } })

  const news = must(
    await publishNews(house, acting, {
      editionId: edition.id,
      title: { de: 'Vorverkauf' },
      body: { de: 'Ab Freitag.' },
    }),
  )
  const later = must(
    await publishNews(house, acting, {
      editionId: edition.id,
      title: { de: 'Preise' },
      body: { de: 'Es gewinnt …' },
      publishedAt: house.clock.now().add({ hours: 5 }),
    }),
  )
  expect((await programme()).news).toEqual([news])
  stage.advance({ hours: 6 })
  expect((await programme()).news).toEqual([later, news])
  must(await removeNews(house, acting, { newsId: later.id }))
  expect((await programme()).news).toEqual([news])
  must(await restoreNews(house, acting, { newsId: later.id }))
  const found = await listNews(house, acting, { editionId: edition.id, search: 'gewinnt' })
  expect(found.rows.map(row => row.slug)).toEqual(['preise'])
})
