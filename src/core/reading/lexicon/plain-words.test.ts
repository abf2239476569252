import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { plainWords } from './plain-words.ts'

test('What is left of a text are its words and figures with one space between', () => {
  const unit = fc.constantFrom(...'abÉß7٣ -–,’\t  \u{20bb7}')
  fc.assert(
    fc.property(fc.string({ unit }), text => {
      expect(plainWords(text)).toBe((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    }),
  )
})
