import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from '../opening/draw.ts'
import { planBuyers, popularity } from './plan-buyers.ts'

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })
const screeningIds = (count: number) => Array.from({ length: count }, (_, n) => `screening-${n}`)

test('the same seed plans the same buyers, and every plan can be carried out (docs/rules/rehearsal.md#the-buyers)', () => {
  const sales = fc.record({
    screenings: fc.integer({ min: 1, max: 40 }).map(screeningIds),
    seatsPerScreening: fc.integer({ min: 1, max: 10 }),
    lead: fc.integer({ min: 1, max: 60_000 }),
    late: fc.integer({ min: 1, max: 60_000 }),
    reads: fc.integer({ min: 1, max: 5_000 }),
  })
  fc.assert(
    fc.property(seeds, sales, fc.integer({ min: 0, max: 60 }), (seed, sale, count) => {
      const plans = planBuyers(count, sale, words(seed))
      expect(plans).toEqual(planBuyers(count, sale, words(seed)))
      expect(plans).toHaveLength(count)
      for (const { comesAt, wants, looksAt, hasList, reads } of plans) {
        expect(comesAt).toBeGreaterThan(-sale.lead)
        expect(comesAt).toBeLessThan(sale.late)
        expect(reads).toBeLessThan(sale.reads)
        expect(wants.length).toBeGreaterThan(0)
        expect(new Set(wants.map(want => want.screeningId)).size).toBe(wants.length)
        for (const { screeningId, seats } of wants) {
          expect(sale.screenings).toContain(screeningId)
          expect(seats).toBeGreaterThanOrEqual(1)
          expect(seats).toBeLessThanOrEqual(sale.seatsPerScreening)
        }
        for (const screeningId of looksAt) expect(sale.screenings).toContain(screeningId)
        if (hasList) expect(comesAt).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('the most wanted screening is wanted about twice as often as the second, and ten times as often as the tenth', () => {
  const popular = popularity(screeningIds(10), words(new Uint8Array(32)))
  const counts = new Map<string, number>()
  const draws = 20_000
  for (let n = 0; n < draws; n++) {
    const drawn = popular()
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
  }
  const [first = 0, second = 0, ...others] = [...counts.values()].sort((one, other) => other - one)
  expect(first / second).toBeCloseTo(2, 0)
  expect(first / others.at(-1)!).toBeGreaterThan(7)
  expect(first / others.at(-1)!).toBeLessThan(14)
})
