import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { GuestShelf, NewGuest } from '#acts/ports/programme.ts'
import type { Guest } from '#core/programme/screening.ts'
import { withChange } from '#core/with-change.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

export function guestShelf(organisation: Transaction<OrganisationTables>): GuestShelf {
  const guests = () =>
    organisation
      .selectFrom('guest')
      .innerJoin('edition', 'edition.id', 'guest.edition_id')
      .selectAll('guest')
      .select('edition.time_zone')
  const ofEdition = (editionId: string) =>
    guests().where('guest.edition_id', '=', idOf(editionId)).where('guest.removed_at', 'is', null)
  const find = async (id: string) => {
    const row = await guests().where('guest.id', '=', idOf(id)).executeTakeFirst()
    return row && { ...guestOf(row), removed: row.removed_at !== null }
  }
  return {
    async add(guest) {
      const row = organisation.insertInto('guest').values(columnsOf(guest)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    find,
    async ofEdition(editionId) {
      const rows = await ofEdition(editionId).orderBy(byName(sql`guest.name`)).orderBy('guest.id').execute()
      return rows.map(guestOf)
    },
    async list(editionId, wish) {
      const page = await pageOf(ofEdition(editionId), wish, {
        search: sql`guest.name || ' ' || guest.role`,
        sorts: { name: byName(sql`guest.name`), arrives: sql`guest.arrives` },
        usual: 'name',
        id: sql`guest.id`,
      })
      return mapRows(page, guestOf)
    },
    async change(id, change) {
      const columns = columnsOf(withChange<NewGuest>((await find(id))!, change))
      await organisation.updateTable('guest').set(columns).where('id', '=', id).execute()
    },
    async setRemoved(id, at) {
      await organisation.updateTable('guest').set({ removed_at: at }).where('id', '=', idOf(id)).execute()
    },
  }
}

function guestOf(row: Selectable<OrganisationTables['guest']> & { time_zone: string }): Guest {
  return {
    id: row.id,
    editionId: row.edition_id,
    name: row.name,
    role: row.role,
    filmIds: row.film_ids,
    arrives: row.arrives?.toZonedDateTimeISO(row.time_zone) ?? null,
    leaves: row.leaves?.toZonedDateTimeISO(row.time_zone) ?? null,
  }
}

function columnsOf(guest: NewGuest): Insertable<OrganisationTables['guest']> {
  return {
    edition_id: guest.editionId,
    name: guest.name,
    role: guest.role,
    film_ids: idsOf(guest.filmIds),
    arrives: guest.arrives,
    leaves: guest.leaves,
  }
}
