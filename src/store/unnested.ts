import { type RawBuilder, sql } from 'kysely'

/** Columns and their PostgreSQL types. */
export type Columns<Row> = { [Column in keyof Row]?: string }

/**
 * Rows as a table in a statement, one array a column: the text of the statement stays the same however many there are.
 *
 *     insert into hold (id, quantity) select id, quantity from ${unnested(holds, { id: 'uuid', quantity: 'integer' })}
 */
export function unnested<Row extends object>(
  rows: readonly Row[],
  columns: Columns<Row>,
  name = 'given',
): RawBuilder<unknown> {
  const given = Object.entries(columns) as [keyof Row & string, string][]
  const arrays = given.map(([column, type]) => sql`${rows.map(row => row[column])}::${sql.raw(type)}[]`)
  return sql`unnest(${sql.join(arrays)}) as ${sql.ref(name)} (${sql.join(given.map(([column]) => sql.ref(column)))})`
}
