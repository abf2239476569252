import { sql, type Transaction } from 'kysely'
import { freeSlug, numberedSlug } from '#core/slug.ts'
import type { OrganisationTables } from './tables/organisation.ts'

type Named = 'edition' | 'section' | 'venue' | 'screen' | 'programme_item' | 'news' | 'film' | 'person'

/**
 * The addresses that are taken in a table (or the part of it that `within` says), removed rows too. Until the
 * transaction ends nobody else gets an answer for this table, so that two people cannot choose the same one.
 */
export async function takenSlugs(
  organisation: Transaction<OrganisationTables>,
  table: Named,
  within?: { column: 'edition_id' | 'venue_id'; id: string },
): Promise<Set<string>> {
  await lockSlugs(organisation, table)
  const part = within ? sql`where ${sql.ref(within.column)} = ${within.id}` : sql``
  const { rows } = await sql<{ slug: string }>`select slug from ${sql.table(table)} ${part}`.execute(
    organisation,
  )
  return new Set(rows.map(row => row.slug))
}

/**
 * The first free address for a name. It is looked up rather than all that are taken, because one catalogue makes thousands
 * of films. Until the transaction ends nobody else gets an answer for this table.
 */
export async function freeSlugIn(
  organisation: Transaction<OrganisationTables>,
  table: 'film' | 'person',
  wanted: string,
): Promise<string> {
  await lockSlugs(organisation, table)
  const taken = new Set<string>()
  for (let from = 1, count = 1; ; from += count, count *= 4) {
    const asked = Array.from({ length: count }, (_, index) => numberedSlug(wanted, from + index))
    const { rows } = await sql<{ slug: string }>`
      select slug from ${sql.table(table)} where slug = any(${asked}::text[])`.execute(organisation)
    for (const { slug } of rows) taken.add(slug)
    if (rows.length < count) return freeSlug(wanted, taken)
  }
}

async function lockSlugs(organisation: Transaction<OrganisationTables>, table: Named): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.' || ${table}::text, 0))`.execute(
    organisation,
  )
}
