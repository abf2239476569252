import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Choices } from './choices.ts'
import { cheapestFilm, type Together } from './film.ts'

interface Row {
  cost: number
  day: number
  part: number
  venue: number
  held: number
  guests: number
}

const row = fc.record({
  cost: fc.integer({ min: 0, max: 30 }),
  day: fc.integer({ min: 0, max: 2 }),
  part: fc.integer({ min: 0, max: 3 }),
  venue: fc.integer({ min: 0, max: 1 }),
  held: fc.integer({ min: 0, max: 1 }),
})

/** Lists of one film; who has a held discussion also has a cheaper row without it, as all films have. */
const lists = fc
  .record({
    rows: fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    times: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 }),
    always: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ rows, times, always }) =>
    rows.flatMap((some, at) => {
      const all = some.flatMap(it =>
        it.held === 0
          ? [{ ...it, guests: always[at]! }]
          : [
              { ...it, guests: 3 },
              { ...it, cost: Math.max(0, it.cost - 1), held: 0, guests: always[at]! },
            ],
      )
      const list = all.sort((a, b) => a.cost - b.cost)
      return Array.from({ length: times[at]! }, () => list)
    }),
  )

const togethers: fc.Arbitrary<Together> = fc.record({
  sameDay: fc.constantFrom(0, 4, 8),
  samePart: fc.constantFrom(0, 2, 4),
  sameVenue: fc.constantFrom(0, 1, 2),
  guestDay: fc.constantFrom(0, 5),
  discussion: fc.constantFrom(0, 15),
  discussionsWanted: fc.integer({ min: 0, max: 2 }),
})

function inColumns(rows: Row[]): Choices {
  const groups = Map.groupBy(rows.keys(), at => rows[at]!.venue * 4 + rows[at]!.part)
  return {
    cost: Float64Array.from(rows, it => it.cost),
    day: Uint16Array.from(rows, it => it.day),
    part: Uint8Array.from(rows, it => it.part),
    venue: Uint16Array.from(rows, it => it.venue),
    held: Uint8Array.from(rows, it => it.held),
    guests: Uint32Array.from(rows, it => it.guests),
    screen: Uint16Array.from(rows, () => 0),
    place: Uint32Array.from(rows, () => 0),
    groups: [...groups].map(([group, its]) => ({
      part: group & 3,
      venue: group >> 2,
      rows: Uint16Array.from(its),
    })),
  }
}

function costOf(rows: Row[], together: Together): number {
  let cost = rows.reduce((sum, it) => sum + it.cost, 0)
  for (const [at, one] of rows.entries())
    for (const other of rows.slice(at + 1)) {
      if (one.day === other.day) cost += together.sameDay
      if (one.part === other.part) cost += together.samePart
      if (one.venue === other.venue) cost += together.sameVenue
    }
  for (const guest of [1, 2]) {
    const days = new Set(rows.filter(it => (it.guests & guest) !== 0).map(it => it.day))
    cost += together.guestDay * Math.max(0, days.size - 1)
  }
  const held = rows.reduce((sum, it) => sum + it.held, 0)
  return cost + together.discussion * Math.max(0, together.discussionsWanted - held)
}

function cheapestOfAll(all: Row[][], together: Together, taken: Row[] = []): number {
  const [first, ...rest] = all
  if (first === undefined) return costOf(taken, together)
  return Math.min(...first.map(it => cheapestOfAll(rest, together, [...taken, it])))
}

function columnsOf(all: Row[][]): Choices[] {
  const columns = new Map(all.map(it => [it, inColumns(it)]))
  return all.map(it => columns.get(it)!)
}

test('it finds what trying everything finds', () => {
  fc.assert(
    fc.property(lists, togethers, (all, together) => {
      const cheapest = cheapestOfAll(all, together)
      const { least, found, rows } = cheapestFilm(columnsOf(all), together, 1e6)
      expect(found).toBeCloseTo(cheapest)
      expect(least).toBeCloseTo(cheapest)
      const taken = rows.map((row, at) => all[at]![row]!)
      expect(costOf(taken, together)).toBeCloseTo(found)
    }),
    { numRuns: 200 },
  )
})

test('with few branches it says less, and never too much', () => {
  fc.assert(
    fc.property(lists, togethers, fc.integer({ min: 0, max: 4 }), (all, together, branches) => {
      const cheapest = cheapestOfAll(all, together)
      const { least, found } = cheapestFilm(columnsOf(all), together, branches)
      expect(least).toBeLessThanOrEqual(cheapest + 1e-9)
      expect(found).toBeGreaterThanOrEqual(cheapest - 1e-9)
    }),
    { numRuns: 200 },
  )
})
