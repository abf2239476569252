import { type RawBuilder, sql } from 'kysely'
import { tableNamed } from '#core/reach/edition-file/all-tables.ts'
import type { Belongs, Table } from '#core/reach/edition-file/table.ts'

/** The condition under which a row of a table belongs to an edition. Columns are named without their table. */
export function belongs(table: Table, editionId: string, how: Belongs = table.belongs): RawBuilder<boolean> {
  if (how === 'all') return sql`true`
  if ('edition' in how) return sql`${sql.ref(how.edition)} = ${editionId}`
  if ('either' in how)
    return sql`(${sql.join(
      how.either.map(each => belongs(table, editionId, each)),
      sql` or `,
    )})`
  if ('where' in how) {
    const all = Object.entries(how.where).map(([column, value]) =>
      value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`,
    )
    return sql.join(all, sql` and `) as RawBuilder<boolean>
  }
  if ('namedBy' in how) {
    const [by, column] = how.namedBy
    const named = sql`select ${sql.ref(column)} from ${sql.table(by)} where ${belongs(tableNamed(by), editionId)}`
    if (how.and === undefined) return sql`id in (${named})`
    return sql`(id in (${named}) or id in (
      select ${sql.ref(how.and)} from ${sql.table(table.name)} where id in (${named})))`
  }
  const through = how.through.map(
    column => sql`(${sql.ref(column)} is null or ${pointsInside(table, column, editionId)})`,
  )
  return sql.join(through, sql` and `) as RawBuilder<boolean>
}

/** Whether what the column names belongs to the edition. */
function pointsInside(table: Table, column: string, editionId: string): RawBuilder<boolean> {
  const { kind, of } = table.columns[column]!
  const target = tableNamed(of!)
  const key = kind === 'text' ? sql`id::text` : sql`id`
  return sql`${sql.ref(column)} in (
    select ${key} from ${sql.table(target.name)} where ${belongs(target, editionId)})`
}

/** What an export says in a column: what the table has, but nothing of people where none are wanted, and no loose end. */
export function cellFor(
  table: Table,
  name: string,
  editionId: string,
  withPeople: boolean,
): RawBuilder<unknown> {
  const { withoutPeople, of, isOptional, staysHere } = table.columns[name]!
  if (staysHere) return sql`null`
  if (!withPeople && withoutPeople !== undefined) return sql.lit(withoutPeople)
  if (!isOptional || of === undefined) return sql.ref(name)
  const target = tableNamed(of)
  if (target.isOfPeople && !withPeople) return sql`null`
  if (target.belongs === 'all') return sql.ref(name)
  return sql`case when ${pointsInside(table, name, editionId)} then ${sql.ref(name)} end`
}
