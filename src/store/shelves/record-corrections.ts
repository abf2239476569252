import { sql, type Transaction } from 'kysely'
import type { CorrectionShelf } from '#acts/ports/record.ts'
import type { MadeCorrection } from '#core/film/correction.ts'
import { idOf } from '../ids.ts'
import type { OrganisationTables } from '../tables/organisation.ts'

export function correctionShelf(organisation: Transaction<OrganisationTables>): CorrectionShelf {
  const on = (documentId: string) => (words: { field: string; start: number; end: number }) =>
    organisation
      .deleteFrom('correction')
      .where('document_id', '=', documentId)
      .where(sql<boolean>`field = ${words.field}`)
      .where('span_start', '=', words.start)
      .where('span_end', '=', words.end)

  return {
    async ofDocument(documentId) {
      const rows = await organisation
        .selectFrom('correction')
        .selectAll()
        .where('document_id', '=', idOf(documentId))
        .orderBy('number')
        .execute()
      return rows.map(row => ({
        field: row.field,
        start: row.span_start,
        end: row.span_end,
        value: row.value as MadeCorrection['value'],
        madeAt: row.made_at,
        madeBy: row.made_by,
      }))
    },
    async add(documentId, correction) {
      // what was struck and is said now is struck no more
      if (correction.value !== null) await on(documentId)(correction).where('value', 'is', null).execute()
      await organisation
        .insertInto('correction')
        .values({
          document_id: documentId,
          field: correction.field,
          span_start: correction.start,
          span_end: correction.end,
          value: correction.value === null ? null : JSON.stringify(correction.value),
          number: sql<number>`(select coalesce(max(number), 0) + 1 from correction where document_id = ${documentId})`,
          made_at: correction.madeAt,
          made_by: correction.madeBy,
        })
        .execute()
    },
    async takeBack(documentId, words, which) {
      const gone = await on(documentId)(words)
        .where('value', which === 'said' ? 'is not' : 'is', null)
        .executeTakeFirst()
      return Number(gone.numDeletedRows)
    },
  }
}
