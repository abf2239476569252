import type { PlanProgramme, PlanScreening, PlanTerms, Rating } from '#core/audience/plan/plan.ts'
import { planWalking } from '#core/audience/plan/plan-walking.ts'
import { walkingMinutes } from '#core/programme/walking.ts'

/** A number from 0 up to 1, the next one at each call (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const days = 10
const rated = 80

/**
 * A festival of so many screenings and what a visitor wants of it, made from a seed: ten days from ten in the morning to
 * midnight, three screenings a film on average, venues in a town three kilometres wide.
 */
export function madeFestival(
  seed: number,
  screenings: number,
): { programme: PlanProgramme; terms: PlanTerms } {
  const roll = dice(seed * 7919 + screenings)
  const upTo = (most: number) => Math.floor(roll() * (most + 1))
  const screens = Math.round(screenings / (days * 6))
  const venues = Array.from({ length: Math.max(2, Math.ceil(screens / 2)) }, (_, place) => ({
    id: `venue-${place}`,
    position: { latitude: -16.5 + roll() * 0.027, longitude: -68.13 + roll() * 0.027 },
  }))
  const films = Array.from({ length: Math.round(screenings / 3) }, () => 70 + upTo(70))
  const told: PlanScreening[] = []
  for (let day = 0; day < days; day++) {
    for (let screen = 0; screen < screens; screen++) {
      let clock = 10 * 60 + 15 * upTo(4)
      while (told.length < screenings && clock < 22 * 60 + 30) {
        const film = upTo(films.length - 1)
        const minutes = films[film]! + (roll() < 0.3 ? 25 : 5)
        const starts = day * 1440 + clock
        told.push({
          screeningId: `${told.length}`,
          filmIds: [`film-${film}`],
          starts,
          ends: starts + minutes,
          day,
          venue: screen % venues.length,
          ...(roll() < 0.08 ? { closed: 'sold-out' as const } : {}),
        })
        clock = Math.ceil((clock + minutes + 20) / 15) * 15
      }
    }
  }
  told.sort((one, other) => one.starts - other.starts)
  return {
    programme: {
      screenings: told,
      days: Array.from({ length: days }, (_, day) => ({
        date: `1970-01-${day + 1}`.replace(/-(\d)$/, '-0$1'),
        noon: day * 1440 + 720,
      })),
      walking: planWalking(venues, walkingMinutes),
    },
    terms: {
      wishes: shuffled(films.map((_, film) => `film-${film}`))
        .slice(0, rated)
        .map(filmId => ({ filmId, rating: (1 + upTo(4)) as Rating })),
      held: [],
      daysOff: roll() < 0.3 ? [upTo(days - 1)] : [],
      arrives: roll() < 0.3 ? 1440 + 900 : null,
      leaves: roll() < 0.3 ? 8 * 1440 + 1200 : null,
      pause: 10 * upTo(2),
      mostADay: roll() < 0.5 ? 3 + upTo(2) : null,
      meals: [
        { from: 12 * 60, to: 15 * 60, minutes: 45 },
        { from: 18 * 60, to: 21 * 60, minutes: 60 },
      ].slice(0, upTo(2)),
    },
  }

  function shuffled(list: string[]): string[] {
    for (let at = list.length - 1; at > 0; at--) {
      const other = upTo(at)
      ;[list[at], list[other]] = [list[other]!, list[at]!]
    }
    return list
  }
}
