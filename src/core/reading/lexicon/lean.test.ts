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

  test.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'P', 'Script=Latin'])(
    'every letter and mark that Unicode knows keeps %s',
    it => {
      const [having, known] = [lean(new RegExp(`\\p{${it}}`, 'u')), new RegExp(`\\p{${it}}`, 'u')]
      const lacking = lean(new RegExp(`[^\\P{${it}}]`, 'u'))
      const units = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at))
      const wrong = units.filter(unit => {
        const own = having.test(unit)
        return own !== lacking.test(unit) || (own !== known.test(unit) && !/\p{Cn}/u.test(unit))
      })
      expect(wrong).toEqual([])
    },
  )

  test('keeps the other flags', () => {
    const form = lean(/\p{L}+/giu)
    expect(form.flags).toBe('gi')
    expect('Die Brücke'.match(form)).toEqual(['Die', 'Brücke'])
  })
})
