import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { NewScreen, NewVenue, PlaceShelf } from '#acts/ports/programme.ts'
import type { OpeningWindow, Screen, Venue } from '#core/programme/venue.ts'
import { withChange } from '#core/with-change.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { takenSlugs } from '../taken-slugs.ts'

type VenueRow = Selectable<OrganisationTables['venue']>

export function placeShelf(organisation: Transaction<OrganisationTables>): PlaceShelf {
  const venues = () => organisation.selectFrom('venue').selectAll('venue')
  const screens = () => organisation.selectFrom('screen').selectAll('screen')
  const byVenueName = () => venues().orderBy(byName(sql`venue.name`)).orderBy('venue.id')

  const withScreens = async (rows: VenueRow[], also?: 'removed'): Promise<Venue[]> => {
    if (rows.length === 0) return []
    const ids = rows.map(row => row.id)
    let theirs = screens().where('venue_id', 'in', ids).orderBy(byName(sql`name`)).orderBy('id')
    if (!also) theirs = theirs.where('removed_at', 'is', null)
    const found = (await theirs.execute()).map(screenOf)
    return rows.map(row =>
      venueOf(
        row,
        found.filter(screen => screen.venueId === row.id),
      ),
    )
  }
  const venue = (id: string) => venues().where('id', '=', idOf(id)).executeTakeFirst()
  const screen = (id: string) => screens().where('id', '=', idOf(id)).executeTakeFirst()

  return {
    async addVenue(added) {
      const row = organisation.insertInto('venue').values(venueColumns(added)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async findVenue(id) {
      const row = await venue(id)
      return row && { ...(await withScreens([row]))[0]!, removed: row.removed_at !== null }
    },
    venueSlugs: () => takenSlugs(organisation, 'venue'),
    venues: async () => withScreens(await byVenueName().where('removed_at', 'is', null).execute()),
    async venuesWithScreens(screenIds) {
      const ids = idsOf(screenIds)
      if (ids.length === 0) return []
      const theirs = organisation.selectFrom('screen').where('id', 'in', ids).select('venue_id')
      return withScreens(await byVenueName().where('id', 'in', theirs).execute(), 'removed')
    },
    async listVenues(wish) {
      const page = await pageOf(venues().where('removed_at', 'is', null), wish, {
        search: sql`name || ' ' || city || ' ' || address || ' ' || array_to_string(other_names, ' ')`,
        sorts: { name: byName(sql`name`), city: byName(sql`city`) },
        usual: 'name',
        id: sql`id`,
      })
      return { ...page, rows: await withScreens(page.rows) }
    },
    async changeVenue(id, change) {
      const row = (await venue(id))!
      const columns = venueColumns(withChange<NewVenue>(venueOf(row, []), change))
      await organisation.updateTable('venue').set(columns).where('id', '=', id).execute()
    },
    async setVenueRemoved(id, at) {
      await organisation.updateTable('venue').set({ removed_at: at }).where('id', '=', idOf(id)).execute()
    },

    async addScreen(added) {
      const row = organisation.insertInto('screen').values(screenColumns(added)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async findScreen(id) {
      const row = await screen(id)
      if (!row) return undefined
      const { removed_at } = (await venue(row.venue_id))!
      return { ...screenOf(row), removed: row.removed_at !== null || removed_at !== null }
    },
    screenSlugs: venueId => takenSlugs(organisation, 'screen', { column: 'venue_id', id: idOf(venueId) }),
    async changeScreen(id, change) {
      const columns = screenColumns(withChange<NewScreen>(screenOf((await screen(id))!), change))
      await organisation.updateTable('screen').set(columns).where('id', '=', id).execute()
    },
    async setScreenRemoved(id, at) {
      await organisation.updateTable('screen').set({ removed_at: at }).where('id', '=', idOf(id)).execute()
    },
    async screeningCount(screenIds) {
      const ids = idsOf(screenIds)
      if (ids.length === 0) return 0
      const { count } = await organisation
        .selectFrom('screening')
        .innerJoin('edition', 'edition.id', 'screening.edition_id')
        .where('screening.screen_id', 'in', ids)
        .where('screening.removed_at', 'is', null)
        .where('edition.stage', '<>', 'over')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },

    async windows(editionId) {
      const rows = await organisation
        .selectFrom('opening_window')
        .innerJoin('edition', 'edition.id', 'opening_window.edition_id')
        .where('edition.id', '=', idOf(editionId))
        .select(['screen_id', 'opens', 'closes', 'time_zone'])
        .orderBy('opens')
        .orderBy('screen_id')
        .execute()
      return rows.map(
        (row): OpeningWindow => ({
          screenId: row.screen_id,
          opens: row.opens.toZonedDateTimeISO(row.time_zone),
          closes: row.closes.toZonedDateTimeISO(row.time_zone),
        }),
      )
    },
    async setWindows(editionId, windows) {
      await organisation.deleteFrom('opening_window').where('edition_id', '=', editionId).execute()
      if (windows.length === 0) return
      const rows = windows.map(({ screenId, opens, closes }) => ({
        edition_id: editionId,
        screen_id: screenId,
        opens,
        closes,
      }))
      await organisation.insertInto('opening_window').values(rows).execute()
    },
  }
}

function venueOf(row: VenueRow, screens: Screen[]): Venue {
  const { latitude, longitude } = row
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    address: row.address,
    city: row.city,
    country: row.country,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    otherNames: row.other_names,
    access: row.access,
    screens,
  }
}

function venueColumns(venue: NewVenue): Insertable<OrganisationTables['venue']> {
  return {
    slug: venue.slug,
    name: venue.name,
    address: venue.address,
    city: venue.city,
    country: venue.country,
    latitude: venue.position?.latitude ?? null,
    longitude: venue.position?.longitude ?? null,
    other_names: venue.otherNames,
    access: venue.access,
  }
}

function screenOf(row: Selectable<OrganisationTables['screen']>): Screen {
  return {
    id: row.id,
    venueId: row.venue_id,
    slug: row.slug,
    name: row.name,
    capacity: row.capacity,
    wheelchairPlaces: row.wheelchair_places,
    formats: row.formats,
    turnaroundMinutes: row.turnaround_minutes,
  }
}

function screenColumns(screen: NewScreen): Insertable<OrganisationTables['screen']> {
  return {
    venue_id: screen.venueId,
    slug: screen.slug,
    name: screen.name,
    capacity: screen.capacity,
    wheelchair_places: screen.wheelchairPlaces,
    formats: screen.formats,
    turnaround_minutes: screen.turnaroundMinutes,
  }
}
