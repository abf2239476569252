import { existsSync } from 'node:fs'
import type { Logger } from 'pino'
import type { Backup } from '#cli/backup.ts'
import type { Restore } from '#cli/restore.ts'
import { checkArchive } from '#store/backup/archive-reader.ts'
import { makeBackup } from '#store/backup/make-backup.ts'
import { restoreBackup } from '#store/backup/restore-backup.ts'
import { type NotOpened, openServer, serverBeside } from './database.ts'
import type { Settings } from './settings.ts'

/** A server to work on for one command: that of a house that runs in this data folder, else one started for it. */
async function withServer<Answer>(
  settings: Settings,
  log: Logger,
  work: (connectionString: string) => Promise<Answer>,
): Promise<Answer | NotOpened> {
  const server = serverBeside(settings) ?? (await openServer(settings, log))
  if ('refused' in server) return server
  try {
    return await work(server.connectionString)
  } finally {
    await server.close()
  }
}

/** Said before anything would be made. */
function nothingThere({ databaseUrl, dataFolder }: Settings): NotOpened | undefined {
  if (databaseUrl !== undefined || existsSync(dataFolder)) return undefined
  return {
    refused: 'nothing-to-save',
    sentence: `There is no house in ${dataFolder}: set CARTELERA_DATA to its data folder.`,
  }
}

export function backupWith(settings: Settings, log: () => Logger): Backup {
  return async wish =>
    nothingThere(settings) ??
    withServer(settings, log(), connectionString =>
      makeBackup(connectionString, { ...wish, now: Temporal.Now.instant() }),
    )
}

/** The file is checked before a database is opened for it. */
export function restoreWith(settings: Settings, log: () => Logger): Restore {
  return async ({ file, onBytes }) => {
    const archive = await checkArchive(file, onBytes)
    if ('refused' in archive) return archive
    return withServer(settings, log(), connectionString =>
      restoreBackup(connectionString, archive, { onBytes }),
    )
  }
}
