import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  askedQuestion,
  hiddenMailbox,
  placeOfToken,
  placeToken,
  provesWork,
  questionAskedAt,
} from './room-secrets.ts'

const key = new Uint8Array(32).fill(7)
const otherKey = new Uint8Array(32).fill(8)
const place = '5b1c9c7e-6c2e-4c5c-9a5e-0d0f5f0f5f0f'

test('a cookie opens its own place and no other', () => {
  const token = placeToken(key, place)
  expect(placeOfToken(key, token)).toBe(place)
  expect(placeOfToken(otherKey, token)).toBeUndefined()
  fc.assert(
    fc.property(fc.nat({ max: token.length - 1 }), fc.constantFrom('0', 'x', '.'), (at, letter) => {
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      expect(placeOfToken(key, changed)).toBe(changed === token ? place : undefined)
    }),
  )
  expect(placeOfToken(key, '')).toBeUndefined()
})

test('a question is known again with its moment, and nobody makes one up', () => {
  const at = Temporal.Instant.from('2026-06-10T09:30:00Z')
  const question = askedQuestion(key, at, new Uint8Array(16))
  expect(questionAskedAt(key, question)?.toString()).toBe(at.toString())
  expect(questionAskedAt(otherKey, question)).toBeUndefined()
  expect(questionAskedAt(key, `1${question}`)).toBeUndefined()
  expect(questionAskedAt(key, '')).toBeUndefined()
})

test('work is what the number of zero bits says', () => {
  const solve = (bits: number) => {
    for (let number = 0; ; number++) if (provesWork('question', String(number), bits)) return number
  }
  const eight = solve(8)
  expect(eight).toBeGreaterThan(0)
  expect(provesWork('another question', String(eight), 24)).toBe(false)
  for (const answer of ['', '-1', '1e3', '٣', `${eight} `, '1'.repeat(17)])
    expect(provesWork('question', answer, 1), answer).toBe(false)
})

test('one mailbox is one person, however it is written', () => {
  const one = hiddenMailbox(key, 'Nayra@Example.org')
  expect(hiddenMailbox(key, 'nayra+film@example.org')).toEqual(one)
  expect(hiddenMailbox(key, 'nayra.q@example.org')).not.toEqual(one)
  expect(hiddenMailbox(key, '+@example.org')).not.toEqual(hiddenMailbox(key, '@example.org'))
})
