import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawNumber, numberBytes, numbersIn, readNumber, shownNumber } from './number.ts'

const alphabet = 'CDFGHJKMNPQRTVWXYZ34679'
const number = fc
  .uint8Array({ minLength: numberBytes, maxLength: numberBytes })
  .filter(bytes => bytes.filter(byte => byte < 253).length >= 9)
  .map(drawNumber)

test('a number has no letter that is taken for another, and is read in any spelling', () => {
  fc.assert(
    fc.property(number, drawn => {
      expect(drawn).toMatch(/^[CDFGHJKMNPQRTVWXYZ34679]{10}$/)
      expect(readNumber(shownNumber(drawn))).toBe(drawn)
      expect(readNumber(` ${shownNumber(drawn).toLowerCase()} `)).toBe(drawn)
      expect(readNumber(drawn.replaceAll('Z', '2').replaceAll('V', 'u'))).toBe(drawn)
    }),
  )
})

test('one wrong character or two neighbours changed over are noticed (docs/rules/orders.md#numbers)', () => {
  fc.assert(
    fc.property(number, fc.nat({ max: 9 }), fc.constantFrom(...alphabet), (drawn, place, character) => {
      const wrong = drawn.slice(0, place) + character + drawn.slice(place + 1)
      expect(readNumber(wrong)).toBe(wrong === drawn ? drawn : undefined)
      const at = Math.min(place, 8)
      const swapped = drawn.slice(0, at) + drawn[at + 1] + drawn[at] + drawn.slice(at + 2)
      expect(readNumber(swapped)).toBe(swapped === drawn ? drawn : undefined)
    }),
  )
})

test('every character is as likely as any other', () => {
  const counts = new Map<string, number>()
  for (let byte = 0; byte < 253; byte++) {
    const first = drawNumber(new Uint8Array(numberBytes).fill(byte))[0]!
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  expect(new Set(counts.values())).toEqual(new Set([11]))
  expect(counts.size).toBe(23)
})

test.each(['', 'K7WQ3', 'K7WQ3-MXCDF-K', 'ÄÖÜÄÖ-ÄÖÜÄÖ', '0000000000'])('%j is no number', typed => {
  expect(readNumber(typed)).toBeUndefined()
})

test('numbers are found in what banks and people write around them', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3 }), numbers => {
      const line = `EREF+NOTPROVIDED ${numbers.map(each => `order ${shownNumber(each).toLowerCase()}, thanks`).join(' / ')}`
      expect(new Set(numbersIn(line))).toEqual(new Set(numbers))
    }),
  )
})
