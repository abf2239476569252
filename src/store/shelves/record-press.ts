import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { NewPressEntry, PressShelf } from '#acts/ports/record.ts'
import type { PressEntry } from '#core/film/film.ts'
import { withChange } from '#core/with-change.ts'
import { idOf, idsOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

const filmTitle = sql<string>`coalesce(film.facts ->> 'title', film.slug)`

export function pressShelf(organisation: Transaction<OrganisationTables>): PressShelf {
  const entries = () => organisation.selectFrom('press_entry').selectAll('press_entry')
  const there = () => entries().where('press_entry.removed_at', 'is', null)
  const aboutFilmsOf = (editionId: string) =>
    there()
      .innerJoin('film', 'film.id', 'press_entry.film_id')
      .innerJoin('edition_film', 'edition_film.film_id', 'film.id')
      .where('edition_film.edition_id', '=', idOf(editionId))
      .select(filmTitle.as('film_title'))
  const find = async (id: string) => {
    const row = await entries().where('id', '=', idOf(id)).executeTakeFirst()
    return row && { ...entryOf(row), removed: row.removed_at !== null }
  }
  return {
    async add(entry) {
      const row = organisation.insertInto('press_entry').values(columnsOf(entry)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    find,
    async ofDocument(documentId) {
      const rows = await entries().where('document_id', '=', idOf(documentId)).orderBy('id').execute()
      return rows.map(entryOf)
    },
    async ofFilms(filmIds, only) {
      const known = idsOf(filmIds)
      if (known.length === 0) return []
      let query = there().where('film_id', 'in', known)
      if (only) query = query.where('published', '=', true)
      const rows = await query.orderBy('kind').orderBy(byName(sql`title`)).orderBy('id').execute()
      return rows.map(entryOf)
    },
    async list(editionId, wish) {
      const page = await pageOf(aboutFilmsOf(editionId), wish, {
        search: sql`press_entry.title || ' ' || outlet || ' ' || author || ' ' || ${filmTitle}`,
        sorts: {
          title: byName(sql`press_entry.title`),
          outlet: byName(sql`outlet`),
          film: byName(sql`${filmTitle} || ' ' || press_entry.title`),
        },
        usual: 'film',
        id: sql`press_entry.id`,
      })
      return mapRows(page, row => ({ ...entryOf(row), filmTitle: row.film_title }))
    },
    async ofEdition(editionId) {
      const rows = await aboutFilmsOf(editionId).orderBy(sql`press_entry.id`).execute()
      return rows.map(row => ({ ...entryOf(row), filmTitle: row.film_title }))
    },
    async change(id, change) {
      const columns = columnsOf(withChange<NewPressEntry>((await find(id))!, change))
      await organisation.updateTable('press_entry').set(columns).where('id', '=', id).execute()
    },
    async setRemoved(id, at) {
      await organisation
        .updateTable('press_entry')
        .set({ removed_at: at })
        .where('id', '=', idOf(id))
        .execute()
    },
  }
}

function entryOf(row: Selectable<OrganisationTables['press_entry']>): PressEntry {
  return {
    id: row.id,
    filmId: row.film_id,
    documentId: row.document_id,
    kind: row.kind,
    title: row.title,
    outlet: row.outlet,
    author: row.author,
    language: row.language,
    url: row.url,
    appearedOn: row.appeared_on,
    teaser: row.teaser,
    published: row.published,
  }
}

function columnsOf(entry: NewPressEntry): Insertable<OrganisationTables['press_entry']> {
  return {
    film_id: entry.filmId,
    document_id: entry.documentId,
    kind: entry.kind,
    title: entry.title,
    outlet: entry.outlet,
    author: entry.author,
    language: entry.language,
    url: entry.url,
    appeared_on: entry.appearedOn,
    teaser: JSON.stringify(entry.teaser),
    published: entry.published,
  }
}
