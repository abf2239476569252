import { join } from 'node:path'
import { dropLeftCopies } from '#store/rehearsal/copy-house.ts'
import { firstSignInAddresses } from './api-face.ts'
import { dataFolder, type NotOpened } from './database.ts'
import { loadDemoOnFirstRun } from './demo.ts'
import { openFaces } from './faces.ts'
import { front } from './front.ts'
import { type OpenHouse, openHouse } from './house.ts'
import { startJobs, tellingOfLetters } from './jobs.ts'
import { type Listening, listen } from './listen.ts'
import { openLog } from './logs.ts'
import { openFirstOrganisation } from './organisations.ts'
import { portsOf } from './ports.ts'
import { readSettings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

function refuse({ sentence }: NotOpened): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}

/**
 * Runs the house until it is stopped.
 *
 * @returns the exit code
 */
export async function startHouse(environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(environment)
  if ('refused' in settings) return refuse(settings)
  const folder = dataFolder(settings)
  if (typeof folder !== 'string') return refuse(folder)
  const stopped = untilStopped()
  const listening = await listen(settings)
  if ('refused' in listening) return refuse(listening)
  try {
    const log = openLog(folder, settings.logLevel)
    const house = await openHouse({ ...settings, port: listening.port }, log)
    if ('refused' in house) return refuse(house)
    try {
      const refusal = await serveUntil(stopped, house, listening)
      if (refusal) return refuse(refusal)
    } finally {
      await house.close()
    }
    log.info({}, 'the house is closed')
    return 0
  } finally {
    await listening.close()
  }
}

/** Opens the faces and the jobs over a house, says where to go, and closes them when it is time. */
async function serveUntil(
  stopped: Promise<void>,
  house: OpenHouse,
  listening: Listening,
): Promise<NotOpened | undefined> {
  const { settings, log, connectionString } = house
  const refusal = await openFirstOrganisation(house)
  if (refusal) return refusal
  const left = await dropLeftCopies(connectionString)
  if (left > 0) log.info({ left }, 'took away what killed rehearsals had left')
  const address = settings.publicUrl ?? listening.address
  const ports = portsOf(house, address)
  const organisations = await ports.accounts.organisations()
  if (settings.demo && organisations.length === 1)
    await loadDemoOnFirstRun(ports, organisations[0]!.slug, say)
  const jobs = await startJobs({
    connectionString,
    house: ports,
    organisations: () => ports.accounts.organisations(),
    log,
  })
  try {
    const faces = await openFaces(house, {
      ...ports,
      store: tellingOfLetters(ports.store, jobs.letterWritten),
    })
    try {
      listening.open(front(house, faces.mounts))
      log.info({ address }, 'the house is open')
      for (const line of await whereToGo(address, ports, house)) say(line)
      await stopped
      say('Closing …')
      await listening.close()
    } finally {
      await faces.close()
    }
  } finally {
    await jobs.stop()
  }
  return undefined
}

/** What a person at the console needs to know, one line each. */
async function whereToGo(
  address: string,
  ports: Parameters<typeof firstSignInAddresses>[0],
  { settings }: OpenHouse,
): Promise<string[]> {
  const links = await firstSignInAddresses(ports, address)
  return [
    `Public site    ${address}/`,
    ...links.map(
      link => `Staff desk     ${link.address}   (signs you in once, as admin of ${link.organisation})`,
    ),
    `API            ${address}/api/reference`,
    `Data folder    ${settings.dataFolder}`,
    `Log            ${join(settings.dataFolder, 'cartelera.log')}`,
    'Ctrl-C stops it.',
  ]
}
