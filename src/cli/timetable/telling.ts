import type { MinuteLine } from '#core/timetable/minute-line.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'

/** Names and times of a timetable, for sentences. */
export interface Telling {
  /** “Title”, Screen, Thu 4 Sept 18:00 */
  screening(id: string): string
  title(id: string): string
  screen(id: string): string
  guest(id: string): string
  moment(minute: number): string
}

export function tellingOf(
  problem: TimetableProblem,
  line: MinuteLine,
  placements: readonly Placement[],
): Telling {
  const items = new Map(problem.items.map(each => [each.id, each.name]))
  const shown = new Map(problem.screenings.map(each => [each.id, items.get(each.itemId) ?? each.itemId]))
  const screens = new Map(problem.screens.map(each => [each.id, each.name]))
  const guests = new Map(problem.guests.map(each => [each.id, each.name]))
  const placed = new Map(placements.map(each => [each.screeningId, each]))
  const moment = (minute: number) =>
    line.momentOf(minute).toLocaleString('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: undefined,
    })
  const title = (id: string) => `“${shown.get(id) ?? id}”`
  const screen = (id: string) => screens.get(id) ?? id
  return {
    title,
    screen,
    moment,
    guest: id => guests.get(id) ?? id,
    screening(id) {
      const place = placed.get(id)
      return place ? `${title(id)} (${screen(place.screenId)}, ${moment(place.start)})` : title(id)
    },
  }
}
