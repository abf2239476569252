import type { Logger } from 'pino'
import { openDataFolder } from '#store/embedded/home.ts'
import { runningServer } from '#store/embedded/running-server.ts'
import { startEmbedded } from '#store/embedded/start-embedded.ts'
import { migrate } from '#store/migrate.ts'
import type { Settings } from './settings.ts'

/** A database that stands at the newest migration. */
export interface OpenDatabase {
  /** As its owner. Secret. */
  connectionString: string
  embedded: boolean
  close(): Promise<void>
}

/** Why something was not started: one sentence for the person at the console. */
export interface NotOpened {
  refused: string
  sentence: string
}

/** The data folder, made if it is missing. */
export function dataFolder(settings: Settings): string | NotOpened {
  return openDataFolder(settings.dataFolder)
}

/** The host of a connection string, without the secrets in it. */
function hostOf(connectionString: string): string {
  return new URL(connectionString).host || 'the default host'
}

/** Starts our own server or takes the one that is named, without migrating. */
export async function openServer(settings: Settings, log: Logger): Promise<OpenDatabase | NotOpened> {
  if (settings.databaseUrl !== undefined) {
    return { connectionString: settings.databaseUrl, embedded: false, close: async () => {} }
  }
  const started = await startEmbedded({ folder: settings.dataFolder, log })
  if ('refused' in started) return started
  return { connectionString: started.connectionString, embedded: true, close: started.stop }
}

/** The server of a house that runs in this data folder in another process: a command works beside it. */
export function serverBeside({ databaseUrl, dataFolder }: Settings): OpenDatabase | undefined {
  const connectionString = databaseUrl === undefined ? runningServer(dataFolder) : undefined
  return connectionString === undefined
    ? undefined
    : { connectionString, embedded: true, close: async () => {} }
}

/** Opens the database and brings it to the newest migration. */
export async function openDatabase(settings: Settings, log: Logger): Promise<OpenDatabase | NotOpened> {
  const server = await openServer(settings, log)
  if ('refused' in server) return server
  try {
    const migrated = await migrate(server.connectionString)
    if ('refused' in migrated) {
      await server.close()
      return migrated
    }
    if (migrated.applied.length > 0) log.info(migrated, 'migrated the database')
    return server
  } catch (error) {
    await server.close()
    const { code, message } = error as { code?: string; message: string }
    const unreachable = /^(ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN|28|3D|08|57P03)/.test(code ?? '')
    if (!unreachable) throw error
    return {
      refused: 'database-unreachable',
      sentence: `The database at ${hostOf(server.connectionString)} cannot be used: ${message || code}. Check DATABASE_URL.`,
    }
  }
}
