import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionStages } from '#core/programme/edition.ts'
import { availability, isSaleOpen, type SaleState, whyNotOnSale, withPass } from './availability.ts'

const opens = Temporal.Instant.from('2026-06-01T10:00:00Z')
const starts = Temporal.Instant.from('2026-06-24T20:45:00Z')
const before = starts.subtract({ seconds: 1 })

const sale: SaleState = {
  stage: 'on-sale',
  saleOpensAt: opens,
  kind: 'public',
  cancelled: false,
  startsAt: starts,
  endsAt: starts.add({ minutes: 90 }),
}

describe('when seats can be had (docs/rules/orders.md#when)', () => {
  test('online from the opening moment, to the second, until the screening starts', () => {
    expect(whyNotOnSale(sale, opens.subtract({ seconds: 1 }), 'online')).toEqual({
      refused: 'sale-not-open',
      about: { opensAt: '2026-06-01T10:00:00Z' },
    })
    expect(whyNotOnSale(sale, opens, 'online')).toBeUndefined()
    expect(whyNotOnSale(sale, before, 'online')).toBeUndefined()
    expect(whyNotOnSale(sale, starts, 'online')?.refused).toBe('sale-closed')
  })

  test('with a pass like online; seats for the press also before the opening, and not after the edition', () => {
    const early = opens.subtract({ seconds: 1 })
    expect(whyNotOnSale(sale, early, withPass('public'))?.refused).toBe('sale-not-open')
    expect(whyNotOnSale(sale, early, withPass('press'))).toBeUndefined()
    expect(whyNotOnSale(sale, starts, withPass('press'))?.refused).toBe('sale-closed')
    expect(whyNotOnSale({ ...sale, stage: 'over' }, early, withPass('press'))?.refused).toBe('sale-closed')
  })

  test('at the counter until it ends, whatever the stage', () => {
    for (const stage of editionStages) {
      expect(whyNotOnSale({ ...sale, stage }, starts, 'counter')).toBeUndefined()
      expect(whyNotOnSale({ ...sale, stage }, sale.endsAt, 'counter')?.refused).toBe('sale-closed')
    }
  })

  test('without an opening moment the stage decides', () => {
    const open = editionStages.filter(stage => isSaleOpen({ stage, saleOpensAt: null }, before))
    expect(open).toEqual(['on-sale', 'running'])
  })

  test('never for a cancelled screening; online only for public ones', () => {
    for (const where of ['online', 'counter'] as const)
      expect(whyNotOnSale({ ...sale, cancelled: true }, before, where)?.refused).toBe('screening-cancelled')
    expect(whyNotOnSale({ ...sale, kind: 'school' }, before, 'online')?.refused).toBe('sale-not-open')
    expect(whyNotOnSale({ ...sale, kind: 'school' }, before, 'counter')).toBeUndefined()
  })
})

describe('the word the public is told (docs/rules/seat-ledger.md#words)', () => {
  test.each([
    [200, 200, 'many'],
    [200, 41, 'many'],
    [200, 40, 'few'],
    [200, 6, 'few'],
    [200, 5, 'last'],
    [200, 1, 'last'],
    [200, 0, 'sold-out'],
    [0, 0, 'not-on-sale'],
  ])('%d seats, %d free: %s', (capacity, free, word) => {
    expect(availability({ capacity, free }, sale, before)).toBe(word)
  })

  test('a seat can be had exactly when the word says so', () => {
    const state = fc.record({
      stage: fc.constantFrom(...editionStages),
      saleOpensAt: fc.constantFrom(null, opens),
      kind: fc.constantFrom('public' as const, 'school' as const),
      cancelled: fc.boolean(),
      startsAt: fc.constant(starts),
      endsAt: fc.constant(sale.endsAt),
    })
    const now = fc.integer({ min: -40, max: 2 }).map(days => starts.add({ hours: 24 * days }))
    fc.assert(
      fc.property(state, now, fc.nat(50), (each, at, free) => {
        const word = availability({ capacity: 50, free }, each, at)
        const canBeHad = whyNotOnSale(each, at, 'online') === undefined && free > 0
        expect(['many', 'few', 'last'].includes(word)).toBe(canBeHad)
      }),
    )
  })
})
