import type { Placement } from '../../problem.ts'
import type { Compiled } from '../compile/compiled.ts'
import { numbersOf } from '../compile/numbers.ts'
import type { Board } from './board.ts'
import { type Place, placeAt } from './place.ts'

/** Placements by the problem's own ids as places by numbers. */
export function placesOfPlacements(compiled: Compiled, placements: readonly Placement[]): Place[] {
  const screenings = numbersOf(compiled.problem.screenings)
  const screens = numbersOf(compiled.problem.screens)
  return placements.flatMap(({ screeningId, screenId, start, discussion }) => {
    const screening = screenings.get(screeningId)
    const screen = screens.get(screenId)
    if (screening === undefined || screen === undefined) return []
    const held = discussion && compiled.problem.screenings[screening]!.discussion > 0
    return [placeAt(compiled, screening, screen, start, Number(held))]
  })
}

/** Where everything stands, in the order of the problem's screenings. */
export function placementsOf({ compiled }: Board, places: Iterable<Place>): Placement[] {
  const { screenings, screens } = compiled.problem
  return Array.from(places, ({ screening, screen, start, held }) => ({
    screeningId: screenings[screening]!.id,
    screenId: screens[screen]!.id,
    start,
    discussion: held === 1,
  }))
}
