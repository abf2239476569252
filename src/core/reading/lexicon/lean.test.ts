import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lean } from './lean.ts'

const FORMS = [
  /\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}/u,
  /(?<!\p{L})(?:film|película)(?!\p{L})/iu,
  /[^\p{L}\p{N}]+/u,
  /\P{L}\d{2}|[\P{Lu}\]]x|\[\p{Script=Latin}\\/u,
  /^[^,.;:()“”«»"\n]{2,40}?,\s(?<year>(?:19|20)\d\d)$/u,
]

describe('lean', () => {
  test.each(FORMS)('%s finds the same in the first plane', form => {
    const letters = fc.constantFrom(...'aÀßŁ’“”-. ,\n1290[]\\xωЖ映film película'.split(''))
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), text => {
        const own = lean(form).exec(text)
        const known = form.exec(text)
        expect(own && [own.index, ...own]).toEqual(known && [known.index, ...known])
      }),
    )
  })

  test('keeps the other flags', () => {
    const form = lean(/\p{L}+/giu)
    expect(form.flags).toBe('gi')
    expect('Die Brücke'.match(form)).toEqual(['Die', 'Brücke'])
  })
})
