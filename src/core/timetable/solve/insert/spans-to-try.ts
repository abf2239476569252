import type { Search } from '../search.ts'

/** The spans of a screening, with and without its discussion; at most so many of each, taken at random if it has more. */
export function* spansToTry(
  { board, chance }: Search,
  screening: number,
  most: number,
): Generator<{ span: number; held: number }> {
  const { places, screens } = board.compiled
  for (const held of [1, 0]) {
    const asked = places.asked[screening * 2 + held]!
    if (asked < 0) continue
    const from = places.from[asked * screens]!
    const count = places.from[(asked + 1) * screens]! - from
    for (let tried = 0; tried < Math.min(most, count); tried++)
      yield { span: count <= most ? from + tried : from + chance.below(count), held }
  }
}
