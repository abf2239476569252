import { type QueryExecutorProvider, sql } from 'kysely'
import type { RehearsalShelf } from '#acts/ports/rehearsals.ts'
import type { Rehearsal } from '#core/boxoffice/rehearsal/figures.ts'
import { idOf } from '../ids.ts'

/** Certificates of rehearsals over their table. */
export function rehearsalShelf(db: QueryExecutorProvider): RehearsalShelf {
  return {
    async add({ id, editionId, rehearsedAt, by, figures }) {
      await sql`
        insert into rehearsal (id, edition_id, rehearsed_at, by, figures)
        values (${id}, ${editionId}, ${rehearsedAt}, ${by}, ${JSON.stringify(figures)})`.execute(db)
    },

    async ofEdition(editionId, most) {
      const { rows } = await sql<Rehearsal>`
        select id, edition_id as "editionId", rehearsed_at as "rehearsedAt", by, figures from rehearsal
        where edition_id = ${idOf(editionId)} order by rehearsed_at desc, id limit ${most}`.execute(db)
      return rows
    },
  }
}
