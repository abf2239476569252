import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTicketCode, ticketPayload, writeTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { ticketSigning } from './ticket-signing.ts'

const signer = ticketSigning()
const bytes = (hex: string) => Uint8Array.fromHex(hex)

test('signs as RFC 8032 §7.1 test 2 says', () => {
  const privateKey = bytes('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb')
  const publicKey = bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
  const signature =
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
  expect(signer.sign(bytes('72'), privateKey).toHex()).toBe(signature)
  expect(signer.verify(bytes('72'), bytes(signature), publicKey)).toBe(true)
})

test('one changed character in a ticket code and it is nobody’s (docs/rules/ticket-code.md)', () => {
  const { publicKey, privateKey } = signer.makeKeys()
  const keys = { own: publicKey, other: signer.makeKeys().publicKey }
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.uuid(),
      fc.integer({ min: 1, max: 65_535 }),
      fc.nat({ max: 158 }),
      fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
      (ticketId, screeningId, keyId, place, character) => {
        const payload = ticketPayload({ keyId, ticketId, screeningId })
        const code = writeTicketCode(payload, signer.sign(payload, privateKey))
        const read = readTicketCode(code)!
        expect(read.says).toEqual({ keyId, ticketId, screeningId })
        expect(signer.verify(read.payload, read.signature, keys.own)).toBe(true)
        expect(signer.verify(read.payload, read.signature, keys.other)).toBe(false)
        const changed = readTicketCode(code.slice(0, place) + character + code.slice(place + 1))
        const isSame = code[place] === character
        const isGood = changed !== undefined && signer.verify(changed.payload, changed.signature, keys.own)
        expect(isGood).toBe(isSame)
      },
    ),
  )
})
