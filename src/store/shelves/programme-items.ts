import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { ItemShelf, NewItem } from '#acts/ports/programme.ts'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { withChange } from '#core/with-change.ts'
import { idOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { takenSlugs } from '../taken-slugs.ts'

const filmIds = sql<string[]>`array(
  select film_id from programme_item_film shown
  where shown.programme_item_id = programme_item.id order by shown.position)`

const filmTitles = sql<string[]>`array(
  select coalesce(film.facts ->> 'title', film.slug) from programme_item_film shown
  join film on film.id = shown.film_id
  where shown.programme_item_id = programme_item.id order by shown.position)`

/** Unknown where one film's minutes are. */
const minutes = sql<number | null>`(
  select case when bool_and(film.facts ? 'minutes') then sum((film.facts ->> 'minutes')::int)::int end
  from programme_item_film shown join film on film.id = shown.film_id
  where shown.programme_item_id = programme_item.id)`

const screeningCount = sql<number>`(
  select count(*) from screening
  where screening.programme_item_id = programme_item.id and removed_at is null and not cancelled)`

const titles = sql<string>`(
  coalesce((select string_agg(value, ' ') from jsonb_each_text(programme_item.title)), '')
  || ' ' || array_to_string(${filmTitles}, ' '))`

const sectionPosition = sql`(select position from section where section.id = programme_item.section_id)`

export function itemShelf(organisation: Transaction<OrganisationTables>): ItemShelf {
  const items = () =>
    organisation.selectFrom('programme_item').selectAll('programme_item').select(filmIds.as('film_ids'))
  const there = () => items().where('removed_at', 'is', null)
  const find = async (id: string) => {
    const row = await items().where('id', '=', idOf(id)).executeTakeFirst()
    return row && { ...itemOf(row), removed: row.removed_at !== null }
  }
  const showFilms = async (itemId: string, ids: readonly string[]) => {
    await organisation.deleteFrom('programme_item_film').where('programme_item_id', '=', itemId).execute()
    const rows = ids.map((film_id, position) => ({ programme_item_id: itemId, film_id, position }))
    if (rows.length > 0) await organisation.insertInto('programme_item_film').values(rows).execute()
  }
  return {
    async add(item) {
      const row = organisation.insertInto('programme_item').values(columnsOf(item)).returning('id')
      const { id } = await row.executeTakeFirstOrThrow()
      await showFilms(id, item.filmIds)
      return id
    },
    find,
    slugs: editionId =>
      takenSlugs(organisation, 'programme_item', { column: 'edition_id', id: idOf(editionId) }),
    async ofEdition(editionId) {
      const rows = await there().where('edition_id', '=', idOf(editionId)).orderBy('slug').execute()
      return rows.map(itemOf)
    },
    async withFilm(filmId) {
      const shown = organisation
        .selectFrom('programme_item_film')
        .where('film_id', '=', idOf(filmId))
        .select('programme_item_id')
      return (await there().where('id', 'in', shown).orderBy('slug').execute()).map(itemOf)
    },
    async list(editionId, { sectionId, ...wish }) {
      let query = there()
        .where('edition_id', '=', idOf(editionId))
        .select([filmTitles.as('film_titles'), minutes.as('minutes'), screeningCount.as('screening_count')])
      if (sectionId) query = query.where('section_id', '=', idOf(sectionId))
      const page = await pageOf(query, wish, {
        search: titles,
        sorts: { title: byName(sql`trim(${titles})`), section: sectionPosition, minutes },
        usual: 'title',
        id: sql`programme_item.id`,
      })
      return mapRows(page, row => ({
        ...itemOf(row),
        filmTitles: row.film_titles,
        minutes: row.minutes,
        screeningCount: row.screening_count,
      }))
    },
    async change(id, change) {
      const { removed: _, ...item } = (await find(id))!
      const changed = withChange<NewItem>(item, change)
      await organisation.updateTable('programme_item').set(columnsOf(changed)).where('id', '=', id).execute()
      if (change.filmIds) await showFilms(id, change.filmIds)
    },
    async setRemoved(id, at) {
      await organisation
        .updateTable('programme_item')
        .set({ removed_at: at })
        .where('id', '=', idOf(id))
        .execute()
    },
    async screeningCount(id) {
      const { count } = await organisation
        .selectFrom('screening')
        .where('programme_item_id', '=', idOf(id))
        .where('removed_at', 'is', null)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
  }
}

function itemOf(
  row: Selectable<OrganisationTables['programme_item']> & { film_ids: string[] },
): ProgrammeItem {
  return {
    id: row.id,
    editionId: row.edition_id,
    slug: row.slug,
    sectionId: row.section_id,
    title: row.title,
    about: row.about,
    filmIds: row.film_ids,
  }
}

function columnsOf(item: NewItem): Insertable<OrganisationTables['programme_item']> {
  return {
    edition_id: item.editionId,
    slug: item.slug,
    section_id: item.sectionId,
    title: JSON.stringify(item.title),
    about: JSON.stringify(item.about),
  }
}
