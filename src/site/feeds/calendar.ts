import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { minutesOnScreen } from '#core/programme/screening.ts'
import { countryName } from '#words/names.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle } from '../content.ts'
import type { Showing } from '../guide.ts'
import { filmLine, spokenLine } from '../parts/film-line.ts'
import type { View } from '../view.ts'

/**
 * Screenings as an iCalendar feed (RFC 5545), each under a UID that never changes; a cancelled or withdrawn one stays
 * with STATUS:CANCELLED, so that calendars take it out (docs/rules/calendar.md).
 *
 * @param name of the feed, as calendar programs show it
 * @param path of the page it belongs to, without language
 */
export function calendarFeed(view: View, showings: readonly Showing[], name: string, path: string): string {
  const calendar = ical({
    name,
    prodId: { company: 'Cartelera', product: 'Cartelera', language: view.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: view.origin + inWords(view.language, path),
    // The zone is each event's own: a zone of the calendar would turn LAST-MODIFIED, which is in UTC, into local time.
    timezone: { name: null, generator: zone => getVtimezoneComponent(zone) },
    // How often a program should look again, in seconds (RFC 7986 §5.7).
    ttl: 3600,
  })
  for (const showing of showings) addEvent(view, calendar, showing)
  return calendar.toString()
}

function addEvent(view: View, calendar: ReturnType<typeof ical>, showing: Showing): void {
  const { screening, venue, screen, item, films } = showing
  const { edition } = view.guide.programme
  const start = screening.startsAt.withTimeZone(edition.timeZone)
  const place = screen.name === venue.name ? venue.name : `${venue.name}, ${screen.name}`
  calendar.createEvent({
    // A UUID alone is unique in the world, and stays when the festival changes its host name (RFC 7986 §5.3).
    id: screening.id,
    sequence: screening.sequence,
    start,
    end: start.add({ minutes: minutesOnScreen(screening) }),
    timezone: edition.timeZone,
    stamp: screening.lastModified,
    lastModified: screening.lastModified,
    summary: itemTitle(view, item).text,
    description: [filmLine(view, films), spokenLine(view, showing.languages, showing.subtitles)]
      .filter(Boolean)
      .join('\n'),
    location: {
      title: place,
      address: [venue.address, venue.city, countryName(view.language, venue.country)]
        .filter(Boolean)
        .join(', '),
      ...(venue.position && { geo: { lat: venue.position.latitude, lon: venue.position.longitude } }),
    },
    url: view.origin + inWords(view.language, itemAddress(view, item)),
    status:
      screening.cancelled || screening.withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
}
