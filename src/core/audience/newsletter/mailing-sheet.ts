import type { OrderSheet, TicketScreening } from '../../boxoffice/orders/order-sheet.ts'
import type { Facts } from '../../film/facts.ts'
import type { PressEntry } from '../../film/film.ts'
import type { Localised } from '../../localised.ts'
import type { MailingContent } from './block.ts'

export interface FilmOfSheet {
  id: string
  slug: string
  facts: Facts
  note: Localised
}

/** A mailing with everything that its blocks pull from the record; what is not there, or not public, is left out. */
export interface MailingSheet extends MailingContent {
  edition: OrderSheet['edition']
  films: FilmOfSheet[]
  /** Of screening blocks and of days, by start. */
  screenings: TicketScreening[]
  /** The ids of a day's screenings, by its date. */
  days: Record<string, string[]>
  press: PressEntry[]
}
