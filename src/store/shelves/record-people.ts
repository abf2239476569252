import { type Selectable, sql, type Transaction } from 'kysely'
import type { PeopleShelf } from '#acts/ports/record.ts'
import { type Credit, creditRoles, type Person } from '#core/film/person.ts'
import { slugOf } from '#core/slug.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { freeSlugIn } from '../taken-slugs.ts'

export function peopleShelf(organisation: Transaction<OrganisationTables>): PeopleShelf {
  const people = () => organisation.selectFrom('person').selectAll('person')
  const one = (id: string) => people().where('id', '=', idOf(id))
  const credits = () => organisation.selectFrom('credit').select(['film_id', 'person_id', 'role', 'position'])
  return {
    async find(id) {
      const row = await one(id).executeTakeFirst()
      return row && personOf(row)
    },
    async withIds(ids) {
      const known = idsOf(ids)
      if (known.length === 0) return []
      const rows = await people().where('id', 'in', known).orderBy(byName(sql`name`)).orderBy('id').execute()
      return rows.map(personOf)
    },
    async withKeys(keys) {
      if (keys.length === 0) return []
      const rows = await people()
        .where('match_key', 'in', [...new Set(keys)])
        .orderBy('id')
        .execute()
      return rows.map(row => ({ ...personOf(row), matchKey: row.match_key }))
    },
    async add(name, matchKey) {
      const slug = await freeSlugIn(organisation, 'person', slugOf(name))
      const row = organisation
        .insertInto('person')
        .values({ slug, name, match_key: matchKey })
        .returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async keyOf(id) {
      return (await one(id).executeTakeFirst())?.match_key
    },
    async setBiography(id, biography) {
      await organisation
        .updateTable('person')
        .set({ biography: JSON.stringify(biography) })
        .where('id', '=', id)
        .execute()
    },
    async settle(id, settled) {
      await organisation
        .updateTable('person')
        .set({ settled: JSON.stringify(settled) })
        .where('id', '=', id)
        .execute()
    },
    async settledOf(id) {
      return (await one(id).executeTakeFirst())?.settled ?? {}
    },
    async creditsOf(filmIds) {
      const known = idsOf(filmIds)
      if (known.length === 0) return []
      const rows = await credits()
        .where('film_id', 'in', known)
        .orderBy('film_id')
        .orderBy('position')
        .execute()
      return rows.map(creditOf).sort(byRole)
    },
    async setCredits(filmId, wanted) {
      await organisation.deleteFrom('credit').where('film_id', '=', filmId).execute()
      const rows = wanted.map(({ personId, role, position }) => ({
        film_id: filmId,
        person_id: personId,
        role,
        position,
      }))
      if (rows.length > 0) await organisation.insertInto('credit').values(rows).execute()
    },
    async filmsOf(personId) {
      const rows = await credits().where('person_id', '=', idOf(personId)).orderBy('film_id').execute()
      return rows.map(creditOf).sort(byRole)
    },
    async list(editionId, wish) {
      const edition = editionId === undefined ? null : idOf(editionId)
      const filmCount = sql<number>`(
        select count(distinct credit.film_id) from credit
        join film on film.id = credit.film_id and film.removed_at is null
        where credit.person_id = person.id and (${edition}::uuid is null or exists (
          select from edition_film
          where edition_film.film_id = film.id and edition_film.edition_id = ${edition}::uuid)))`
      const name = sql<string>`coalesce(person.settled ->> 'name', person.name)`
      const query = people().where(filmCount, '>', 0).select(filmCount.as('film_count'))
      const page = await pageOf(query, wish, {
        search: sql`${name} || ' ' || person.name`,
        sorts: { name: byName(name), films: filmCount },
        usual: 'name',
        id: sql`person.id`,
      })
      return mapRows(page, row => ({ ...personOf(row), filmCount: row.film_count }))
    },
  }
}

/** What the desk wrote stands before what documents say; its empty text hides theirs. */
function personOf(row: Selectable<OrganisationTables['person']>): Person {
  const biography = { ...row.biography, ...row.settled.biography }
  return {
    id: row.id,
    slug: row.slug,
    name: row.settled.name ?? row.name,
    biography: Object.fromEntries(Object.entries(biography).filter(([, text]) => text !== '')),
  }
}

function creditOf(row: Selectable<OrganisationTables['credit']>): Credit {
  return { filmId: row.film_id, personId: row.person_id, role: row.role, position: row.position }
}

/** Keeps the order within a film and role. */
function byRole(one: Credit, other: Credit): number {
  if (one.filmId !== other.filmId) return one.filmId < other.filmId ? -1 : 1
  return creditRoles.indexOf(one.role) - creditRoles.indexOf(other.role)
}
