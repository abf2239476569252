import fc from 'fast-check'
import { expect, test } from 'vitest'
import { screeningKinds } from '#core/programme/screening.ts'
import {
  type DiscountableSeat,
  type DiscountCode,
  discountsOn,
  readCode,
  spread,
  whyNotUsable,
} from './discount.ts'

const code: DiscountCode = {
  id: 'c',
  editionId: 'e',
  code: 'ALTURA10',
  percent: 10,
  amount: null,
  currency: 'EUR',
  validFrom: null,
  validUntil: null,
  kinds: [],
  screeningIds: [],
  mostUses: null,
  mostPerPerson: null,
  mostSeats: null,
  uses: 0,
  note: '',
}
const seat: fc.Arbitrary<DiscountableSeat> = fc.record({
  price: fc.record({ amount: fc.integer({ min: 0, max: 100_000 }), currency: fc.constant('EUR') }),
  screeningId: fc.constantFrom('s1', 's2'),
  kind: fc.constantFrom(...screeningKinds),
  ofPass: fc.boolean(),
})
const seats = fc.array(seat, { maxLength: 30 })
const limits = fc.record({
  kinds: fc.subarray([...screeningKinds]),
  screeningIds: fc.subarray(['s1', 's2']),
  mostSeats: fc.option(fc.integer({ min: 1, max: 5 })),
})

test('an amount off the order is given to the unit, and never more than its seats cost (docs/rules/prices.md#rounding)', () => {
  fc.assert(
    fc.property(seats, limits, fc.integer({ min: 1, max: 500_000 }), (all, limited, amount) => {
      const off = discountsOn({ ...limited, percent: null, amount }, all)
      const covered = off.map((each, place) => (each > 0 ? all[place]!.price.amount : 0))
      for (const [place, each] of off.entries()) expect(each).toBeLessThanOrEqual(all[place]!.price.amount)
      const given = off.reduce((sum, each) => sum + each, 0)
      expect(given).toBeLessThanOrEqual(amount)
      // Less than the amount only where the covered seats cost no more.
      if (given > 0 && given < amount) expect(given).toBe(covered.reduce((sum, each) => sum + each, 0))
      expect(off.filter(each => each > 0).length).toBeLessThanOrEqual(limited.mostSeats ?? all.length)
    }),
  )
})

test('a percentage is off each covered seat, half a unit up, and off nothing else', () => {
  fc.assert(
    fc.property(seats, limits, fc.integer({ min: 1, max: 100 }), (all, limited, percent) => {
      const off = discountsOn({ ...limited, percent, amount: null }, all)
      for (const [place, each] of off.entries()) {
        const { price, kind, screeningId, ofPass } = all[place]!
        expect([0, Math.round((price.amount * percent) / 100)]).toContain(each)
        const isOthers =
          ofPass ||
          (limited.kinds.length > 0 && !limited.kinds.includes(kind)) ||
          (limited.screeningIds.length > 0 && !limited.screeningIds.includes(screeningId))
        if (isOthers) expect(each).toBe(0)
      }
    }),
  )
})

test('parts add up, keep to their shares, and differ from the exact part by less than a unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 40 }),
      (amount, shares) => {
        const all = shares.reduce((sum, share) => sum + share, 0)
        const parts = spread(amount, shares)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.min(amount, all))
        for (const [index, part] of parts.entries()) {
          expect(part).toBeLessThanOrEqual(shares[index]!)
          if (all > 0) expect(Math.abs(part - (Math.min(amount, all) * shares[index]!) / all)).toBeLessThan(1)
        }
      },
    ),
  )
})

test('a code is known however it is typed, and holds within its limits', () => {
  expect(readCode(' altura-10 ')).toBe('ALTURA10')
  expect(readCode('ｖｅｎtañilla')).toBe('VENTAÑILLA')
  expect(readCode('ab')).toBeUndefined()
  expect(readCode('10 % off!')).toBeUndefined()
  const at = Temporal.Instant.from('2026-06-01T10:00:00Z')
  const within = { ...code, validFrom: at, validUntil: at.add({ hours: 1 }), mostUses: 2, mostPerPerson: 1 }
  expect(whyNotUsable(within, at, 0)).toBeUndefined()
  expect(whyNotUsable(within, at.subtract({ seconds: 1 }), 0)?.refused).toBe('code-not-yet')
  expect(whyNotUsable(within, at.add({ hours: 1 }), 0)?.refused).toBe('code-over')
  expect(whyNotUsable({ ...within, uses: 2 }, at, 0)?.refused).toBe('code-used-up')
  expect(whyNotUsable(within, at, 1)?.refused).toBe('code-used-by-you')
})
