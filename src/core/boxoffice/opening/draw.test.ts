import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDraw, commitmentTo, drawOrder, numbersBelow, type PublishedDraw } from './draw.ts'

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 })
const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 })

describe('the draw (docs/rules/waiting-room.md#the-draw)', () => {
  test('gives everybody one place, whoever came first', () => {
    fc.assert(
      fc.property(seed, ids, fc.infiniteStream(fc.nat()), (drawn, came, chances) => {
        const order = drawOrder(drawn, came)
        expect([...order].sort()).toEqual([...came].sort())
        const otherArrival = came
          .map(id => ({ id, chance: chances.next().value as number }))
          .sort((one, other) => one.chance - other.chance)
          .map(({ id }) => id)
        expect(drawOrder(drawn, otherArrival)).toEqual(order)
      }),
    )
  })

  // Worked out by another program, after the rule and not after this one: the first words of SHA-256(seed ‖ counter), each modulo 5, 4, 3, 2.
  test('is what the rule says, for five places', () => {
    const places = ['a', 'b', 'c', 'd', 'e'].map(letter => `${letter.repeat(8)}-0000-4000-8000-000000000000`)
    const letters = (order: string[]) => order.map(id => id[0]).join('')
    expect(letters(drawOrder(new Uint8Array(32), places))).toBe('cedab')
    expect(
      letters(
        drawOrder(
          Uint8Array.from({ length: 32 }, (_, at) => at),
          places,
        ),
      ),
    ).toBe('edabc')
    expect(letters(drawOrder(new Uint8Array(32).fill(255), places))).toBe('ecabd')
    expect(commitmentTo(new Uint8Array(32))).toBe(
      '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925',
    )
  })

  test('favours nobody: numbers that would tip the scales are passed over', () => {
    const words = [2 ** 32 - 1, 2 ** 32 - 2, 7]
    const below = numbersBelow(() => words.shift()!)
    // 2³² is 1 more than a multiple of 3: only the greatest word is passed over.
    expect(below(3)).toBe((2 ** 32 - 2) % 3)
    expect(words).toEqual([7])
  })

  test('every place comes to every position as often as the others', () => {
    const came = ['a', 'b', 'c', 'd']
    const counts = new Map<string, number>()
    for (let round = 0; round < 2400; round++) {
      const drawn = new Uint8Array(32)
      new DataView(drawn.buffer).setUint32(0, round)
      const order = drawOrder(drawn, came).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0)
    // 23 degrees of freedom: beyond 49.7 once in a thousand; these seeds are always the same.
    expect(chiSquare).toBeLessThan(49.7)
  })
})

describe('checking a draw', () => {
  const published = (drawn: Uint8Array, came: string[]): PublishedDraw => ({
    commitment: commitmentTo(drawn),
    committedAt: '2026-06-01T10:00:00Z',
    opensAt: '2026-06-10T10:00:00Z',
    drawnAt: '2026-06-10T10:00:01Z',
    seed: drawn.toHex(),
    order: drawOrder(drawn, came),
  })

  test('finds an honest one sound, and any two places that were changed over', () => {
    fc.assert(
      fc.property(
        seed,
        fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 20 }),
        fc.nat(),
        (drawn, came, at) => {
          const draw = published(drawn, came)
          expect(checkDraw(draw)).toBeUndefined()
          expect(checkDraw(draw, draw.commitment.toUpperCase())).toBeUndefined()
          const order = [...draw.order]
          const [one, other] = [at % order.length, (at + 1) % order.length]
          ;[order[one], order[other]] = [order[other]!, order[one]!]
          expect(checkDraw({ ...draw, order })).toBe('order-wrong')
          expect(checkDraw({ ...draw, order: draw.order.with(0, draw.order[1]!) })).toBe('place-twice')
        },
      ),
    )
  })

  test('says what is wrong', () => {
    const draw = published(new Uint8Array(32), ['a', 'b', 'c'])
    expect(checkDraw({ ...draw, seed: null })).toBe('not-drawn')
    expect(checkDraw({ ...draw, seed: 'f00' })).toBe('seed-unreadable')
    expect(checkDraw({ ...draw, seed: '11'.repeat(32) })).toBe('seed-not-committed')
    expect(checkDraw(draw, '11'.repeat(32))).toBe('other-commitment')
  })
})
