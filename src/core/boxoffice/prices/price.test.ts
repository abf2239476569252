import fc from 'fast-check'
import { expect, test } from 'vitest'
import { screeningKinds } from '#core/programme/screening.ts'
import { amountOf, offered, type Price, type PriceException, whyNotAtPrice } from './price.ts'

const full: Price = {
  id: 'full',
  editionId: 'edition',
  key: 'full',
  name: { en: 'Full' },
  price: { amount: 1000, currency: 'EUR' },
  position: 0,
  exceptions: [],
  needsProof: false,
  leastSeats: 1,
  counterOnly: false,
  ofPass: false,
}
const screening = { screeningId: 's1', kind: 'school', sectionId: 'shorts' } as const

const amount = fc.option(fc.integer({ min: 0, max: 5000 }))
const exception: fc.Arbitrary<PriceException> = fc.oneof(
  fc.record({ screeningId: fc.constantFrom('s1', 's2'), amount }),
  fc.record({ sectionId: fc.constantFrom('shorts', 'features'), amount }),
  fc.record({ kind: fc.constantFrom(...screeningKinds), amount }),
)

test('the nearest exception counts, in whatever order they are written (docs/rules/prices.md#which)', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(exception, {
        selector: each => JSON.stringify({ ...each, amount: 0 }),
        maxLength: 8,
      }),
      exceptions => {
        const inOrder = [
          exceptions.find(each => 'screeningId' in each && each.screeningId === 's1'),
          exceptions.find(each => 'sectionId' in each && each.sectionId === 'shorts'),
          exceptions.find(each => 'kind' in each && each.kind === 'school'),
        ]
        const nearest = inOrder.find(each => each !== undefined)
        const expected = nearest ? nearest.amount : 1000
        expect(amountOf({ ...full, exceptions }, screening)?.amount ?? null).toBe(expected)
      },
    ),
  )
})

test('a list shows what a screening has at what it costs there, and to visitors nothing of the counter’s', () => {
  const child: Price = { ...full, id: 'child', exceptions: [{ kind: 'school', amount: 300 }] }
  const member: Price = { ...full, id: 'member', counterOnly: true }
  const gone: Price = { ...full, id: 'gone', exceptions: [{ kind: 'school', amount: null }] }
  const pass: Price = { ...full, id: 'pass', ofPass: true }
  const list = [full, child, member, gone, pass]
  const told = (where: 'online' | 'counter') =>
    offered(list, screening, where).map(each => [each.id, each.price.amount])
  expect(told('online')).toEqual([
    ['full', 1000],
    ['child', 300],
  ])
  expect(told('counter')).toEqual([
    ['full', 1000],
    ['child', 300],
    ['member', 1000],
  ])
})

test('a group price is for so many seats upward; what a pass books at is for passes', () => {
  const group: Price = { ...full, leastSeats: 10 }
  expect(whyNotAtPrice(group, screening, 9, 'counter')).toEqual({
    refused: 'too-few-seats',
    about: { least: 10 },
  })
  expect(whyNotAtPrice(group, screening, 10, 'counter')).toBeUndefined()
  const pass: Price = { ...full, ofPass: true }
  expect(whyNotAtPrice(pass, screening, 1, 'online')?.refused).toBe('price-not-offered')
  expect(whyNotAtPrice(pass, screening, 1, 'counter')?.refused).toBe('price-not-offered')
  expect(whyNotAtPrice(full, screening, 1, 'with-pass')?.refused).toBe('price-not-offered')
  expect(whyNotAtPrice(pass, screening, 1, 'with-pass')).toBeUndefined()
})
