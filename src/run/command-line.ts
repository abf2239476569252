import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { House } from '#acts/ports/house.ts'
import type { PageFetcher } from '#acts/ports/page-fetcher.ts'
import { Declined } from '#cli/answer.ts'
import { commandLine, run } from '#cli/command-line.ts'
import type { WithHouse } from '#cli/with-house.ts'
import type { Settings } from './settings.ts'

// What one command needs is loaded when that command runs: a page is read without a database at hand
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

/** Every command by its name. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () =>
    (await import('#cli/start.ts')).startCommand(async ({ port }) => {
      // The faces are most of the code, and no other command needs them.
      const { startHouse } = await import('./start-house.ts')
      return startHouse({ ...process.env, ...(port ? { PORT: port } : {}) })
    }),
  backup: async () =>
    (await import('#cli/backup.ts')).backupCommand(async wish => {
      const { known, log } = await keeping()
      return (await import('./keep.ts')).backupWith(known, log)(wish)
    }),
  restore: async () =>
    (await import('#cli/restore.ts')).restoreCommand(async wish => {
      const { known, log } = await keeping()
      return (await import('./keep.ts')).restoreWith(known, log)(wish)
    }),
  doctor: async () =>
    (await import('#cli/doctor.ts')).doctorCommand(async function* () {
      const known = await settings()
      yield* (await import('./examine.ts')).examine(known)
    }),
  read: async () => {
    const { documentText } = await import('#outside/document-text/document-text.ts')
    return (await import('#cli/read.ts')).readCommand({ documentText, pages, assistant }, withHouse)
  },
  export: async () => (await import('#cli/export.ts')).exportCommand(withHouse),
  import: async () => (await import('#cli/import.ts')).importCommand(withHouse),
  screenings: async () => (await import('#cli/screenings.ts')).screeningsCommand(withHouse),
  next: async () => (await import('#cli/next.ts')).nextCommand(withHouse),
  seed: async () => (await import('#cli/seed.ts')).seedCommand(withHouse),
  ledger: async () => (await import('#cli/ledger.ts')).ledgerCommand(withHouse),
  letters: async () => (await import('#cli/letters.ts')).lettersCommand(withHouse, process.stdin),
  draw: async () => (await import('#cli/draw.ts')).drawCommand(),
  timetable: async () =>
    (await import('#cli/timetable.ts')).timetableCommand(
      async () => (await import('#outside/timetable-solver/timetable-solver.ts')).timetableSolver(),
      withHouse,
    ),
  rehearse: async () =>
    (await import('#cli/rehearse.ts')).rehearseCommand(async wish => {
      const known = await settings()
      return (await import('./open-for-command.ts')).rehearseWith(() => known)(wish)
    }),
  organisation: async () =>
    (await import('#cli/organisation.ts')).organisationCommand(async wish => {
      const known = await settings()
      return (await import('./open-for-command.ts')).addOrganisationWith(() => known)(wish)
    }),
}

const words = process.argv.slice(2)
const asked = Object.hasOwn(commands, words[0] ?? '') ? [commands[words[0]!]!] : Object.values(commands)
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

await run(commandLine(version, await Promise.all(asked.map(load => load()))), words)
