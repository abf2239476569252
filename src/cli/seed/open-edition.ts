import { setSeatMap } from '#acts/boxoffice/set-seat-map.ts'
import { createEdition } from '#acts/programme/create-edition.ts'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import { listVenues } from '#acts/programme/list-venues.ts'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import type { Edition } from '#core/programme/edition.ts'
import { granted } from '../granted.ts'
import type { VenueFile } from './edition-files.ts'
import { editionDays, momentOf, type Seeding } from './seeding.ts'

export interface OpenedEdition {
  edition: Edition
  /** By slug. */
  sectionIds: Map<string, string>
  /** By `venue/screen`. */
  screenIds: Map<string, string>
}

/** The edition with its sections, venues, screens and opening hours, before anything is read. */
export async function openEdition(seeding: Seeding): Promise<OpenedEdition> {
  const { house, acting, files, startsOn } = seeding
  const { dayTurnsAt, startsOn: _, endsOn: __, releaseNotes: ___, ...rest } = files.edition
  const edition = await granted(
    'the edition',
    createEdition(house, acting, {
      ...rest,
      slug: seeding.slug,
      startsOn,
      endsOn: startsOn.add({ days: editionDays(files) - 1 }),
      dayTurnsAt: Temporal.PlainTime.from(dayTurnsAt),
    }),
  )
  const sectionIds = new Map<string, string>()
  for (const section of files.sections) {
    const made = createSection(house, acting, { ...section, editionId: edition.id })
    sectionIds.set(section.slug, (await granted(`section ${section.slug}`, made)).id)
  }
  const screenIds = await openVenues(seeding)
  await setHours(seeding, edition.id, screenIds)
  return { edition, sectionIds, screenIds }
}

/** Venues belong to the organisation: those that an earlier edition already uses are taken as they are. */
async function openVenues({ house, acting, files }: Seeding): Promise<Map<string, string>> {
  const known = new Map(
    (await listVenues(house, acting, { perPage: 500 })).rows.map(each => [each.slug, each]),
  )
  const screenIds = new Map<string, string>()
  for (const { screens, ...venue } of files.venues) {
    const there =
      known.get(venue.slug) ?? (await granted(`venue ${venue.slug}`, createVenue(house, acting, venue)))
    for (const { opens: _, closes: __, seatMap, ...screen } of screens) {
      const path = `${venue.slug}/${screen.slug}`
      const old = there.screens.find(each => each.slug === screen.slug)
      const made = old ?? (await granted(path, createScreen(house, acting, { ...screen, venueId: there.id })))
      screenIds.set(path, made.id)
      const map = seatMap && files.seatMaps.get(seatMap)
      if (map && !old)
        await granted(`seat map ${seatMap}`, setSeatMap(house, acting, { screenId: made.id, map }))
    }
  }
  return screenIds
}

async function setHours(seeding: Seeding, editionId: string, screenIds: Map<string, string>): Promise<void> {
  const { house, acting, files } = seeding
  const hoursOf = ({ slug, screens }: VenueFile) =>
    screens.flatMap(screen =>
      Array.from({ length: editionDays(files) }, (_, index) => ({
        screenId: screenIds.get(`${slug}/${screen.slug}`)!,
        opens: momentOf(seeding, { day: index + 1, time: screen.opens }),
        closes: momentOf(seeding, { day: index + 1, time: screen.closes }),
      })),
    )
  const windows = files.venues.flatMap(hoursOf)
  await granted('the opening hours', setOpeningWindows(house, acting, { editionId, windows }))
}
