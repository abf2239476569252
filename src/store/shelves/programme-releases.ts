import { type Selectable, sql, type Transaction } from 'kysely'
import type { ReleaseShelf } from '#acts/ports/programme.ts'
import type { Release } from '#core/programme/release.ts'
import type { EntryDetails, Place, ScreeningChange, TimetableEntry } from '#core/programme/release-changes.ts'
import type { ReleasedScreening } from '#core/programme/screening.ts'
import { idOf } from '../ids.ts'
import { mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { columnsOf, entryOf } from './programme-screenings.ts'

export function releaseShelf(organisation: Transaction<OrganisationTables>): ReleaseShelf {
  const releases = (editionId: string) =>
    organisation.selectFrom('release').selectAll().where('edition_id', '=', idOf(editionId))
  return {
    async released(editionId) {
      const rows = await organisation
        .selectFrom('released_screening')
        .innerJoin('edition', 'edition.id', 'released_screening.edition_id')
        .where('edition.id', '=', idOf(editionId))
        .selectAll('released_screening')
        .select('edition.time_zone')
        .orderBy('starts_at')
        .orderBy('released_screening.id')
        .execute()
      return rows.map(
        (row): ReleasedScreening => ({
          ...entryOf(row),
          editionId: row.edition_id,
          sequence: row.sequence,
          lastModified: row.last_modified,
          withdrawn: row.withdrawn,
        }),
      )
    },
    async putReleased(screenings) {
      const rows = screenings.map(screening => ({
        ...columnsOf(screening),
        id: screening.id,
        sequence: screening.sequence,
        last_modified: screening.lastModified,
        withdrawn: screening.withdrawn,
      }))
      // PostgreSQL takes 65,535 parameters in one statement.
      for (let from = 0; from < rows.length; from += 1000) {
        const some = rows.slice(from, from + 1000)
        const columns = Object.keys(some[0]!) as (keyof (typeof some)[number])[]
        await organisation
          .insertInto('released_screening')
          .values(some)
          .onConflict(known =>
            known
              .column('id')
              .doUpdateSet(({ ref }) =>
                Object.fromEntries(columns.map(column => [column, ref(`excluded.${column}`)])),
              ),
          )
          .execute()
      }
    },
    async last(editionId) {
      const row = await releases(editionId).orderBy('version', 'desc').limit(1).executeTakeFirst()
      return row && { version: row.version, entries: (row.screenings as EntryJson[]).map(entryFrom) }
    },
    async add(release, entries) {
      await organisation
        .insertInto('release')
        .values({
          edition_id: release.editionId,
          version: release.version,
          released_at: release.releasedAt,
          released_by: release.releasedBy,
          note: release.note,
          changes: JSON.stringify(release.changes),
          screenings: JSON.stringify(entries),
        })
        .execute()
    },
    async list(editionId, wish) {
      const page = await pageOf(releases(editionId), wish, {
        search: sql`note || ' ' || version`,
        sorts: { version: sql`version` },
        usual: '-version',
        id: sql`version`,
      })
      return mapRows(page, releaseOf)
    },
    async find(editionId, version) {
      const row = await releases(editionId).where('version', '=', version).executeTakeFirst()
      return row && releaseOf(row)
    },
    async publicVersion() {
      const { version } = await organisation
        .selectFrom('public_version')
        .select('version')
        .executeTakeFirstOrThrow()
      return BigInt(version)
    },
  }
}

function releaseOf(row: Selectable<OrganisationTables['release']>): Release {
  return {
    editionId: row.edition_id,
    version: row.version,
    releasedAt: row.released_at,
    releasedBy: row.released_by,
    note: row.note,
    changes: (row.changes as ChangeJson[]).map(changeFrom),
  }
}

/** As JSON keeps them: a zoned time is its text (RFC 9557). */
type EntryJson = Omit<TimetableEntry, 'startsAt'> & { startsAt: string }
type PlaceJson = Omit<Place, 'startsAt'> & { startsAt: string }
interface ChangeJson {
  what: ScreeningChange['what']
  screeningId: string
  itemId: string
  entry?: EntryJson
  from?: PlaceJson | Partial<EntryDetails>
  to?: PlaceJson | Partial<EntryDetails>
}

function entryFrom(json: EntryJson): TimetableEntry {
  return { ...json, startsAt: Temporal.ZonedDateTime.from(json.startsAt) }
}

function placeFrom<Json extends object | undefined>(json: Json): Json | Place {
  if (!json || !('startsAt' in json)) return json
  const { screenId, startsAt } = json as unknown as PlaceJson
  return { screenId, startsAt: Temporal.ZonedDateTime.from(startsAt) }
}

function changeFrom({ entry, from, to, ...rest }: ChangeJson): ScreeningChange {
  return {
    ...rest,
    ...(entry && { entry: entryFrom(entry) }),
    ...(from && { from: placeFrom(from) }),
    ...(to && { to: placeFrom(to) }),
  } as ScreeningChange
}
