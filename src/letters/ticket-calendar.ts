import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { seatsWords, titleOf } from './screening-words.ts'

/**
 * The screenings that an order has tickets for as calendar entries (RFC 5545, METHOD:PUBLISH), cancelled ones as such; with
 * `taken-back` those that it has none for any more (RFC 5546, METHOD:CANCEL: the entry goes). Undefined where there are none.
 * The same UID as in the festival's own feeds, so that a calendar which has both shows one; in UTC, which every calendar
 * shows by its own clock and needs no zone for.
 */
export function ticketCalendar(
  sheet: OrderSheet,
  language: HouseLanguage,
  publicUrl: string,
  which: 'held' | 'taken-back' = 'held',
): string | undefined {
  const isHeld = which === 'held'
  const method = isHeld ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.CANCEL
  const calendar = ical({ name: sheet.edition.name, method })
  const held = Map.groupBy(
    sheet.tickets.filter(ticket => ticket.state === 'valid'),
    ticket => ticket.screeningId,
  )
  const shown = sheet.screenings.filter(each => held.has(each.id) === isHeld)
  if (shown.length === 0) return undefined
  for (const screening of shown) {
    const starts = screening.startsAt.toInstant()
    const place = [screening.venueAddress, screening.venueCity].filter(Boolean).join(', ')
    const seats = seatsWords(screening, held.get(screening.id) ?? [], language)
    calendar.createEvent({
      id: screening.id,
      sequence: screening.sequence,
      start: starts,
      end: starts.add({ minutes: screening.minutes }),
      summary: titleOf(screening, language, sheet),
      location: { title: `${screening.venueName}, ${screening.screenName}`, address: place },
      ...(seats && { description: seats }),
      url: `${publicUrl}/${language}/orders/${sheet.token}`,
      status: screening.cancelled || !isHeld ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
