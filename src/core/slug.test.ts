import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded, freeSlug, isSlug, slugOf } from './slug.ts'

test('names lose their marks, not their letters', () => {
  expect(slugOf('Mamá Pancha & Ñandú')).toBe('mama-pancha-nandu')
  expect(slugOf('Łódź Straße Ørsted')).toBe('lodz-strasse-orsted')
  expect(slugOf("L'Île d’Or")).toBe('lile-dor')
  expect(folded('CAIMÀN')).toBe('caiman')
})

test('every name has an address that may be one', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), name => isSlug(slugOf(name))))
})

test('a free slug is not taken and still a slug', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.nat({ max: 30 }), (name, count) => {
      const taken = new Set<string>()
      for (let each = 0; each <= count; each += 1) taken.add(freeSlug(slugOf(name), taken))
      return taken.size === count + 1 && [...taken].every(isSlug)
    }),
  )
})

test('a number after a long name never stands behind two hyphens', () => {
  const long = fc.integer({ min: 50, max: 58 }).map(cut => `${'a'.repeat(cut)}-${'a'.repeat(59 - cut)}`)
  fc.assert(fc.property(long, slug => isSlug(freeSlug(slug, new Set([slug])))))
})
