import type { Archives } from './archives.ts'
import type { Chance } from './chance.ts'
import type { Circulars } from './circulars.ts'
import type { Clock } from './clock.ts'
import type { DocumentText } from './document-text.ts'
import type { HouseAccounts } from './house-accounts.ts'
import type { Mailer } from './mailer.ts'
import type { Payments } from './payments.ts'
import type { Pictures } from './pictures.ts'
import type { Printer, QrCodes } from './printer.ts'
import type { ReportReader } from './report-reader.ts'
import type { Sheets } from './sheets.ts'
import type { Signer } from './signer.ts'
import type { Stationery } from './stationery.ts'
import type { Store } from './store.ts'
import type { TimetableSolver } from './timetable-solver.ts'
import type { WebhookPoster } from './webhooks.ts'

/** Everything that acts need from outside; each act takes only what it uses: `Pick<House, 'store' | 'clock'>`. */
export interface House {
  store: Store
  clock: Clock
  chance: Chance
  documentText: DocumentText
  sheets: Sheets
  archives: Archives
  signer: Signer
  mailer: Mailer
  circulars: Circulars
  reportReader: ReportReader
  pictures: Pictures
  printer: Printer
  qrCodes: QrCodes
  stationery: Stationery
  accounts: HouseAccounts
  solver: TimetableSolver
  webhooks: WebhookPoster
  /** None where the house takes no cards online. */
  payments?: Payments
}
