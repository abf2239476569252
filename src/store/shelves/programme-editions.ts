import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { EditionShelf, NewEdition } from '#acts/ports/programme.ts'
import type { Edition } from '#core/programme/edition.ts'
import { withChange } from '#core/with-change.ts'
import { idOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { takenSlugs } from '../taken-slugs.ts'

export function editionShelf(organisation: Transaction<OrganisationTables>): EditionShelf {
  const editions = () => organisation.selectFrom('edition').selectAll('edition')
  const one = (id: string) => editions().where('id', '=', idOf(id))
  const next = sql<number>`version + 1`
  return {
    async add(edition) {
      const row = organisation.insertInto('edition').values(columnsOf(edition)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async find(id, lock) {
      const row = await (lock ? one(id).forUpdate() : one(id)).executeTakeFirst()
      return row && editionOf(row)
    },
    async withSlug(slug) {
      const row = await editions().where('slug', '=', slug).executeTakeFirst()
      return row && editionOf(row)
    },
    slugs: () => takenSlugs(organisation, 'edition'),
    async list(wish) {
      const page = await pageOf(editions(), wish, {
        search: sql`name || ' ' || city || ' ' || slug`,
        sorts: { name: byName(sql`name`), starts: sql`starts_on` },
        usual: '-starts',
        id: sql`id`,
      })
      return mapRows(page, editionOf)
    },
    async change(id, change) {
      const row = await one(id).executeTakeFirstOrThrow()
      const columns = columnsOf(withChange<NewEdition>(editionOf(row), change))
      await organisation
        .updateTable('edition')
        .set({ ...columns, version: next })
        .where('id', '=', id)
        .execute()
    },
    async setReleasedVersion(id, version) {
      const columns = { released_version: version, version: next }
      await organisation.updateTable('edition').set(columns).where('id', '=', id).execute()
    },
  }
}

function editionOf(row: Selectable<OrganisationTables['edition']>): Edition {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    city: row.city,
    country: row.country,
    tagline: row.tagline,
    about: row.about,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    timeZone: row.time_zone,
    currency: row.currency,
    languages: row.languages,
    dayTurnsAt: row.day_turns_at,
    stage: row.stage,
    saleOpensAt: row.sale_opens_at,
    holdMinutes: row.hold_minutes,
    seatsPerScreening: row.seats_per_screening,
    releasedVersion: row.released_version,
    version: row.version,
  }
}

function columnsOf(edition: NewEdition): Insertable<OrganisationTables['edition']> {
  return {
    slug: edition.slug,
    name: edition.name,
    city: edition.city,
    country: edition.country,
    tagline: JSON.stringify(edition.tagline),
    about: JSON.stringify(edition.about),
    starts_on: edition.startsOn,
    ends_on: edition.endsOn,
    time_zone: edition.timeZone,
    currency: edition.currency,
    languages: edition.languages,
    day_turns_at: edition.dayTurnsAt,
    stage: edition.stage,
    sale_opens_at: edition.saleOpensAt,
    hold_minutes: edition.holdMinutes,
    seats_per_screening: edition.seatsPerScreening,
  }
}
