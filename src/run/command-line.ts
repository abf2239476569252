import { readFileSync } from 'node:fs'
import type { House } from '#acts/ports/house.ts'
import type { PageFetcher } from '#acts/ports/page-fetcher.ts'
import { Declined } from '#cli/answer.ts'
import { backupCommand } from '#cli/backup.ts'
import { commandLine, run } from '#cli/command-line.ts'
import { doctorCommand } from '#cli/doctor.ts'
import { drawCommand } from '#cli/draw.ts'
import { exportCommand } from '#cli/export.ts'
import { importCommand } from '#cli/import.ts'
import { ledgerCommand } from '#cli/ledger.ts'
import { lettersCommand } from '#cli/letters.ts'
import { nextCommand } from '#cli/next.ts'
import { organisationCommand } from '#cli/organisation.ts'
import { readCommand } from '#cli/read.ts'
import { rehearseCommand } from '#cli/rehearse.ts'
import { restoreCommand } from '#cli/restore.ts'
import { screeningsCommand } from '#cli/screenings.ts'
import { seedCommand } from '#cli/seed.ts'
import { startCommand } from '#cli/start.ts'
import { timetableCommand } from '#cli/timetable.ts'
import type { WithHouse } from '#cli/with-house.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import type { Settings } from './settings.ts'

// What one command needs of the house is loaded when that command runs: a page is read without a database at hand
// (docs/decisions/050-memory-of-reading.md).

async function settings(): Promise<Settings> {
  const { readSettings } = await import('./settings.ts')
  const read = readSettings(process.env)
  if ('refused' in read) throw new Declined(read.sentence)
  return read
}

/** The settings, and the log in the data folder, made with it when there is none. */
async function keeping() {
  const known = await settings()
  const [{ dataFolder }, { openLog }] = await Promise.all([import('./database.ts'), import('./logs.ts')])
  const log = () => {
    const folder = dataFolder(known)
    if (typeof folder !== 'string') throw new Declined(folder.sentence)
    return openLog(folder, known.logLevel)
  }
  return { known, log }
}

async function assistant() {
  const { assistant: named } = await settings()
  return named && (await import('#outside/assistant.ts')).chatAssistant(named)
}

const pages: PageFetcher = {
  fetchPage: async address => (await import('#outside/fetch-page.ts')).pageFetcher().fetchPage(address),
}

const withHouse: WithHouse<House> = async work => {
  const known = await settings()
  return (await import('./open-for-command.ts')).withPorts(() => known)(work)
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

await run(
  commandLine(version, [
    startCommand(async ({ port }) => {
      // The faces are most of the code, and no other command needs them.
      const { startHouse } = await import('./start-house.ts')
      return startHouse({ ...process.env, ...(port ? { PORT: port } : {}) })
    }),
    backupCommand(async wish => {
      const { known, log } = await keeping()
      return (await import('./keep.ts')).backupWith(known, log)(wish)
    }),
    restoreCommand(async wish => {
      const { known, log } = await keeping()
      return (await import('./keep.ts')).restoreWith(known, log)(wish)
    }),
    doctorCommand(async function* () {
      const known = await settings()
      yield* (await import('./examine.ts')).examine(known)
    }),
    readCommand({ documentText, pages, assistant }, withHouse),
    exportCommand(withHouse),
    importCommand(withHouse),
    screeningsCommand(withHouse),
    nextCommand(withHouse),
    seedCommand(withHouse),
    ledgerCommand(withHouse),
    lettersCommand(withHouse, process.stdin),
    drawCommand(),
    timetableCommand(
      async () => (await import('#outside/timetable-solver/timetable-solver.ts')).timetableSolver(),
      withHouse,
    ),
    rehearseCommand(async wish => {
      const known = await settings()
      return (await import('./open-for-command.ts')).rehearseWith(() => known)(wish)
    }),
    organisationCommand(async wish => {
      const known = await settings()
      return (await import('./open-for-command.ts')).addOrganisationWith(() => known)(wish)
    }),
  ]),
  process.argv.slice(2),
)
