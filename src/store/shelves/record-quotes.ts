import { type QueryExecutorProvider, sql } from 'kysely'
import type { PullQuoteShelf } from '#acts/ports/pull-quotes.ts'
import type { PlacedQuote, PullQuote } from '#core/press/pull-quote.ts'
import { idOf, idsOf } from '../ids.ts'

const stars = sql`case when q.stars_of is null then null
  else json_build_object('given', q.stars_given, 'of', q.stars_of) end as stars`
const columns = sql`q.id, q.press_entry_id as "pressEntryId", q.text, q.spans, q.translations,
  q.translated_by as "translatedBy", ${stars}, q.placed`

/** Quotes from articles over their table. */
export function pullQuoteShelf(db: QueryExecutorProvider): PullQuoteShelf {
  return {
    async add({
      pressEntryId,
      text,
      spans,
      translations,
      translatedBy,
      stars: given,
      placed,
      madeAt,
      madeBy,
    }) {
      const { rows } = await sql<{ id: string }>`
        insert into pull_quote (press_entry_id, text, spans, translations, translated_by, stars_given, stars_of, placed,
          made_at, made_by)
        values (${pressEntryId}, ${text}, ${JSON.stringify(spans)}, ${JSON.stringify(translations)}, ${translatedBy},
          ${given?.given ?? null}, ${given?.of ?? null}, ${placed}, ${madeAt}, ${madeBy})
        returning id`.execute(db)
      return rows[0]!.id
    },

    async find(id) {
      const { rows } = await sql<PullQuote>`
        select ${columns} from pull_quote q where q.id = ${idOf(id)}`.execute(db)
      return rows[0]
    },

    async ofFilm(filmId) {
      const { rows } = await sql<PullQuote>`
        select ${columns} from pull_quote q join press_entry e on e.id = q.press_entry_id
        where e.film_id = ${idOf(filmId)} and e.removed_at is null order by q.made_at, q.id`.execute(db)
      return rows
    },

    async ofEdition(editionId) {
      const { rows } = await sql<PullQuote>`
        select ${columns} from pull_quote q join press_entry e on e.id = q.press_entry_id
          join edition_film f on f.film_id = e.film_id
        where f.edition_id = ${idOf(editionId)} and e.removed_at is null order by q.made_at, q.id`.execute(db)
      return rows
    },

    async placed(filmIds) {
      const { rows } = await sql<PlacedQuote>`
        select q.id, e.film_id as "filmId", q.text, q.translations, q.translated_by as "translatedBy", ${stars},
          e.language, e.outlet, e.author, e.url
        from pull_quote q join press_entry e on e.id = q.press_entry_id
        where e.film_id = any(${idsOf(filmIds)}::uuid[]) and q.placed and e.published and e.removed_at is null
        order by q.made_at, q.id`.execute(db)
      return rows
    },

    async change({ id, text, spans, translations, translatedBy, stars: given, placed }) {
      await sql`
        update pull_quote set text = ${text}, spans = ${JSON.stringify(spans)},
          translations = ${JSON.stringify(translations)}, translated_by = ${translatedBy},
          stars_given = ${given?.given ?? null}, stars_of = ${given?.of ?? null}, placed = ${placed}
        where id = ${idOf(id)}`.execute(db)
    },

    async remove(id) {
      await sql`delete from pull_quote where id = ${idOf(id)}`.execute(db)
    },
  }
}
