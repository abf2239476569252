import { appealTables } from './appeal-tables.ts'
import { doorTables } from './door-tables.ts'
import { moneyTables } from './money-tables.ts'
import { orderTables, takenPlace } from './order-tables.ts'
import { readerTables } from './reader-tables.ts'
import type { Table } from './table.ts'
import { visitorTables } from './visitor-tables.ts'

/** In the order in which they are read; all but blocked seats only in an export with people. */
export const peopleTables: readonly Table[] = [
  ...orderTables,
  ...moneyTables,
  takenPlace,
  ...doorTables,
  ...appealTables,
  ...visitorTables,
  ...readerTables,
]
