import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContact } from './contact.ts'

const email = 'wara@example.org'

test.each([
  'wara@example.org',
  'Wara.Cardenas+altura@correo.example.bo',
  "o'neill@example.org",
  'büro@müller.example',
  '田中@例え.テスト',
])('%s is an address', address => {
  expect(readContact({ name: 'Wara', email: ` ${address} ` })).toEqual({ name: 'Wara', email: address })
})

test.each([
  '',
  'wara',
  'wara@',
  '@example.org',
  'wara@example',
  'wara@-example.org',
  'wara@example..org',
  '.wara@example.org',
  'wara@example.org, other@example.org',
  'wara@example.org\r\nBcc: other@example.org',
  'Wara <wara@example.org>',
  '"wara x"@example.org',
  'wara@[127.0.0.1]',
  `${'w'.repeat(250)}@example.org`,
])('%j is none', address => {
  expect(readContact({ name: 'Wara', email: address })).toMatchObject({ refused: 'address-wrong' })
})

test('a name keeps its letters and can hold nothing that ends a line (docs/rules/orders.md#contact)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
      const read = readContact({ name, email })
      if ('refused' in read) return
      expect(read.name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
      expect(read.name.trim()).toBe(read.name)
      expect([...read.name].length).toBeLessThanOrEqual(200)
    }),
  )
  for (const name of ['Ñusta  Quispe', 'Łucja', '田中 さくら', 'أمينة', "D'Arcy-Müller, PhD"]) {
    expect(readContact({ name, email })).toEqual({ name: name.replace('  ', ' '), email })
  }
})
