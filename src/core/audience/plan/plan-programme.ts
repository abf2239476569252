import { festivalDay, festivalDays } from '#core/programme/festival-day.ts'
import type { PublicProgramme } from '#core/programme/public-programme.ts'
import { minutesOnScreen } from '#core/programme/screening.ts'
import { walkingMinutes } from '#core/programme/walking.ts'
import type { PlanProgramme, PlanScreening } from './plan.ts'
import { planWalking } from './plan-walking.ts'

/** What a planner needs of the released programme: of all its screenings, or of those that show one of some films. */
export function planProgramme(
  {
    edition,
    venues,
    items,
    screenings,
  }: Pick<PublicProgramme, 'edition' | 'venues' | 'items' | 'screenings'>,
  isSoldOut: (screeningId: string) => boolean,
  now: Temporal.Instant,
  filmIds?: ReadonlySet<string>,
): PlanProgramme {
  const days = festivalDays(edition)
  const filmsOf = new Map(items.map(item => [item.id, item.filmIds]))
  const venueOf = new Map(venues.flatMap(({ screens }, place) => screens.map(({ id }) => [id, place])))
  const told = screenings.flatMap((screening): PlanScreening[] => {
    const { id, itemId, screenId, startsAt, withdrawn, cancelled } = screening
    const shown = filmsOf.get(itemId)
    const venue = venueOf.get(screenId)
    if (withdrawn || !shown || venue === undefined) return []
    if (filmIds && !shown.some(filmId => filmIds.has(filmId))) return []
    const starts = minutes(startsAt)
    const ends = starts + minutesOnScreen(screening)
    const since = edition.startsOn.until(festivalDay(startsAt, edition.dayTurnsAt), { largestUnit: 'days' })
    const isOver = Temporal.Instant.compare(startsAt.toInstant(), now) <= 0
    const closed = cancelled ? 'cancelled' : isOver ? 'over' : isSoldOut(id) ? 'sold-out' : undefined
    const day = Math.min(days.length - 1, Math.max(0, since.days))
    return [{ screeningId: id, filmIds: shown, starts, ends, day, venue, ...(closed && { closed }) }]
  })
  return {
    screenings: told.sort(
      (one, other) =>
        one.starts - other.starts ||
        Number(one.screeningId > other.screeningId) - Number(one.screeningId < other.screeningId),
    ),
    days: days.map(date => ({
      date: date.toString(),
      noon: minutes(date.toZonedDateTime({ timeZone: edition.timeZone, plainTime: '12:00' })),
    })),
    walking: planWalking(venues, walkingMinutes),
  }
}

/** Since 1970, on everybody's clock. */
function minutes(at: Temporal.ZonedDateTime): number {
  return Math.floor(at.epochMilliseconds / 60_000)
}
