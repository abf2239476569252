import type { Edition } from '#core/programme/edition.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import { publishChanges } from '#core/programme/publish-changes.ts'
import type { ScreeningChange, TimetableEntry } from '#core/programme/release-changes.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isText } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import { tellFilmFollowers } from '../audience/steps/tell-film-followers.ts'
import { openSeats } from '../boxoffice/steps/open-seats.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'
import type { House } from '../ports/house.ts'
import type { ProgrammeShelf } from '../ports/programme.ts'
import type { SeatNote } from '../ports/seat-ledger.ts'
import { prepareRelease } from './steps/prepare-release.ts'
import { tellTicketHolders } from './steps/tell-ticket-holders.ts'

export interface ReleasedTimetable {
  version: number
  changes: ScreeningChange[]
}

/**
 * Makes the draft timetable public, as a new numbered version whose differences are told: writes the public's rows,
 * opens the seats of new screenings (or resizes them after a move) and writes to ticket holders and to who follows its films.
 *
 * Refuses `nothing-to-release`, `outside-edition` for a screening on no day of the edition, and `not-enough-seats`
 * when a screening moved to a screen with fewer seats than are taken.
 */
export async function releaseTimetable(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId, note = '' }: { editionId: string; note?: string },
): Promise<ReleasedTimetable | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { programme, boxOffice, letters } = shelves
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    if (!isText(note, 2000)) return refuse('wrong-value', { field: 'note' })
    const { entries, changes } = await prepareRelease(programme, edition)
    if (changes.length === 0) return refuse('nothing-to-release', { version: edition.releasedVersion })
    const stray = entries.find(entry => !entry.cancelled && isOutside(entry, edition))
    if (stray) {
      return refuse('outside-edition', {
        what: 'screening',
        id: stray.id,
        day: festivalDay(stray.startsAt, edition.dayTurnsAt).toString(),
      })
    }
    const now = house.clock.now()
    const version = edition.releasedVersion + 1
    const known = await programme.releases.released(editionId)
    await programme.releases.putReleased(publishChanges(editionId, known, entries, changes, now))
    await programme.releases.add(
      { editionId, version, releasedAt: now, releasedBy: acting.by, note, changes },
      entries,
    )
    await programme.editions.setReleasedVersion(editionId, version)
    const seats = { at: now, by: acting.by, why: `release ${version}` }
    const tooSmall = await openSeatsOf(programme, boxOffice, entries, changes, seats)
    if (tooSmall) return tooSmall
    await tellTicketHolders(boxOffice, letters, changes, now)
    await tellFilmFollowers(shelves, edition, entries, changes, now)
    return { version, changes }
  })
}

function isOutside(entry: TimetableEntry, edition: Edition): boolean {
  const day = festivalDay(entry.startsAt, edition.dayTurnsAt)
  return (
    Temporal.PlainDate.compare(day, edition.startsOn) < 0 ||
    Temporal.PlainDate.compare(day, edition.endsOn) > 0
  )
}

/** Opens the ledger of new screenings; a moved one takes the size of its new screen. */
async function openSeatsOf(
  programme: ProgrammeShelf,
  boxOffice: BoxOfficeShelf,
  entries: readonly TimetableEntry[],
  changes: readonly ScreeningChange[],
  note: Omit<SeatNote, 'act'>,
): Promise<Refusal | undefined> {
  const concerned = new Set(
    changes
      .filter(({ what }) => what === 'added' || what === 'moved' || what === 'reinstated')
      .map(change => change.screeningId),
  )
  const opened = entries.filter(({ id }) => concerned.has(id))
  const venues = await programme.places.venuesWithScreens(opened.map(entry => entry.screenId))
  const screens = new Map(venues.flatMap(venue => venue.screens.map(screen => [screen.id, screen])))
  for (const entry of opened) {
    const screen = screens.get(entry.screenId)!
    const refused = await openSeats(boxOffice, entry.id, screen, note)
    if (refused) return { ...refused, about: { ...refused.about, screen: screen.name } }
  }
  return undefined
}
