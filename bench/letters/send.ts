import { setTimeout as rest } from 'node:timers/promises'
import { pino } from 'pino'
import { sendMailings } from '#acts/audience/send-mailings.ts'
import { portsOf } from '#run/ports.ts'
import { readSettings } from '#run/settings.ts'
import { connect } from '#store/connect.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'

/** A process of the house that sends what is due, put together as `npm start` does it, until nothing is left to do. */
const [connectionString = '', dataFolder = '', smtpUrl = '', keyFile = ''] = process.argv.slice(2)
const settings = readSettings({
  ...{ DATABASE_URL: connectionString, CARTELERA_DATA: dataFolder, SMTP_URL: smtpUrl, MAIL_RATE: '10000' },
  ...{ MAIL_FROM: 'Bench <post@bench.example>', MAIL_BOUNCES: 'bounces@bench.example' },
  ...(keyFile && { MAIL_DKIM_KEY: keyFile, MAIL_DKIM_SELECTOR: 'bench' }),
})
if ('refused' in settings) throw new Error(settings.sentence)
const connection = connect<HouseTables, OrganisationTables>(connectionString)
const log = pino({ level: 'silent' })
const opened = { settings, connection, connectionString, log, close: connection.close }
const house = portsOf(opened, 'http://127.0.0.1')
const acting = { organisation: 'bench', by: 'bench' }
process.on('disconnect', () => process.exit(1))
for (;;) {
  await sendMailings(house, acting)
  const left = await house.store.within(acting.organisation, ({ mailings }) =>
    mailings.due(house.clock.now()),
  )
  if (left.length === 0) break
  // A claim of a sender that was killed runs out in a while.
  await rest(200)
}
process.exit(0)
