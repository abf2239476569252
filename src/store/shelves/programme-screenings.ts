import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { NewScreening, ScreeningShelf } from '#acts/ports/programme.ts'
import type { Screening } from '#core/programme/screening.ts'
import { withChange } from '#core/with-change.ts'
import { idOf, idsOf } from '../ids.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

export function screeningShelf(organisation: Transaction<OrganisationTables>): ScreeningShelf {
  const screenings = () =>
    organisation
      .selectFrom('screening')
      .innerJoin('edition', 'edition.id', 'screening.edition_id')
      .selectAll('screening')
      .select('edition.time_zone')
  const one = (id: string) => screenings().where('screening.id', '=', idOf(id))
  return {
    async add(screening) {
      const row = organisation.insertInto('screening').values(columnsOf(screening)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async find(id, lock) {
      const row = await (lock ? one(id).forUpdate('screening') : one(id)).executeTakeFirst()
      return row && { ...screeningOf(row), removed: row.removed_at !== null }
    },
    async ofEdition(editionId) {
      const rows = await screenings()
        .where('screening.edition_id', '=', idOf(editionId))
        .where('screening.removed_at', 'is', null)
        .orderBy('starts_at')
        .orderBy('screening.id')
        .execute()
      return rows.map(screeningOf)
    },
    async change(id, change) {
      const row = await one(id).executeTakeFirstOrThrow()
      const columns = columnsOf(withChange<NewScreening>(screeningOf(row), change))
      await organisation
        .updateTable('screening')
        .set({ ...columns, version: sql<number>`version + 1` })
        .where('id', '=', id)
        .execute()
    },
    async setRemoved(id, at) {
      await organisation
        .updateTable('screening')
        .set({ removed_at: at, version: sql<number>`version + 1` })
        .where('id', '=', idOf(id))
        .execute()
    },
  }
}

function screeningOf(row: Selectable<OrganisationTables['screening']> & { time_zone: string }): Screening {
  return { ...entryOf(row), editionId: row.edition_id, version: row.version }
}

type Entry = Omit<Selectable<OrganisationTables['screening']>, 'removed_at' | 'version' | 'edition_id'>

/** What a draft screening and a released one have in common. */
export function entryOf(row: Entry & { time_zone: string }): Omit<Screening, 'editionId' | 'version'> {
  return {
    id: row.id,
    itemId: row.programme_item_id,
    screenId: row.screen_id,
    startsAt: row.starts_at.toZonedDateTimeISO(row.time_zone),
    filmMinutes: row.film_minutes,
    introductionMinutes: row.introduction_minutes,
    discussionMinutes: row.discussion_minutes,
    kind: row.kind,
    languages: row.languages,
    subtitles: row.subtitles,
    guestIds: row.guest_ids,
    notes: row.notes,
    cancelled: row.cancelled,
  }
}

export function columnsOf(
  screening: Omit<NewScreening, 'version'>,
): Omit<Insertable<OrganisationTables['screening']>, 'id' | 'removed_at' | 'version'> {
  return {
    edition_id: screening.editionId,
    programme_item_id: screening.itemId,
    screen_id: screening.screenId,
    starts_at: screening.startsAt,
    film_minutes: screening.filmMinutes,
    introduction_minutes: screening.introductionMinutes,
    discussion_minutes: screening.discussionMinutes,
    kind: screening.kind,
    languages: screening.languages,
    subtitles: screening.subtitles,
    guest_ids: idsOf(screening.guestIds),
    notes: JSON.stringify(screening.notes),
    cancelled: screening.cancelled,
  }
}
