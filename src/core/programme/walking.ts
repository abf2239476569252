import type { Venue } from './venue.ts'

/**
 * Minutes on foot from one venue to another (docs/rules/wish-lists.md#walking): along streets, which are longer than the
 * straight line.
 */
export function walkingMinutes(
  one: Pick<Venue, 'id' | 'position'>,
  other: Pick<Venue, 'id' | 'position'>,
): number {
  if (one.id === other.id) return 0
  if (!one.position || !other.position) return unknownMinutes
  const metres = straightMetres(one.position, other.position) * detour
  return Math.min(longestMinutes, Math.ceil(metres / metresPerMinute))
}

const unknownMinutes = 15
const longestMinutes = 40
const detour = 1.3
const metresPerMinute = 4500 / 60
const earthRadius = 6_371_000

/** By the haversine formula, on a sphere. */
function straightMetres(one: NonNullable<Venue['position']>, other: NonNullable<Venue['position']>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude)
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}
