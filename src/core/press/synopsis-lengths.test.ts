import fc from 'fast-check'
import { expect, test } from 'vitest'
import { synopsisLengths, synopsisLimits } from './synopsis-lengths.ts'

const sentence = fc
  .array(fc.stringMatching(/^[a-zñéü]{1,12}$/), { minLength: 1, maxLength: 30 })
  .map(words => `${words.join(' ')}.`)

test('each length is the beginning of the next, ends with a sentence, and keeps its limit; the last is whole', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), sentences => {
      const whole = sentences.join(' ')
      const texts = synopsisLengths(whole, 'es')
      expect(texts.at(-1)).toEqual({ length: 'long', text: whole })
      for (const [place, { length, text }] of texts.entries()) {
        if (length !== 'long') expect(text.length).toBeLessThanOrEqual(synopsisLimits[length])
        expect(text.endsWith('.')).toBe(true)
        const next = texts[place + 1]
        if (next) expect(next.text.startsWith(text) && next.text.length > text.length).toBe(true)
      }
    }),
  )
})

test('a sentence that is too long is not cut, and a language that is none does not stop the kit', () => {
  expect(synopsisLengths('palabra '.repeat(60), 'es').map(({ length }) => length)).toEqual(['long'])
  expect(synopsisLengths('Uno. Dos.', 'not a language')).toEqual([{ length: 'long', text: 'Uno. Dos.' }])
  expect(synopsisLengths('  ', 'es')).toEqual([])
})
