import type { Ticket } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet, TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { dayWithYear, timeOf } from '#words/dates.ts'
import { placesWords } from '#words/places.ts'

/** What is shown: the item's own title, else the titles of its films. */
export function titleOf(
  screening: TicketScreening,
  language: HouseLanguage,
  sheet: Pick<OrderSheet, 'edition'>,
): string {
  return (
    inLanguage(screening.title, language, sheet.edition.languages)?.text ?? screening.filmTitles.join(' + ')
  )
}

/** "Wednesday 5 August 2026, 20:45", by the clock of the venue. */
export function whenOf(screening: TicketScreening, language: HouseLanguage): string {
  return `${dayWithYear(language, screening.startsAt.toPlainDate())}, ${timeOf(language, screening.startsAt)}`
}

/** "kult.kino atelier, Saal 1, Basel" */
export function whereOf({ venueName, screenName, venueCity }: TicketScreening): string {
  const screen = screenName === venueName ? '' : screenName
  return [venueName, screen, venueCity].filter(Boolean).join(', ')
}

/** "Stalls, row C, seats 12, 13"; empty with free seating. */
export function seatsWords(
  { levels = [] }: TicketScreening,
  tickets: readonly Pick<Ticket, 'place'>[],
  language: HouseLanguage,
): string {
  const places = tickets.flatMap(ticket => ticket.place ?? [])
  return placesWords(language, places, levels)
}
