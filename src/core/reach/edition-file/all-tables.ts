import { peopleTables } from './people-tables.ts'
import { pressTables } from './press-tables.ts'
import { editionTable, placeTables, programmeTables } from './programme-tables.ts'
import { recordTables } from './record-tables.ts'
import { saleTables } from './sale-tables.ts'
import type { Table } from './table.ts'

/** Every table of an export, in the order in which rows are written and read: none names a row of a later one. */
export const allTables: readonly Table[] = [
  editionTable,
  ...placeTables,
  ...recordTables,
  ...programmeTables,
  ...saleTables,
  ...peopleTables,
  ...pressTables,
]

const byName = new Map(allTables.map(table => [table.name, table]))

/** @throws where there is none */
export function tableNamed(name: string): Table {
  const table = byName.get(name)
  if (!table) throw new Error(`There is no table ${name} in an export`)
  return table
}

/** The tables of an export with or without people. */
export const tablesOf = (withPeople: boolean): Table[] =>
  allTables.filter(({ isOfPeople }) => withPeople || !isOfPeople)

/**
 * What an organisation keeps and an export leaves out, and why: every table is above or here
 * (src/store/contract/edition-file.test.ts).
 */
export const leftOut: Readonly<Record<string, string>> = {
  letter: 'Letters that wait to be sent are sent by the house that wrote them, once.',
  mailing: 'So are letters to readers: a house that moved must not send them again.',
  mailing_recipient: 'As mailing.',
  migration: 'The form of the database, not its content.',
  payment_event: 'What the payment provider told this house; its account tells it again.',
  public_version: 'Counts what pages of this house keep in memory.',
  rehearsal: 'Certificates of what this house’s machine can do.',
  waiting_buyer: 'As waiting_room.',
  waiting_pace: 'As waiting_room.',
  waiting_place: 'As waiting_room.',
  waiting_room: 'Its secrets are worth something for the hour of the opening, and only here.',
  webhook: 'Holds secrets that receivers share with this house.',
  webhook_event: 'As webhook.',
  webhook_message: 'As webhook.',
  wish_list: 'Ends with the opening of the sale; what remains of it is in screening_demand.',
}
