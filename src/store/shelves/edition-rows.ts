import { sql, type Transaction } from 'kysely'
import type { EditionRowShelf, NotTaken } from '#acts/ports/edition-rows.ts'
import { allTables } from '#core/reach/edition-file/all-tables.ts'
import type { Row } from '#core/reach/edition-file/rows.ts'
import { fileColumns, type Table } from '#core/reach/edition-file/table.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { takenSlugs } from '../taken-slugs.ts'
import { belongs, cellFor } from './edition-rows-belong.ts'
import { salesLines, screeningLines } from './edition-rows-reports.ts'

/** Rows of one statement. */
const together = 500

/** Rows go in and out as PostgreSQL's own JSON, so that no value passes through another form on the way. */
export function editionRowShelf(organisation: Transaction<OrganisationTables>): EditionRowShelf {
  return {
    async holdStill() {
      await sql`set transaction isolation level repeatable read, read only`.execute(organisation)
      await sql`set local timezone to 'UTC'`.execute(organisation)
    },
    async sizeOfFiles(editionId) {
      const sum = { files: 0, bytes: 0 }
      for (const table of allTables)
        for (const column of fileColumns(table)) {
          const { rows } = await sql<{ files: number; bytes: number }>`
            select count(${sql.ref(column)}) as files, coalesce(sum(octet_length(${sql.ref(column)})), 0)::bigint as bytes
            from ${sql.table(table.name)} where ${belongs(table, editionId)}`.execute(organisation)
          sum.files += rows[0]!.files
          sum.bytes += rows[0]!.bytes
        }
      return sum
    },
    async rowsOf(table, editionId, withPeople) {
      const columns = Object.entries(table.columns).map(([name, column]) =>
        column.kind === 'file'
          ? sql`null as ${sql.ref(name)}`
          : sql`${cellFor(table, name, editionId, withPeople)} as ${sql.ref(name)}`,
      )
      const fewer = !withPeople && table.withoutPeople
      const { rows } = await sql<{ told: Row }>`
        select to_jsonb(told) as told from (
          select ${sql.join(columns)} from ${sql.table(table.name)}
          where ${belongs(table, editionId)} ${fewer ? sql`and ${belongs(table, editionId, fewer)}` : sql``}
          order by ${sql.join((table.key.length > 0 ? table.key : ['id']).map(key => sql.ref(`${table.name}.${key}`)))}
        ) told`.execute(organisation)
      return rows.map(row => row.told)
    },
    async fileOf(table, column, id) {
      const { rows } = await sql<{ bytes: Uint8Array }>`
        select ${sql.ref(column)} as bytes from ${sql.table(table.name)} where id = ${id}`.execute(
        organisation,
      )
      return rows[0]!.bytes
    },
    screeningLines: editionId => screeningLines(organisation, editionId),
    salesLines: editionId => salesLines(organisation, editionId),

    async idsThere(table, ids) {
      const { rows } = await sql<{ id: string }>`
        select id from ${sql.table(table.name)} where id = any(${ids}::uuid[])`.execute(organisation)
      return new Set(rows.map(row => row.id))
    },
    takenSlugs: table => takenSlugs(organisation, table.name as Parameters<typeof takenSlugs>[1]),
    add: (table, rows, fileOf) => orNotTaken(table, () => insert(organisation, table, rows, fileOf)),
    fillIn: (table, rows) => orNotTaken(table, () => fillIn(organisation, table, rows)),
    async beginJournal(editionId, at, by) {
      for (const [act, change, seats] of [
        ['open', 'capacity_change', 'capacity'],
        ['block', 'blocked_change', 'blocked'],
      ] as const)
        await sql`
          insert into seat_move (allocation_id, act, ${sql.ref(change)}, at, by)
          select allocation.id, ${act}, allocation.${sql.ref(seats)}, ${at}, ${by}
          from allocation join screening on screening.id = screening_id
          where edition_id = ${editionId} and (${act} = 'open' or blocked > 0)`.execute(organisation)
    },
    async rowsThatBelong(table, editionId) {
      const { rows } = await sql<{ rows: number }>`
        select count(*)::int as rows from ${sql.table(table.name)} where ${belongs(table, editionId)}`.execute(
        organisation,
      )
      return rows[0]!.rows
    },
    async endMonthlyGifts(editionId, at, by) {
      await sql`
        update monthly_gift set state = 'ended', next_on = null, ended_at = ${at}, ended_by = ${by}, why_ended = 'desk'
        where state <> 'ended' and campaign_id in (select id from campaign where edition_id = ${editionId})`.execute(
        organisation,
      )
    },
    close: editionId =>
      orNotTaken({ name: '' }, async () => {
        await sql`set constraints all immediate`.execute(organisation)
        await sql`
          delete from webhook_event where subject_id = ${editionId}
            or subject_id in (select id from "order" where edition_id = ${editionId})
            or subject_id in (select ticket.id from ticket join "order" on "order".id = order_id
              where edition_id = ${editionId})`.execute(organisation)
      }),
  }
}

const columnsNow = ({ columns }: Table) =>
  Object.keys(columns).filter(name => {
    const { isLater, staysHere, kind } = columns[name]!
    return !isLater && !staysHere && kind !== 'file'
  })

const listed = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)))

async function insert(
  organisation: Transaction<OrganisationTables>,
  table: Table,
  rows: readonly Row[],
  fileOf?: (name: string) => Promise<Uint8Array>,
): Promise<void> {
  const names = columnsNow(table)
  const files = fileColumns(table)
  const kept = table.isShared ? sql`on conflict (${listed(table.key)}) do nothing` : sql``
  const size = files.length > 0 ? 1 : together
  for (let from = 0; from < rows.length; from += size) {
    const some = rows.slice(from, from + size)
    const plain = some.map(row => Object.fromEntries(names.map(name => [name, row[name]])))
    const bytes = await Promise.all(files.map(async name => sql`, ${await fileOf?.(String(some[0]![name]))}`))
    await sql`
      insert into ${sql.table(table.name)} (${listed([...names, ...files])})
      select ${listed(names)} ${sql.join(bytes, sql``)}
      from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(plain)}::jsonb)
      ${kept}`.execute(organisation)
  }
}

async function fillIn(
  organisation: Transaction<OrganisationTables>,
  table: Table,
  rows: readonly Row[],
): Promise<void> {
  for (const name of Object.keys(table.columns).filter(column => table.columns[column]!.isLater)) {
    const pairs = rows.filter(row => row[name] !== null).map(({ id, [name]: of }) => ({ id, of }))
    await sql`
      update ${sql.table(table.name)} set ${sql.ref(name)} = told.of
      from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as told (id uuid, of uuid)
      where ${sql.ref(`${table.name}.id`)} = told.id`.execute(organisation)
  }
}

const faults: Readonly<Record<string, NotTaken['fault']>> = {
  '23505': 'there',
  '23503': 'missing',
  '23502': 'value',
}

/** What breaks a rule of the database (class 23), cannot be its value (22), or a trigger refuses (P0). The words are the database's own, so none is told. */
async function orNotTaken(
  { name }: Pick<Table, 'name'>,
  work: () => Promise<void>,
): Promise<NotTaken | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    const { code, table = name, column, constraint: rule = '', detail } = error as Record<string, string>
    if (!code || !/^(?:2[23]|P0)/.test(code)) throw error
    const [, columns = column ?? '', value = ''] = /\(([^()]*)\)=\(([^()]*)\)/.exec(detail ?? '') ?? []
    return {
      table,
      fault: faults[code] ?? (/^22/.test(code) ? 'value' : 'rule'),
      column: columns,
      value,
      rule,
    }
  }
}
