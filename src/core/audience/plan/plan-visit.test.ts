import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenRule } from './check-plan.ts'
import {
  type Meal,
  type PlanProgramme,
  type PlanScreening,
  type PlanTerms,
  pointsOf,
  type Rating,
} from './plan.ts'
import { planVisit } from './plan-visit.ts'
import { planWalking } from './plan-walking.ts'

const days = 2

const screening = fc.record({
  film: fc.nat(5),
  second: fc.option(fc.nat(5), { nil: undefined, freq: 5 }),
  day: fc.nat(days - 1),
  quarter: fc.nat(50),
  minutes: fc.constantFrom(10, 45, 90, 120, 240, 600),
  venue: fc.nat(2),
  closed: fc.option(fc.constantFrom('cancelled' as const, 'over' as const, 'sold-out' as const), {
    nil: undefined,
    freq: 12,
  }),
})

/** Few enough to look at every set of them. */
const small = fc
  .record({
    screenings: fc.array(screening, { maxLength: 10 }),
    walks: fc.array(fc.constantFrom(5, 15, 40, 60), { minLength: 3, maxLength: 3 }),
    ratings: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 6 }),
    held: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
    daysOff: fc.constantFrom<number[]>([], [], [], [0]),
    arrives: fc.option(fc.integer({ min: 0, max: 1440 }), { nil: null, freq: 2 }),
    leaves: fc.option(fc.integer({ min: 1440, max: 2880 }), { nil: null, freq: 2 }),
    pause: fc.constantFrom(0, 20),
    mostADay: fc.constantFrom(null, 1, 2, 3),
    meals: fc.constantFrom<Meal[]>(
      [],
      [{ from: 720, to: 840, minutes: 60 }],
      [
        { from: 720, to: 840, minutes: 45 },
        { from: 840, to: 1140, minutes: 120 },
      ],
    ),
  })
  .map(({ screenings, walks, ratings, held, ...terms }): [PlanProgramme, PlanTerms] => {
    const told = screenings
      .map(({ film, second, day, quarter, minutes, venue, closed }): Omit<PlanScreening, 'screeningId'> => {
        const starts = day * 1440 + 480 + 15 * quarter
        const filmIds = second === undefined || second === film ? [`${film}`] : [`${film}`, `${second}`]
        return { filmIds, starts, ends: starts + minutes, day, venue, ...(closed && { closed }) }
      })
      .sort((one, other) => one.starts - other.starts)
      .map((each, place) => ({ ...each, screeningId: `s${place}` }))
    const venues = [0, 1, 2].map(place => ({ id: `${place}`, position: null }))
    const minutes = (one: { id: string }, other: { id: string }) =>
      one.id === other.id ? 0 : walks[Number(one.id) + Number(other.id) - 1]!
    return [
      {
        screenings: told,
        days: Array.from({ length: days }, (_, day) => ({ noon: day * 1440 + 720 })),
        walking: planWalking(venues, minutes),
      },
      {
        ...terms,
        wishes: ratings.map((rating, film) => ({ filmId: `${film}`, rating: rating as Rating })),
        held: held.filter(place => place < told.length).map(place => `s${place}`),
      },
    ]
  })

function pointsOfSet({ screenings }: PlanProgramme, { wishes }: PlanTerms, ids: readonly string[]): number {
  const seen = screenings.filter(({ screeningId }) => ids.includes(screeningId))
  return wishes
    .filter(({ filmId }) => seen.some(({ filmIds }) => filmIds.includes(filmId)))
    .reduce((sum, { rating }) => sum + pointsOf(rating), 0)
}

/** The most points of any set of screenings that keeps the rules: slow and plain. */
function mostPoints(programme: PlanProgramme, terms: PlanTerms): number {
  let most = -1
  const ids = programme.screenings.map(({ screeningId }) => screeningId)
  for (let set = 0; set < 2 ** ids.length; set++) {
    const chosen = ids.filter((_, place) => set & (1 << place))
    const points = pointsOfSet(programme, terms, chosen)
    if (points > most && brokenRule(programme, terms, chosen) === undefined) most = points
  }
  return most
}

test('a plan keeps every rule, and no other set of screenings that does is worth more', () => {
  fc.assert(
    fc.property(small, ([programme, terms]) => {
      const plan = planVisit(programme, terms)
      const ids = plan.screenings.map(({ screeningId }) => screeningId)
      expect(brokenRule(programme, terms, ids)).toBeUndefined()
      expect(plan.points).toBe(pointsOfSet(programme, terms, ids))
      expect(plan.points).toBe(plan.screenings.reduce((sum, { points }) => sum + points, 0))
      expect(plan.points).toBe(mostPoints(programme, terms))
      expect(plan.atMost).toBe(plan.points)
    }),
    { numRuns: 400 },
  )
})
