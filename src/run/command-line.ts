import { readFileSync } from 'node:fs'
import { Declined } from '#cli/answer.ts'
import { backupCommand } from '#cli/backup.ts'
import { commandLine, run } from '#cli/command-line.ts'
import { doctorCommand } from '#cli/doctor.ts'
import { organisationCommand } from '#cli/organisation.ts'
import { readCommand } from '#cli/read.ts'
import { restoreCommand } from '#cli/restore.ts'
import { seedCommand } from '#cli/seed.ts'
import { startCommand } from '#cli/start.ts'
import { chatAssistant } from '#outside/assistant.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import { pageFetcher } from '#outside/fetch-page.ts'
import { dataFolder } from './database.ts'
import { examine } from './examine.ts'
import { backupWith, restoreWith } from './keep.ts'
import { openLog } from './logs.ts'
import { addOrganisationWith, withPorts } from './open-for-command.ts'
import { readSettings, type Settings } from './settings.ts'

function settings(): Settings {
  const read = readSettings(process.env)
  if ('refused' in read) throw new Declined(read.sentence)
  return read
}

/** The log in the data folder, made with it when there is none. */
const logOf = (known: Settings) => () => {
  const folder = dataFolder(known)
  if (typeof folder !== 'string') throw new Declined(folder.sentence)
  return openLog(folder, known.logLevel)
}

const assistant = () => {
  const named = settings().assistant
  return named && chatAssistant(named)
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

await run(
  commandLine(version, [
    startCommand(async ({ port }) => {
      // The faces are most of the code, and no other command needs them.
      const { startHouse } = await import('./start-house.ts')
      return startHouse({ ...process.env, ...(port ? { PORT: port } : {}) })
    }),
    backupCommand(wish => backupWith(settings(), logOf(settings()))(wish)),
    restoreCommand(wish => restoreWith(settings(), logOf(settings()))(wish)),
    doctorCommand(() => examine(settings())),
    readCommand({ documentText, pages: pageFetcher(), assistant }, withPorts(settings)),
    seedCommand(withPorts(settings)),
    organisationCommand(addOrganisationWith(settings)),
  ]),
  process.argv.slice(2),
)
