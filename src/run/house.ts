import type { Logger } from 'pino'
import { type Connection, connect } from '#store/connect.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import { type NotOpened, type OpenDatabase, openDatabase } from './database.ts'
import type { Settings } from './settings.ts'

/** The house with everything in it, for the faces and the commands. */
export interface OpenHouse {
  settings: Settings
  log: Logger
  connection: Connection<HouseTables, OrganisationTables>
  /** As the owner of everything: for what is not one organisation's work (backup, new organisations). Secret. */
  connectionString: string
  close(): Promise<void>
}

/**
 * Opens the database and puts the house together.
 *
 * @param beside a server that another process runs already
 */
export async function openHouse(
  settings: Settings,
  log: Logger,
  beside?: OpenDatabase,
): Promise<OpenHouse | NotOpened> {
  const database = beside ?? (await openDatabase(settings, log))
  if ('refused' in database) return database
  const { connectionString } = database
  const connection = connect<HouseTables, OrganisationTables>(connectionString, {
    onLost: error => log.warn({ err: error }, 'An idle connection to the database was lost'),
  })
  return {
    settings,
    log,
    connection,
    connectionString,
    async close() {
      await connection.close()
      await database.close()
    },
  }
}
