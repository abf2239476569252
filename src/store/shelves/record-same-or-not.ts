import { sql, type Transaction } from 'kysely'
import type { SameOrNotShelf } from '#acts/ports/record.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

export function sameOrNotShelf(organisation: Transaction<OrganisationTables>): SameOrNotShelf {
  // A catalogue chooses the facts of thousands of films in one transaction, and nobody answers within it.
  let names: ReturnType<SameOrNotShelf['names']> | undefined
  return {
    async all() {
      const rows = await organisation
        .selectFrom('same_or_not')
        .selectAll()
        .orderBy('kind')
        .orderBy('one')
        .orderBy('other')
        .execute()
      return rows.map(row => ({
        kind: row.kind,
        one: row.one,
        other: row.other,
        same: row.is_same,
        by: row.said_by,
        at: row.said_at,
      }))
    },
    names() {
      names ??= organisation
        .selectFrom('same_or_not as said')
        .leftJoin('person as left', join => join.on(sql`"left".id::text`, '=', sql`said.one`))
        .leftJoin('person as right', join => join.on(sql`"right".id::text`, '=', sql`said.other`))
        .select([
          'said.kind',
          'said.one as oneId',
          'said.other as otherId',
          'said.is_same as same',
          sql<string>`coalesce("left".name, said.one)`.as('one'),
          sql<string>`coalesce("right".name, said.other)`.as('other'),
        ])
        .orderBy('said.kind')
        .orderBy('said.one')
        .orderBy('said.other')
        .execute()
        .then(rows => rows.map(({ oneId, otherId, ...row }) => ({ ...row, ids: [oneId, otherId] as const })))
      return names
    },
    async say({ kind, one, other, same, by, at }) {
      names = undefined
      const said = { is_same: same, said_by: by, said_at: at }
      await organisation
        .insertInto('same_or_not')
        .values({ kind, one, other, ...said })
        .onConflict(known => known.columns(['kind', 'one', 'other']).doUpdateSet(said))
        .execute()
    },
    async takeBack({ kind, one, other }) {
      names = undefined
      await organisation
        .deleteFrom('same_or_not')
        .where('kind', '=', kind)
        .where('one', '=', one)
        .where('other', '=', other)
        .execute()
    },
  }
}
