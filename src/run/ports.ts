import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '#acts/ports/house.ts'
import { stationery } from '#letters/stationery.ts'
import { zipArchives } from '#outside/archives.ts'
import { systemChance } from '#outside/chance.ts'
import { circulars } from '#outside/circulars.ts'
import { openClock } from '#outside/clock.ts'
import { documentText, sheets } from '#outside/document-text/document-text.ts'
import { addressIn, type MailSettings, mailer } from '#outside/mail.ts'
import { pictures } from '#outside/pictures.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { reportReader } from '#outside/report-reader.ts'
import { stripePayments } from '#outside/stripe-payments.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { timetableSolver } from '#outside/timetable-solver/timetable-solver.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { webhookPoster } from '#outside/webhook-post.ts'
import { houseAccounts } from '#store/shelves/house-accounts.ts'
import { storeOver } from '#store/store.ts'
import type { OpenHouse } from './house.ts'

/**
 * Puts the real parts behind the ports.
 *
 * @param publicUrl where browsers reach the house, without a slash at the end: letters link to it
 */
export function portsOf({ connection, settings }: OpenHouse, publicUrl: string): House {
  const printer = typstPrinting()
  const codes = qrCodes()
  const mail = mailOf(settings)
  return {
    store: storeOver(connection),
    accounts: houseAccounts(connection),
    ...(settings.stripe && { payments: stripePayments({ ...settings.stripe, publicUrl }) }),
    clock: openClock(settings.rehearse),
    chance: systemChance,
    documentText,
    sheets,
    archives: zipArchives(),
    signer: ticketSigning(),
    mailer: mailer(mail),
    reportReader,
    circulars: circulars({ ...mail, rate: settings.mailRate }),
    pictures,
    printer,
    qrCodes: codes,
    solver: timetableSolver(),
    webhooks: webhookPoster(),
    stationery: stationery({ printer, qrCodes: codes, publicUrl }),
  }
}

/** How letters leave the house. */
function mailOf({
  smtpUrl,
  mailFrom: from,
  mailBounces: bounces,
  dataFolder,
  dkim,
}: OpenHouse['settings']): MailSettings {
  return {
    ...{ smtpUrl, from, bounces, folder: join(dataFolder, 'letters') },
    dkim: dkim && {
      domainName: addressIn(from).split('@').at(-1)!,
      keySelector: dkim.selector,
      privateKey: readFileSync(dkim.keyFile, 'utf8'),
    },
  }
}
