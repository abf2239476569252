import type { Row } from './rows.ts'
import type { Table } from './table.ts'

/** What an edition has from the one before it, in the order in which it is made (docs/rules/next-edition.md). */
export const inherited = [
  'section',
  'opening_window',
  'price',
  'pass_product',
  'voucher_offer',
  'payment_terms',
  'seat_release',
  'award',
] as const

/** The new edition, and how rows of the old one become its own. */
export interface Heir {
  editionId: string
  timeZone: string
  /** Whole weeks, in days. */
  days: number
  newId(): string
  /** New ids by those of the old edition; those of a table are added when it is done. */
  ids: Map<string, string>
}

/**
 * Rows of a table as the new edition has them: removed ones stay behind, ids are new, moments keep weekday and wall clock,
 * and nothing is left that names a screening.
 */
export function inheritedRows(table: Table, rows: readonly Row[], heir: Heir): Row[] {
  const here = rows.filter(row => !row.removed_at)
  if (table.columns.id) for (const row of here) heir.ids.set(String(row.id), heir.newId())
  return here.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, inheritedCell(table, name, value, heir)]),
    ),
  )
}

function inheritedCell(table: Table, name: string, value: unknown, heir: Heir): unknown {
  const { kind, of } = table.columns[name]!
  if (of === 'edition') return heir.editionId
  if (table.name === 'price' && name === 'exceptions') return exceptions(value as Row[], heir.ids)
  // Whether a result was opened is nothing that one edition has from another.
  if (table.name === 'award' && name.startsWith('opened_')) return name === 'opened_by' ? '' : null
  if (value === null) return null
  if (kind === 'id') return heir.ids.get(String(value)) ?? value
  return kind === 'moment' ? laterBy(String(value), heir) : value
}

const exceptions = (all: readonly Row[], ids: ReadonlyMap<string, string>): Row[] =>
  all.flatMap(({ screeningId, sectionId, ...rest }) => {
    if (screeningId !== undefined) return []
    if (sectionId === undefined) return [rest]
    const mine = ids.get(String(sectionId))
    return mine === undefined ? [] : [{ ...rest, sectionId: mine }]
  })

const laterBy = (moment: string, { timeZone, days }: Heir): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).add({ days }).toInstant().toString()

/** Whole weeks from one first day to the one asked for, or to the nearest with its weekday: a year without one. */
export function weeksUntil(before: Temporal.PlainDate, asked: Temporal.PlainDate | undefined): number {
  return asked === undefined ? 52 : Math.round(before.until(asked).days / 7)
}
