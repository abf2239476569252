import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { readBankAccount } from './bank-account.ts'

const account = (number: string) => ({ holder: 'Altura', number, bic: '', bank: '' })

test('an IBAN is read with and without spaces', () => {
  expect(readBankAccount(account('de89 3704 0044 0532 0130 00'))).toMatchObject({
    number: 'DE89370400440532013000',
  })
})

test('one mistyped digit of an IBAN is noticed', () => {
  const right = 'DE89370400440532013000'
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
      const digit = (Number(right[at]) + more) % 10
      const typed = right.slice(0, at) + digit + right.slice(at + 1)
      expect(isRefusal(readBankAccount(account(typed)))).toBe(true)
    }),
  )
})

test('where there are no IBANs, a country’s own number is taken', () => {
  expect(readBankAccount(account('1000-123456-7'))).toMatchObject({ number: '1000-123456-7' })
})
