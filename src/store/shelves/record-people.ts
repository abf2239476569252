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
  const stands = sql<string>`coalesce(person.same_as, person.id)`
  const credits = () =>
    organisation
      .selectFrom('credit')
      .innerJoin('person', 'person.id', 'credit.person_id')
      .select(['film_id', stands.as('person_id'), 'role', 'position'])
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
      return organisation
        .selectFrom('person')
        .select(['id', 'name', 'match_key as matchKey', stands.as('standsId')])
        .where('match_key', 'in', [...new Set(keys)])
        .orderBy('id')
        .execute()
    },
    async add(name, matchKey) {
      const slug = await freeSlugIn(organisation, 'person', slugOf(name))
      const row = organisation
        .insertInto('person')
        .values({ slug, name, match_key: matchKey })
        .returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    async keysOf(id) {
      const rows = await organisation
        .selectFrom('person')
        .select('match_key')
        .where(stands, '=', idOf(id))
        .execute()
      return rows.map(row => row.match_key)
    },
    async rename(id, name, matchKey) {
      await organisation
        .updateTable('person')
        .set({ name, match_key: matchKey })
        .where('id', '=', id)
        .execute()
    },
    async setStanding(standing) {
      for (const [id, standsId] of standing)
        await organisation
          .updateTable('person')
          .set({ same_as: standsId === id ? null : standsId })
          .where('id', '=', id)
          .execute()
    },
    async creditedOn(filmId) {
      const rows = await organisation
        .selectFrom('credit')
        .select('person_id')
        .distinct()
        .where('film_id', '=', filmId)
        .execute()
      return rows.map(row => row.person_id)
    },
    async sightingsOf(ids) {
      const known = idsOf(ids)
      if (known.length === 0) return []
      return organisation
        .selectFrom('credit')
        .innerJoin('person', 'person.id', 'credit.person_id')
        .innerJoin('film', 'film.id', 'credit.film_id')
        .select([
          stands.as('personId'),
          'film.id as filmId',
          sql<string>`coalesce(film.facts ->> 'title', '')`.as('title'),
          sql<number | null>`(film.facts ->> 'year')::integer`.as('year'),
          'credit.role',
        ])
        .where(stands, 'in', known)
        .where('film.removed_at', 'is', null)
        .orderBy('title')
        .orderBy('film.id')
        .execute()
    },
    async credited() {
      const rows = await people()
        .where('same_as', 'is', null)
        .where(
          sql<boolean>`exists (
            select from credit
            join person own on own.id = credit.person_id
            join film on film.id = credit.film_id and film.removed_at is null
            where coalesce(own.same_as, own.id) = person.id)`,
        )
        .orderBy('id')
        .execute()
      return rows.map(row => ({ id: row.id, name: personOf(row).name }))
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
      return onceEach(rows.map(creditOf)).sort(byRole)
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
      const rows = await credits().where(stands, '=', idOf(personId)).orderBy('film_id').execute()
      return onceEach(rows.map(creditOf)).sort(byRole)
    },
    async list(editionId, wish) {
      const edition = editionId === undefined ? null : idOf(editionId)
      const filmCount = sql<number>`(
        select count(distinct credit.film_id) from credit
        join person own on own.id = credit.person_id
        join film on film.id = credit.film_id and film.removed_at is null
        where coalesce(own.same_as, own.id) = person.id and (${edition}::uuid is null or exists (
          select from edition_film
          where edition_film.film_id = film.id and edition_film.edition_id = ${edition}::uuid)))`
      const name = sql<string>`coalesce(person.settled ->> 'name', person.name)`
      const query = people()
        .where('same_as', 'is', null)
        .where(filmCount, '>', 0)
        .select(filmCount.as('film_count'))
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

/** Two records that are one person may both stand in one role of a film. */
function onceEach(credits: readonly Credit[]): Credit[] {
  const known = new Set<string>()
  return credits.filter(({ filmId, role, personId }) => {
    const key = `${filmId} ${role} ${personId}`
    return !known.has(key) && known.add(key)
  })
}

function creditOf(row: Selectable<OrganisationTables['credit']>): Credit {
  return { filmId: row.film_id, personId: row.person_id, role: row.role, position: row.position }
}

/** Keeps the order within a film and role. */
function byRole(one: Credit, other: Credit): number {
  if (one.filmId !== other.filmId) return one.filmId < other.filmId ? -1 : 1
  return creditRoles.indexOf(one.role) - creditRoles.indexOf(other.role)
}
