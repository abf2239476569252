import type { ProgrammeTables } from './programme.ts'
import type { RecordTables } from './record.ts'

/** Every table in an organisation's schema, as kysely knows them. */
export interface OrganisationTables extends RecordTables, ProgrammeTables {}
