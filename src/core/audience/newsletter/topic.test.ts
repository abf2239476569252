import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReader } from './sign-up.ts'
import { keyOf, readTopics, type Topic } from './topic.ts'

const topic: fc.Arbitrary<Topic> = fc.oneof(
  fc.constant({ kind: 'festival' as const }),
  fc.record({ kind: fc.constant('section' as const), sectionId: fc.uuid() }),
  fc.record({
    kind: fc.constant('film' as const),
    filmId: fc.uuid(),
    city: fc.constantFrom('', ' Basel ', 'La Paz'),
  }),
)

test('topics are kept once each, and none means the festival', () => {
  fc.assert(
    fc.property(fc.array(topic, { maxLength: 30 }), given => {
      const kept = readTopics(given)!
      expect(new Set(kept.map(keyOf)).size).toBe(kept.length)
      expect(new Set(kept.map(keyOf))).toEqual(new Set(given.length === 0 ? ['festival'] : given.map(keyOf)))
    }),
    { numRuns: 50 },
  )
  expect(readTopics([{ kind: 'section', sectionId: 'shorts' }])).toBeUndefined()
})

test('a name may be left out, but begins no header', () => {
  expect(readReader({ name: ' ', email: ' wara@example.org ' })).toEqual({
    name: '',
    email: 'wara@example.org',
  })
  for (const name of ['Wara\r\nBcc: all@example.org', 'Wara\u2028Bcc:', 'Wara\u0000', '\u202eWara'])
    expect(readReader({ name, email: 'wara@example.org' })).toMatchObject({ refused: 'wrong-value' })
  for (const email of [
    'wara@example.org\nBcc: x@example.org',
    'wara@example.org, x@example.org',
    '<wara@example.org>',
  ])
    expect(readReader({ name: '', email })).toMatchObject({ refused: 'address-wrong' })
})
