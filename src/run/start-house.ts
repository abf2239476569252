import { join } from 'node:path'
import { dataFolder, type NotOpened } from './database.ts'
import { front, type Mount } from './front.ts'
import { type OpenHouse, openHouse } from './house.ts'
import { listen } from './listen.ts'
import { openLog } from './logs.ts'
import { readSettings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

/** The faces, in the order in which they are asked. */
function faces(_house: OpenHouse): Mount[] {
  return []
}

/** What a person at the console needs to know, one line each. */
function whereToGo(address: string, house: OpenHouse): string[] {
  return [
    `Data folder    ${house.settings.dataFolder}`,
    `Log            ${join(house.settings.dataFolder, 'cartelera.log')}`,
    `Public site    ${address}/`,
  ]
}

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
  const log = openLog(folder, settings.logLevel)
  const house = await openHouse(settings, log)
  if ('refused' in house) return refuse(house)
  try {
    const listening = await listen(front(house, faces(house)), settings)
    if ('refused' in listening) return refuse(listening)
    const address = settings.publicUrl ?? listening.address
    log.info({ address }, 'the house is open')
    process.stdout.write(`${whereToGo(address, house).join('\n')}\nCtrl-C stops it.\n`)
    await stopped
    process.stdout.write('Closing …\n')
    await listening.close()
  } finally {
    await house.close()
  }
  log.info({}, 'the house is closed')
  return 0
}
