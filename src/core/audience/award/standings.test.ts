import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standings } from './standings.ts'

const votes = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 })
const festivals = fc
  .array(votes, { minLength: 1, maxLength: 12 })
  .map(all => all.map((byStars, at) => ({ itemId: `item-${at}`, byStars })))

const item = (itemId: string, ...byStars: number[]) => ({ itemId, byStars })

describe('the result of the audience award (docs/rules/audience-award.md#the-result)', () => {
  test('is the formula of the rule', () => {
    const [first, second, third] = standings(
      [item('a', 0, 0, 0, 0, 12), item('b', 10, 0, 0, 90, 300), item('c', 40, 40, 40, 40, 40)],
      10,
    )
    const mean = (12 * 5 + 1870 + 600) / 612
    expect([first, second, third].map(each => each!.itemId)).toEqual(['b', 'a', 'c'])
    // C is the median of 12, 200 and 400 votes.
    expect(first!.score).toBeCloseTo((200 * mean + 1870) / 600)
    expect(second!.score).toBeCloseTo((200 * mean + 60) / 212)
    expect(first).toMatchObject({ votes: 400, mean: 1870 / 400, rank: 1 })
  })

  test('keeps to the stars there are, in order, with every voted item once', () => {
    fc.assert(
      fc.property(festivals, fc.integer({ min: 1, max: 40 }), (items, least) => {
        const result = standings(items, least)
        expect(result.map(each => each.itemId).sort()).toEqual(
          items
            .filter(each => each.byStars.some(count => count > 0))
            .map(each => each.itemId)
            .sort(),
        )
        for (const [at, each] of result.entries()) {
          expect(each.low).toBeGreaterThanOrEqual(1)
          expect(each.high).toBeLessThanOrEqual(5)
          expect(each.score).toBeGreaterThanOrEqual(each.low - 1e-9)
          expect(each.score).toBeLessThanOrEqual(each.high + 1e-9)
          expect(each.rank === null).toBe(each.votes < least)
          const next = result[at + 1]
          if (next?.rank && each.rank) expect(next.score).toBeLessThanOrEqual(each.score)
          if (each.rank === null) expect(next?.rank ?? null).toBeNull()
        }
      }),
    )
  })

  test('one more vote of five stars never makes a score smaller, and a wider house never an interval', () => {
    fc.assert(
      fc.property(votes, others => {
        const before = standings([item('a', 2, 2, 2, 2, 2), item('b', ...others)], 1)
        const after = standings([item('a', 2, 2, 2, 2, 3), item('b', ...others)], 1)
        const scoreOf = (all: typeof before) => all.find(each => each.itemId === 'a')!.score
        expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before) - 1e-9)
      }),
    )
    const [one, other] = standings([item('a', 1, 1, 1, 1, 1), item('b', 100, 100, 100, 100, 100)], 1)
    const width = (each: typeof one) => each!.high - each!.low
    expect(width([one, other].find(each => each!.itemId === 'b'))).toBeLessThan(
      width([one, other].find(each => each!.itemId === 'a')),
    )
  })
})
