import { Hono } from 'hono'
import { pino } from 'pino'
import { openFaces } from '#run/faces.ts'
import { front } from '#run/front.ts'
import { listen } from '#run/listen.ts'
import { portsOf } from '#run/ports.ts'
import { readSettings } from '#run/settings.ts'
import { connect } from '#store/connect.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'

/**
 * A process of its own that serves the faces of a house on the database that is named, put together as `npm start` does,
 * and beside them a route that reads a body and does nothing. Without the jobs: letters stay in the outbox.
 */
const [connectionString = '', dataFolder = ''] = process.argv.slice(2)
const settings = readSettings({ DATABASE_URL: connectionString, CARTELERA_DATA: dataFolder, PORT: '0' })
if ('refused' in settings) throw new Error(settings.sentence)
const connection = connect<HouseTables, OrganisationTables>(connectionString)
const house = {
  settings,
  connection,
  connectionString,
  log: pino({ level: 'silent' }),
  close: connection.close,
}
const faces = await openFaces(house, portsOf(house, 'http://127.0.0.1'))
const listening = await listen(settings)
if ('refused' in listening) throw new Error(listening.sentence)
const nothing = new Hono().post('/nothing', async c => {
  await c.req.json()
  return c.json({})
})
listening.open(front(house, [{ path: '/', app: nothing }, ...faces.mounts]))
process.send?.({ port: listening.port })
process.on('message', async () => {
  await listening.close()
  await faces.close()
  await connection.close()
  process.exit()
})
// Whatever happens to the bench, this does not stay behind.
process.on('disconnect', () => process.exit())
