import { readPlace } from '#core/boxoffice/seats/place.ts'
import type { LevelName } from '#core/boxoffice/seats/seat-map.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { speak } from './speak.ts'

/** "Stalls, row C, seat 12"; the level only where its house has several (docs/rules/seat-maps.md#format). */
export function placeWords(language: HouseLanguage, place: string, levels: readonly LevelName[]): string {
  const name = readPlace(place)
  return name
    ? onLevel(
        language,
        name.level,
        levels,
        speak(language, 'seating.place', { row: name.row, seat: name.seat }),
      )
    : place
}

/** "Stalls, row C, seats 12, 13; Balcony, row A, seat 1": row by row, as they stand in the list. */
export function placesWords(
  language: HouseLanguage,
  places: readonly string[],
  levels: readonly LevelName[],
): string {
  const names = places.flatMap(place => readPlace(place) ?? [])
  const rows = Map.groupBy(names, ({ level, row }) => `${level}/${row}`)
  return [...rows.values()]
    .map(seats => {
      const { level, row, seat } = seats[0]!
      const words =
        seats.length === 1
          ? speak(language, 'seating.place', { row, seat })
          : speak(language, 'seating.places', { row, seats: seats.map(each => each.seat).join(', ') })
      return onLevel(language, level, levels, words)
    })
    .join('; ')
}

/** The name of a level in the reader's language, else in any. */
export function levelWords(language: HouseLanguage, key: string, levels: readonly LevelName[]): string {
  const level = levels.find(each => each.key === key)
  return (level && inLanguage(level.name, language, Object.keys(level.name))?.text) ?? key
}

function onLevel(language: HouseLanguage, key: string, levels: readonly LevelName[], place: string): string {
  if (levels.length < 2) return place
  return speak(language, 'seating.on-level', { level: levelWords(language, key, levels), place })
}
