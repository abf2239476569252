import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type ListWish, type Page, pageWished } from '#core/page.ts'
import { folded } from '#core/slug.ts'

export interface Listing {
  /** What the search looks into. */
  search: RawBuilder<string | null>
  /** By the key a wish names; text is folded before it is compared. */
  sorts: Record<string, RawBuilder<unknown>>
  /** The order when none is wished. */
  usual: string
  /** Makes the order total, so that no row falls between two pages. */
  id: RawBuilder<unknown>
}

/** Words of a name as people sort them: without case and diacritics, by Unicode's root collation. */
export const byName = (text: RawBuilder<string | null>) => sql<string>`folded(${text}) collate "und-x-icu"`

/** Searches, counts, sorts and cuts out one page. `query` must not group. */
export async function pageOf<Tables, Table extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  wish: ListWish,
  { search, sorts, usual, id }: Listing,
): Promise<Page<Row>> {
  let found = query
  for (const word of wordsOf(wish.search ?? '')) {
    found = found.where(sql<boolean>`folded(${search}) like ${`%${word}%`}`)
  }
  const { page, perPage, skip } = pageWished(wish)
  const { total } = (await found
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()) as { total: number }
  const wished = wish.sort && Object.hasOwn(sorts, wish.sort.replace(/^-/, '')) ? wish.sort : usual
  const backwards = wished.startsWith('-')
  const rows = await found
    .orderBy(sorts[wished.replace(/^-/, '')]!, order => (backwards ? order.desc() : order.asc()).nullsLast())
    .orderBy(id)
    .limit(perPage)
    .offset(skip)
    .execute()
  return { rows, page, perPage, total }
}

/** At most ten words, each safe in a LIKE pattern. */
function wordsOf(search: string): string[] {
  return folded(search)
    .replaceAll('\u0000', '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map(word => word.replace(/[\\%_]/g, '\\$&'))
}

/** The page with each row as the core knows it. */
export function mapRows<Row, Known>(page: Page<Row>, known: (row: Row) => Known): Page<Known> {
  return { ...page, rows: page.rows.map(known) }
}
