import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { NewNews, NewsShelf } from '#acts/ports/programme.ts'
import type { News } from '#core/programme/edition.ts'
import { withChange } from '#core/with-change.ts'
import { idOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { takenSlugs } from '../taken-slugs.ts'

export function newsShelf(organisation: Transaction<OrganisationTables>): NewsShelf {
  const news = () => organisation.selectFrom('news').selectAll('news')
  const ofEdition = (editionId: string) =>
    news().where('edition_id', '=', idOf(editionId)).where('removed_at', 'is', null)
  const find = async (id: string) => {
    const row = await news().where('id', '=', idOf(id)).executeTakeFirst()
    return row && { ...newsOf(row), removed: row.removed_at !== null }
  }
  return {
    async add(added) {
      const row = organisation.insertInto('news').values(columnsOf(added)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    find,
    slugs: editionId => takenSlugs(organisation, 'news', { column: 'edition_id', id: idOf(editionId) }),
    async published(editionId, now) {
      const rows = await ofEdition(editionId)
        .where('published_at', '<=', now)
        .orderBy('published_at', 'desc')
        .orderBy('slug')
        .execute()
      return rows.map(newsOf)
    },
    async list(editionId, wish) {
      const title = sql<string>`coalesce((select string_agg(value, ' ') from jsonb_each_text(title)), '')`
      const page = await pageOf(ofEdition(editionId), wish, {
        search: sql`${title} || ' ' || coalesce((select string_agg(value, ' ') from jsonb_each_text(body)), '')`,
        // Drafts have no moment yet: they stand where the newest do.
        sorts: { published: sql`coalesce(published_at, 'infinity')`, title: byName(title) },
        usual: '-published',
        id: sql`id`,
      })
      return mapRows(page, newsOf)
    },
    async change(id, change) {
      const columns = columnsOf(withChange<NewNews>((await find(id))!, change))
      await organisation.updateTable('news').set(columns).where('id', '=', id).execute()
    },
    async setRemoved(id, at) {
      await organisation.updateTable('news').set({ removed_at: at }).where('id', '=', idOf(id)).execute()
    },
  }
}

function newsOf(row: Selectable<OrganisationTables['news']>): News {
  return {
    id: row.id,
    editionId: row.edition_id,
    slug: row.slug,
    title: row.title,
    body: row.body,
    publishedAt: row.published_at,
  }
}

function columnsOf(news: NewNews): Insertable<OrganisationTables['news']> {
  return {
    edition_id: news.editionId,
    slug: news.slug,
    title: JSON.stringify(news.title),
    body: JSON.stringify(news.body),
    published_at: news.publishedAt,
  }
}
