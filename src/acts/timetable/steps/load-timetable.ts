import { clashes } from '#core/programme/clash.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { Timetable } from '#core/programme/timetable.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'
import type { RecordShelf } from '../../ports/record.ts'

/** The draft timetable of an edition with all its clashes. */
export async function loadTimetable(
  record: RecordShelf,
  programme: ProgrammeShelf,
  edition: Edition,
): Promise<Timetable> {
  const screenings = await programme.screenings.ofEdition(edition.id)
  const items = await programme.items.ofEdition(edition.id)
  const venues = await programme.places.venues()
  const windows = await programme.places.windows(edition.id)
  const guests = await programme.guests.ofEdition(edition.id)
  const films = await record.films.briefOfEdition(edition.id)
  const screens = venues.flatMap(venue => venue.screens)
  return {
    edition,
    screenings,
    items,
    venues,
    windows,
    guests,
    clashes: clashes({ edition, screenings, items, screens, windows, guests }),
    filmTitles: Object.fromEntries(films.map(({ id, title }) => [id, title])),
    filmMinutes: Object.fromEntries(
      films.flatMap(({ id, minutes }) => (minutes === null ? [] : [[id, minutes]])),
    ),
  }
}
