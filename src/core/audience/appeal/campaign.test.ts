import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { isAsking, percentOf, readShownName, whyNotGive } from './campaign.ts'
import { readAmount } from './read-amount.ts'

test('a hundred percent is said when the goal is reached, and never before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.nat(2 ** 31), (goal, raised) => {
      const percent = percentOf(goal, raised)
      expect(percent >= 100).toBe(raised >= goal)
      expect(percent * goal).toBeLessThanOrEqual(raised * 100)
      expect((percent + 1) * goal).toBeGreaterThan(raised * 100)
    }),
  )
})

test('gifts are taken to the end of the last day, if the appeal is public', () => {
  const campaign = { isPublished: true, endsOn: '2026-12-24' }
  expect([isAsking(campaign, '2026-12-24'), isAsking(campaign, '2026-12-25')]).toEqual([true, false])
  expect(whyNotGive({ ...campaign, isPublished: false }, 500, '2026-01-01')?.refused).toBe('appeal-over')
  for (const amount of [0, -500, 99, 10.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000_001])
    expect(whyNotGive(campaign, amount, '2026-12-24')?.refused).toBe('wrong-value')
  expect(whyNotGive(campaign, 100, '2026-12-24')).toBeUndefined()
})

test.each([
  ...['Wara Cárdenas', 'J. R. Quispe', '李明', 'Cine-Club d’Oruro & friends', 'Família O’Neil'].map(name => [
    name,
    true,
  ]),
  ...[
    'https://spam.example',
    'spam.example',
    'a@b.example',
    'www.spam',
    '42',
    'x\ny',
    '<b>x</b>',
    '\u202etxt',
    'x'.repeat(61),
  ].map(name => [name, false]),
] as [string, boolean][])('the name %j is shown: %s', (name, isRight) => {
  const read = readShownName(` ${name} `)
  expect(isRefusal(read) ? false : read === name).toBe(isRight)
})

test('amounts are read as people write them', () => {
  const written = {
    25: 2500,
    '25.5': 2550,
    '25,50': 2550,
    '1’250.–': 125_000,
    '1.000': 100_000,
    '1,234.50': 123_450,
  }
  for (const [typed, amount] of Object.entries(written))
    expect([typed, readAmount(typed, 2)]).toEqual([typed, amount])
  for (const wrong of ['', '-5', '1e3', '5 EUR', '1.2.3', '1,23,456', '5.123.45', '0x10', '9'.repeat(20)])
    expect([wrong, readAmount(wrong, 2)]).toEqual([wrong, undefined])
  expect([readAmount('500', 0), readAmount('500.5', 0)]).toEqual([500, undefined])
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom('.', ','), (amount, mark) => {
      const typed = `${Math.floor(amount / 100)}${mark}${String(amount % 100).padStart(2, '0')}`
      expect(readAmount(typed, 2)).toBe(amount)
    }),
  )
})
