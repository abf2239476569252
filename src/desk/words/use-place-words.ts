import type { LevelName } from '#core/boxoffice/seats/seat-map.ts'
import { useLocalised } from './use-localised.ts'
import { useWords } from './words.tsx'

/** "Stalls, row C, seat 12"; the level only where its house has several (docs/rules/seat-maps.md#format). */
export function usePlaceWords(): (place: string, levels: readonly LevelName[]) => string {
  const { say } = useWords()
  const localised = useLocalised()
  return (place, levels) => {
    const [key = '', row = '', seat = ''] = place.split('/')
    const words = say('place.words', { row, seat })
    if (levels.length < 2) return words
    const level = levels.find(each => each.key === key)
    return say('place.on-level', { level: (level && localised(level.name)) || key, place: words })
  }
}
