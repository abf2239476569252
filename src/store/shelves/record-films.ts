import { type Selectable, sql, type Transaction } from 'kysely'
import type { FilmShelf } from '#acts/ports/record.ts'
import { deepEqual } from '#core/deep-equal.ts'
import type { ChosenFacts } from '#core/film/choose-facts.ts'
import type { Film, Settlement } from '#core/film/film.ts'
import type { FilmRow } from '#core/film/stored-document.ts'
import { slugOf } from '#core/slug.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { freeSlugIn } from '../taken-slugs.ts'

const title = sql<string>`coalesce(film.facts ->> 'title', film.slug)`

const minutes = sql<number | null>`(film.facts ->> 'minutes')::int`

/** Titles, everybody's name, countries: every text in these facts, whatever its field. */
const searched = sql<string>`(${title} || ' ' || coalesce((
  select string_agg(value #>> '{}', ' ')
  from jsonb_each(film.facts) as fact (field, whole), jsonb_path_query(whole, '$[*]') as value
  where field in ('originalTitle', 'otherTitles', 'countries', 'directors', 'writers', 'producers',
    'cinematographers', 'editors', 'composers', 'sound', 'cast', 'productionCompanies', 'worldSales')), ''))`

const documentCount = sql<number>`(
  select count(*) from film_document join document on document.id = film_document.document_id
  where film_document.film_id = film.id and document.removed_at is null)`

const next = sql<number>`version + 1`

export function filmShelf(organisation: Transaction<OrganisationTables>): FilmShelf {
  const films = () => organisation.selectFrom('film').selectAll('film')
  const one = (id: string) => films().where('id', '=', idOf(id))
  const inEdition = (editionId: string, removed = false) =>
    films()
      .innerJoin('edition_film', 'edition_film.film_id', 'film.id')
      .where('edition_film.edition_id', '=', idOf(editionId))
      .where('film.removed_at', removed ? 'is not' : 'is', null)

  const withSettlements = async (rows: FilmColumns[]): Promise<Film[]> => {
    if (rows.length === 0) return []
    const settlements = await organisation
      .selectFrom('settlement')
      .selectAll()
      .where(
        'film_id',
        'in',
        rows.map(row => row.id),
      )
      .orderBy('field')
      .execute()
    return rows.map(row => ({
      id: row.id,
      slug: row.slug,
      facts: row.facts,
      note: row.note,
      sources: row.sources,
      conflicts: row.conflicts,
      settlements: settlements
        .filter(settlement => settlement.film_id === row.id)
        .map(
          (settlement): Settlement => ({
            field: settlement.field,
            value: settlement.value,
            by: settlement.settled_by,
            at: settlement.settled_at,
          }),
        ),
      version: row.version,
    }))
  }
  const takeInto = async (filmId: string, editionId: string): Promise<void> => {
    await organisation
      .insertInto('edition_film')
      .values({ edition_id: editionId, film_id: filmId })
      .onConflict(known => known.doNothing())
      .execute()
  }
  const grow = (id: string) =>
    organisation.updateTable('film').set({ version: next }).where('id', '=', id).execute()

  return {
    async add(editionId, name, chosen) {
      const slug = await freeSlugIn(organisation, 'film', slugOf(name))
      const { id } = await organisation
        .insertInto('film')
        .values({ slug, ...columnsOf(chosen) })
        .returning('id')
        .executeTakeFirstOrThrow()
      await takeInto(id, editionId)
      return id
    },
    async find(id, lock) {
      const row = await (lock ? one(id).forUpdate() : one(id)).executeTakeFirst()
      return row && { ...(await withSettlements([row]))[0]!, removed: row.removed_at !== null }
    },
    factsOfEdition: editionId =>
      inEdition(editionId)
        .clearSelect()
        .select(['film.id', 'film.facts', 'film.version'])
        .orderBy('film.slug')
        .execute(),
    briefOfEdition: editionId =>
      inEdition(editionId)
        .clearSelect()
        .select(['film.id', title.as('title'), minutes.as('minutes')])
        .execute(),
    async withIds(ids) {
      const known = idsOf(ids)
      if (known.length === 0) return []
      return withSettlements(await films().where('id', 'in', known).orderBy('slug').execute())
    },
    async list(editionId, { sectionId, removed, ...wish }) {
      let query = inEdition(editionId, removed).select([
        documentCount.as('document_count'),
        shownIn(editionId).as('item_count'),
      ])
      if (sectionId) query = query.where('film.id', 'in', filmsOfSection(organisation, sectionId))
      const page = await pageOf(query, wish, {
        search: searched,
        sorts: {
          title: byName(title),
          year: sql`(film.facts ->> 'year')::int`,
          minutes,
          director: byName(sql`film.facts -> 'directors' ->> 0`),
        },
        usual: 'title',
        id: sql`film.id`,
      })
      return mapRows(page, filmRowOf)
    },
    takeIntoEdition: takeInto,
    async editionsOf(filmId) {
      const rows = await organisation
        .selectFrom('edition_film')
        .innerJoin('edition', 'edition.id', 'edition_film.edition_id')
        .where('film_id', '=', idOf(filmId))
        .orderBy('starts_on')
        .select('edition.id')
        .execute()
      return rows.map(row => row.id)
    },
    async namingCompanies(names) {
      if (names.length === 0) return []
      const rows = await organisation
        .selectFrom('claim')
        .innerJoin('film_document', 'film_document.document_id', 'claim.document_id')
        .innerJoin('film', 'film.id', 'film_document.film_id')
        .select('film.id')
        .distinct()
        .where('claim.field', 'in', ['productionCompanies', 'distributors', 'worldSales'])
        .where('film.removed_at', 'is', null)
        .where(
          sql<boolean>`folded(claim.value #>> '{}') in (select folded(name) from unnest(${[...names]}::text[]) name)`,
        )
        .orderBy('film.id')
        .execute()
      return rows.map(row => row.id)
    },
    async choose(id, chosen) {
      const row = await one(id).executeTakeFirstOrThrow()
      if (deepEqual({ facts: row.facts, sources: row.sources, conflicts: row.conflicts }, plain(chosen)))
        return
      await organisation
        .updateTable('film')
        .set({ ...columnsOf(chosen), version: next })
        .where('id', '=', id)
        .execute()
    },
    async settle(id, { field, value, by, at }) {
      const columns = { value: JSON.stringify(value), settled_by: by, settled_at: at }
      await organisation
        .insertInto('settlement')
        .values({ film_id: id, field, ...columns })
        .onConflict(known => known.columns(['film_id', 'field']).doUpdateSet(columns))
        .execute()
      await grow(id)
    },
    async unsettle(id, field) {
      await organisation
        .deleteFrom('settlement')
        .where('film_id', '=', id)
        .where('field', '=', field)
        .execute()
      await grow(id)
    },
    async setNote(id, note) {
      await organisation
        .updateTable('film')
        .set({ note: JSON.stringify(note), version: next })
        .where('id', '=', id)
        .execute()
    },
    async setRemoved(id, at) {
      await organisation
        .updateTable('film')
        .set({ removed_at: at, version: next })
        .where('id', '=', idOf(id))
        .execute()
    },
  }
}

type FilmColumns = Selectable<OrganisationTables['film']>

function columnsOf({ facts, sources, conflicts }: ChosenFacts) {
  return {
    facts: JSON.stringify(facts),
    sources: JSON.stringify(sources),
    conflicts: JSON.stringify(conflicts),
  }
}

/** As it will come back from the database: without what JSON leaves out. */
function plain({ facts, sources, conflicts }: ChosenFacts): unknown {
  return JSON.parse(JSON.stringify({ facts, sources, conflicts }))
}

function shownIn(editionId: string) {
  return sql<number>`(
    select count(distinct item.id) from programme_item_film shown
    join programme_item item on item.id = shown.programme_item_id
    where shown.film_id = film.id and item.removed_at is null and item.edition_id = ${idOf(editionId)})`
}

function filmsOfSection(organisation: Transaction<OrganisationTables>, sectionId: string) {
  return organisation
    .selectFrom('programme_item_film')
    .innerJoin('programme_item', 'programme_item.id', 'programme_item_film.programme_item_id')
    .where('programme_item.section_id', '=', idOf(sectionId))
    .where('programme_item.removed_at', 'is', null)
    .select('programme_item_film.film_id')
}

function filmRowOf(row: FilmColumns & { document_count: number; item_count: number }): FilmRow {
  return {
    id: row.id,
    slug: row.slug,
    title: row.facts.title ?? row.slug,
    directors: row.facts.directors ?? [],
    year: row.facts.year ?? null,
    countries: row.facts.countries ?? [],
    minutes: row.facts.minutes ?? null,
    documentCount: row.document_count,
    conflictCount: row.conflicts.length,
    itemCount: row.item_count,
    version: row.version,
  }
}
