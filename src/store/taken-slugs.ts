import { sql, type Transaction } from 'kysely'
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
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.' || ${table}::text, 0))`.execute(
    organisation,
  )
  const part = within ? sql`where ${sql.ref(within.column)} = ${within.id}` : sql``
  const { rows } = await sql<{ slug: string }>`select slug from ${sql.table(table)} ${part}`.execute(
    organisation,
  )
  return new Set(rows.map(row => row.slug))
}
