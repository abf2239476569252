import { type LevelName, levelNames, type MapPlace, placesOf, type SeatMap } from './seat-map.ts'

/** The most that the x of two neighbours lies apart; more is an aisle. */
const aisle = 1.25

/** What choosing among the places of a map needs to know, worked out once (docs/rules/seat-maps.md#best-available). */
export interface SeatPlan {
  /** By level, row and seat from left to right. */
  places: readonly MapPlace[]
  indexOf: ReadonlyMap<string, number>
  /** Whether a place and the next one are neighbours. */
  adjoinsNext: readonly boolean[]
  /** How much worse a place is than the best of the house. */
  costs: readonly number[]
  /** Of its level in the map, from 0. */
  levelOf: readonly number[]
  /** Nearest to the screen first. */
  levels: LevelName[]
}

export function seatPlan(map: SeatMap): SeatPlan {
  const places = placesOf(map)
  const levels = map.levels.map(({ key }) => measured(places.filter(place => place.level === key)))
  const numbers = new Map(map.levels.map(({ key }, index) => [key, index]))
  const levelOf = places.map(place => numbers.get(place.level)!)
  return {
    places,
    indexOf: new Map(places.map(({ place }, index) => [place, index])),
    adjoinsNext: places.map((place, index) => {
      const next = places[index + 1]
      return next?.level === place.level && next.row === place.row && next.x - place.x <= aisle
    }),
    costs: places.map((place, index) => {
      const level = levels[levelOf[index]!]!
      const behind = place.y - level.bestRow
      return (
        Math.abs(place.x - level.centre) +
        (behind < 0 ? -behind * perRowInFront : behind * perRowBehind) +
        levelOf[index]! * perLevel +
        (place.kind === 'restricted-view' ? restrictedView : 0)
      )
    }),
    levelOf,
    levels: levelNames(map),
  }
}

// In widths of a seat away from the centre (docs/rules/seat-maps.md#score).
const perRowInFront = 2
const perRowBehind = 1
const perLevel = 12
const restrictedView = 30

/** The middle of a level, and its best row: two thirds of the way from the screen. */
function measured(places: readonly MapPlace[]): { centre: number; bestRow: number } {
  const xs = places.map(place => place.x)
  const deepest = Math.max(0, ...places.map(place => place.y))
  return { centre: (Math.min(...xs) + Math.max(...xs)) / 2, bestRow: Math.round((deepest * 2) / 3) }
}
