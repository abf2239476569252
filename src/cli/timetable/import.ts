import type { House } from '#acts/ports/house.ts'
import { createEdition } from '#acts/programme/create-edition.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import { createFilm } from '#acts/record/create-film.ts'
import { placeScreenings } from '#acts/timetable/place-screenings.ts'
import type { Edition } from '#core/programme/edition.ts'
import { publishedDayTurnsAt } from '#core/timetable/published/problem-of-festival.ts'
import { orDecline } from '../answer.ts'
import { granted } from '../granted.ts'
import { storeWithin } from '../store-within.ts'
import type { WithHouse } from '../with-house.ts'
import { type Festival, readFestival } from './read-festival.ts'
import { remarkSentence } from './remark-sentences.ts'

export interface ImportSaid {
  country: string
  currency: string
  language: string
}

export type ImportHouse = Pick<House, 'store' | 'clock'>

/** Seats of a screen of which a programme says nothing. */
const seatsAssumed = 100

/** `cartelera timetable import`: makes an edition of a published programme, whole or not at all. */
export async function importProgramme(
  path: string,
  said: ImportSaid,
  withHouse: WithHouse<ImportHouse>,
): Promise<void> {
  const festival = await readFestival(path)
  const edition = orDecline(
    await withHouse<Edition>(async (house, organisation) =>
      house.store.within(organisation, shelves =>
        load({ ...house, store: storeWithin(shelves) }, { organisation, by: 'import' }, festival, said),
      ),
    ),
  )
  const lines = [
    ...festival.remarks.map(remarkSentence),
    `Each screen has ${seatsAssumed} seats until somebody says how many it has.`,
    `${edition.name}, ${edition.startsOn} to ${edition.endsOn}, at /${edition.slug}: ${festival.published.length} screenings in the draft.`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

type Acting = Parameters<typeof createEdition>[1]

async function load(
  house: ImportHouse,
  acting: Acting,
  festival: Festival,
  { country, currency, language }: ImportSaid,
): Promise<Edition> {
  const { file, problem, published, line } = festival
  const edition = await granted(
    file.festival,
    createEdition(house, acting, {
      name: [file.festival, file.year].filter(Boolean).join(' '),
      country,
      currency,
      languages: [language],
      timeZone: file.timezone,
      dayTurnsAt: publishedDayTurnsAt,
      startsOn: Temporal.PlainDate.from(problem.days[0]!.date),
      endsOn: Temporal.PlainDate.from(problem.days.at(-1)!.date),
      stage: 'programming',
    }),
  )
  const screenIds = await openScreens(house, acting, festival, country)
  const windows = problem.screens.flatMap(screen =>
    screen.windows.map(({ from, to }) => ({
      screenId: screenIds.get(screen.id)!,
      opens: line.momentOf(from),
      closes: line.momentOf(to),
    })),
  )
  await granted('the opening hours', setOpeningWindows(house, acting, { editionId: edition.id, windows }))
  const itemIds = await makeItems(house, acting, festival, edition.id, language)
  const wanted = new Map(problem.screenings.map(screening => [screening.id, screening]))
  const screenings = published.map(({ screeningId, screenId, start }) => {
    const { itemId, kind, minutes } = wanted.get(screeningId)!
    return {
      itemId: itemIds.get(itemId)!,
      screenId: screenIds.get(screenId)!,
      startsAt: line.momentOf(start),
      filmMinutes: minutes,
      kind,
    }
  })
  await granted('the timetable', placeScreenings(house, acting, { editionId: edition.id, screenings }))
  return edition
}

/** The screens by their id in the file. */
async function openScreens(
  house: ImportHouse,
  acting: Acting,
  { file, problem }: Festival,
  country: string,
): Promise<Map<string, string>> {
  const names = new Map(file.venues.map(screen => [screen.venue ?? screen.id, screen.venue ?? screen.name]))
  const venueIds = new Map<string, string>()
  const screenIds = new Map<string, string>()
  for (const { id, name, venueId, turnaround } of problem.screens) {
    if (!venueIds.has(venueId)) {
      const venueName = names.get(venueId) ?? name
      const made = await granted(venueName, createVenue(house, acting, { name: venueName, country }))
      venueIds.set(venueId, made.id)
    }
    const screen = createScreen(house, acting, {
      venueId: venueIds.get(venueId)!,
      name,
      capacity: seatsAssumed,
      turnaroundMinutes: turnaround,
    })
    screenIds.set(id, (await granted(name, screen)).id)
  }
  return screenIds
}

/** The items by their id in the problem, with their sections and films. */
async function makeItems(
  house: ImportHouse,
  acting: Acting,
  { file, problem }: Festival,
  editionId: string,
  language: string,
): Promise<Map<string, string>> {
  const sectionIds = new Map<string, string>()
  for (const name of new Set(problem.items.flatMap(({ sectionId }) => sectionId ?? []))) {
    const section = createSection(house, acting, { editionId, name: { [language]: name } })
    sectionIds.set(name, (await granted(name, section)).id)
  }
  const films = new Map(file.films.map(film => [film.id, film]))
  const filmIds = new Map<string, string>()
  const filmOf = async (id: string, title: string, minutes: number | null | undefined) => {
    const known = filmIds.get(id)
    if (known) return known
    const facts = { title, ...(minutes ? { minutes } : {}) }
    const made = (await granted(title, createFilm(house, acting, { editionId, facts }))).id
    filmIds.set(id, made)
    return made
  }
  const itemIds = new Map<string, string>()
  for (const { id, name, filmIds: shown, sectionId } of problem.items) {
    const its: string[] = []
    for (const filmId of shown) {
      const film = films.get(filmId)
      its.push(await filmOf(filmId, film?.title ?? filmId, film?.minutes))
    }
    // What is shown without a film is an event: it stands in the record by its name alone.
    if (its.length === 0) its.push(await filmOf(id, name, undefined))
    const item = createItem(house, acting, {
      editionId,
      filmIds: its,
      sectionId: sectionId === null ? null : sectionIds.get(sectionId)!,
      ...(its.length > 1 && { title: { [language]: name } }),
    })
    itemIds.set(id, (await granted(name, item)).id)
  }
  return itemIds
}
