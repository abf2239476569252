import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { type Application, readApplication } from './application.ts'

const application: Application = {
  ...{ name: 'Inés', outlet: 'Radio', role: 'radio', email: 'ines@radio.example', language: 'es' },
  ...{ languages: [], link: '', message: '' },
}

test('nothing that is read can begin a header of its own', () => {
  const sly = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\u2028', ' ', ':', '\u202e') })
  fc.assert(
    fc.property(sly, sly, (name, outlet) => {
      const read = readApplication({ ...application, name, outlet })
      if (!isRefusal(read))
        expect(`${read.name}${read.outlet}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u)
    }),
  )
})
