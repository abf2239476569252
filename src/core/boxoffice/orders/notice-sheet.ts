import type { OrderSheet, TicketScreening } from './order-sheet.ts'

/** What a letter about held seats tells, to somebody who has no order. */
export interface NoticeSheet {
  edition: OrderSheet['edition']
  /** The secret of the page that it leads to. */
  token: string
  /** Seats that are held, by start. */
  held: { screening: TicketScreening; seats: number }[]
  /** What was wanted and not got: the first choice of each wish. */
  missed: TicketScreening[]
  /** Until when the seats are held. */
  until: Temporal.ZonedDateTime | null
}
