import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenRule } from './check-plan.ts'
import {
  type LeftOut,
  type Meal,
  type PlanProgramme,
  type PlanScreening,
  type PlanTerms,
  pointsOf,
  type Rating,
  type Swap,
} from './plan.ts'
import { explainVisit, planVisit } from './plan-visit.ts'
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
        days: Array.from({ length: days }, (_, day) => ({
          date: `1970-01-0${day + 1}`,
          noon: day * 1440 + 720,
        })),
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

/** Every set of screenings that keeps the rules: slow and plain. */
function allPlans(programme: PlanProgramme, terms: PlanTerms): string[][] {
  const ids = programme.screenings.map(({ screeningId }) => screeningId)
  return Array.from({ length: 2 ** ids.length }, (_, set) =>
    ids.filter((_, place) => set & (1 << place)),
  ).filter(chosen => brokenRule(programme, terms, chosen) === undefined)
}

test('a plan keeps every rule, and no other set of screenings that does is worth more', () => {
  fc.assert(
    fc.property(small, ([programme, terms]) => {
      const plan = planVisit(programme, terms)
      const ids = plan.screenings.map(({ screeningId }) => screeningId)
      expect(brokenRule(programme, terms, ids)).toBeUndefined()
      expect(plan.points).toBe(pointsOfSet(programme, terms, ids))
      expect(plan.points).toBe(plan.screenings.reduce((sum, { points }) => sum + points, 0))
      const others = allPlans(programme, terms).map(chosen => pointsOfSet(programme, terms, chosen))
      expect(plan.points).toBe(Math.max(...others))
      expect(plan.atMost).toBe(plan.points)
    }),
    { numRuns: 400 },
  )
})

/** What the checker says of a plan with one screening more, by the reason that was given. */
const broken = {
  clashes: ['too-close', 'twice'],
  'seen-elsewhere': ['twice'],
  'day-full': ['too-many'],
  meal: ['no-meal'],
} as const

test('each film left out has a reason that holds for each of its screenings', () => {
  fc.assert(
    fc.property(small, ([programme, terms]) => {
      const { plan, leftOut } = explainVisit(programme, terms)
      expect(plan).toEqual(planVisit(programme, terms))
      const planned = plan.screenings.map(({ screeningId }) => screeningId)
      const seen = new Set(plan.screenings.flatMap(({ filmIds }) => filmIds))
      expect(leftOut.map(({ filmId }) => filmId)).toEqual(
        terms.wishes.map(({ filmId }) => filmId).filter(filmId => !seen.has(filmId)),
      )
      for (const { screeningId, reason } of leftOut.flatMap(({ screenings }) => screenings)) {
        const rule = brokenRule(programme, terms, [...planned, screeningId])
        const allowed = reason.why in broken ? broken[reason.why as keyof typeof broken] : ['unavailable']
        expect(allowed).toContain(rule)
      }
    }),
  )
})

/** The screenings of a plan after a swap. */
function swapped({ screenings }: ReturnType<typeof planVisit>, { filmId }: LeftOut, swap: Swap): string[] {
  const at = new Map(screenings.flatMap(each => each.filmIds.map(film => [film, each.screeningId] as const)))
  for (const film of swap.goes) at.delete(film)
  for (const each of [...swap.comes, ...swap.moves, { filmId, ...swap }])
    at.set(each.filmId, each.screeningId)
  const held = screenings.filter(each => each.held).map(({ screeningId }) => screeningId)
  return [...new Set([...held, ...at.values()])]
}

test('a swap is a plan that has the film, at the cost it says; without one, no plan has it', () => {
  fc.assert(
    fc.property(small, ([programme, terms]) => {
      const { plan, leftOut } = explainVisit(programme, terms)
      const all = leftOut.length > 0 ? allPlans(programme, terms) : []
      for (const film of leftOut) {
        const showing = film.screenings.map(({ screeningId }) => screeningId)
        const canBe = all.some(ids => ids.some(id => showing.includes(id)))
        expect(film.swap !== null).toBe(canBe)
        if (!film.swap) continue
        const ids = swapped(plan, film, film.swap)
        expect(ids).toContain(film.swap.screeningId)
        expect(brokenRule(programme, terms, ids)).toBeUndefined()
        expect(pointsOfSet(programme, terms, ids)).toBe(plan.points - film.swap.costs)
      }
    }),
  )
})

test('what goes in a swap is looked for on the other days', () => {
  const at = (screeningId: string, filmId: string, day: number, hour: number): PlanScreening => {
    const starts = day * 1440 + hour * 60
    return { screeningId, filmIds: [filmId], starts, ends: starts + 90, day, venue: 0 }
  }
  const programme: PlanProgramme = {
    screenings: [
      at('a1', 'a', 0, 18),
      at('b', 'b', 0, 18),
      at('c', 'c', 0, 19),
      at('a2', 'a', 1, 18),
      at('d', 'd', 1, 18),
    ],
    days: [
      { date: '1970-01-01', noon: 720 },
      { date: '1970-01-02', noon: 2160 },
    ],
    walking: [[0]],
  }
  const terms: PlanTerms = {
    wishes: [
      { filmId: 'a', rating: 5 },
      { filmId: 'b', rating: 2 },
      { filmId: 'd', rating: 4 },
    ],
    held: [],
    daysOff: [],
    arrives: null,
    leaves: null,
    pause: 15,
    mostADay: null,
    meals: [],
  }
  const { plan, leftOut } = explainVisit(programme, terms)
  expect(plan.screenings.map(({ screeningId }) => screeningId)).toEqual(['a1', 'd'])
  expect(leftOut).toEqual([
    {
      filmId: 'b',
      screenings: [
        {
          screeningId: 'b',
          reason: { why: 'clashes', with: [{ screeningId: 'a1', needed: 15, there: -90 }] },
        },
      ],
      swap: {
        screeningId: 'b',
        goes: ['d'],
        comes: [],
        moves: [{ filmId: 'a', screeningId: 'a2' }],
        costs: 7,
      },
    },
  ])
})
