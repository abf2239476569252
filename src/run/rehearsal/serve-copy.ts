import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pino } from 'pino'
import { openClock } from '#outside/clock.ts'
import { connect } from '#store/connect.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import { openFaces } from '../faces.ts'
import { front } from '../front.ts'
import { listen } from '../listen.ts'
import { portsOf } from '../ports.ts'
import { readSettings } from '../settings.ts'

/** What the process that serves a copy is told: how many milliseconds its clock goes ahead of the machine's. */
export interface ToServe {
  ahead: number
}

/** What it was like in a second; `at` is on the machine's clock. */
export interface Likeness {
  memory: number
  lag: number
  at: number
}

/** What it tells: that it waits for a clock, where it listens, then what it is like. */
export type Serving = { ready: true } | { address: string } | Likeness

/**
 * A process of its own that serves a copied house over HTTP on this machine alone, put together as `npm start` does, but
 * without the jobs: no letter is sent, and no mail server is known here. Ends when its starter does.
 */
const { DATABASE_URL: connectionString = '', CARTELERA_DATA: dataFolder = '' } = process.env
const settings = readSettings({
  DATABASE_URL: connectionString,
  CARTELERA_DATA: dataFolder,
  HOST: '127.0.0.1',
  PORT: '0',
})
if ('refused' in settings) throw new Error(settings.sentence)
/** Milliseconds between two looks at how late the event loop is. */
const resolution = 10
// Where nobody listens any more, this process ends (below).
const tell = (told: Serving) => process.send?.(told, undefined, undefined, () => {})

process.once('message', async ({ ahead }: ToServe) => {
  const log = pino({ level: 'error' }, pino.destination(2))
  const listening = await listen(settings)
  if ('refused' in listening) throw new Error(listening.sentence)
  const connection = connect<HouseTables, OrganisationTables>(connectionString)
  const house = { settings, connection, connectionString, log, close: connection.close }
  const clock = openClock(Temporal.Now.instant().add({ milliseconds: ahead }))
  const faces = await openFaces(house, { ...portsOf(house, listening.address), clock })
  listening.open(front(house, faces.mounts))
  tell({ address: listening.address })
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  setInterval(() => {
    // What is measured includes the pause between two looks.
    const lag = Math.max(0, Math.round(delays.max / 1e6) - resolution)
    tell({ memory: process.memoryUsage.rss(), lag, at: Date.now() })
    delays.reset()
  }, 1000)
})
process.on('disconnect', () => process.exit())
tell({ ready: true })
