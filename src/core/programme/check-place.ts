import type { Refusal } from '../refusal.ts'
import { firstWrong, isCountry, isName, isText, isWhole } from '../right-value.ts'
import { isSlug } from '../slug.ts'
import type { Screen, Venue } from './venue.ts'

export function checkVenue(venue: Omit<Venue, 'id' | 'screens'>): Refusal | undefined {
  const { position } = venue
  return firstWrong({
    name: isName(venue.name),
    slug: isSlug(venue.slug),
    address: isText(venue.address, 500),
    city: isText(venue.city, 200),
    country: isCountry(venue.country),
    position: position === null || (Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180),
    otherNames: venue.otherNames.every(isName),
    access: isText(venue.access),
  })
}

export function checkScreen(screen: Omit<Screen, 'id'>): Refusal | undefined {
  return firstWrong({
    name: isName(screen.name),
    slug: isSlug(screen.slug),
    capacity: isWhole(screen.capacity, 1, 100_000),
    wheelchairPlaces: isWhole(screen.wheelchairPlaces, 0, screen.capacity),
    formats: screen.formats.length > 0 && screen.formats.every(isName),
    turnaroundMinutes: isWhole(screen.turnaroundMinutes, 0, 24 * 60),
  })
}
