import type { FestivalDay, ScreenToUse } from '../problem.ts'
import type { FestivalScreen } from './festival-file.ts'
import type { ScreeningSaid } from './screenings-said.ts'

/**
 * The screens of a published programme as far as it implies them (docs/rules/published-programmes.md): open each day
 * from the first start to the last end, with the turnaround that all its pauses keep. Screens that showed nothing
 * are left out.
 */
export function impliedScreens(
  screens: readonly FestivalScreen[],
  screenings: readonly ScreeningSaid[],
  days: readonly FestivalDay[],
): ScreenToUse[] {
  return screens.flatMap(screen => {
    const its = screenings.filter(said => said.screenId === screen.id)
    if (its.length === 0) return []
    const itsDays = byDay(its, days)
    return {
      id: screen.id,
      name: screen.name,
      venueId: screen.venue ?? screen.id,
      capacity: null,
      formats: [],
      turnaround: impliedTurnaround(itsDays),
      windows: itsDays.map(day => ({ from: day[0]!.start, to: Math.max(...day.map(endOf)) })),
    }
  })
}

/** Each day's screenings of one screen by start, days without any left out. */
function byDay(screenings: readonly ScreeningSaid[], days: readonly FestivalDay[]): ScreeningSaid[][] {
  const sorted = [...screenings].sort((one, other) => one.start - other.start)
  return days
    .map((day, index) => {
      const next = days[index + 1]?.turns ?? Number.POSITIVE_INFINITY
      return sorted.filter(said => said.start >= day.turns && said.start < next)
    })
    .filter(day => day.length > 0)
}

const longestImplied = 30
const withoutPauses = 15

/** The shortest pause that was kept, rounded down to the grid of 5 minutes. */
function impliedTurnaround(days: readonly (readonly ScreeningSaid[])[]): number {
  const pauses = days
    .flatMap(day => day.slice(1).map((said, index) => said.start - endOf(day[index]!)))
    .filter(pause => pause >= 0)
  if (pauses.length === 0) return withoutPauses
  const shortest = Math.min(...pauses)
  return Math.min(longestImplied, shortest - (shortest % 5))
}

const endOf = (said: ScreeningSaid) => said.start + said.minutes
