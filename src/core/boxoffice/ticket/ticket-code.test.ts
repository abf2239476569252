import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTicketCode, ticketPayload, writeTicketCode } from './ticket-code.ts'

test('the layout is what docs/rules/ticket-code.md says', () => {
  const payload = ticketPayload({
    keyId: 258,
    ticketId: '00112233-4455-6677-8899-aabbccddeeff',
    screeningId: 'ffeeddcc-bbaa-9988-7766-554433221100',
  })
  expect(payload.toHex()).toBe(
    '010102' + '00112233445566778899aabbccddeeff' + 'ffeeddccbbaa99887766554433221100',
  )
  const code = writeTicketCode(payload, new Uint8Array(64).fill(7))
  expect(code).toMatch(/^[A-Z2-7]{159}$/)
  expect(readTicketCode(` ${code.toLowerCase()}\n`)!.signature).toEqual(new Uint8Array(64).fill(7))
})

test('any other text is no ticket code, and one code has one spelling', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), text => {
      expect(readTicketCode(text)).toBeUndefined()
    }),
  )
  const code = writeTicketCode(new Uint8Array(35).fill(1), new Uint8Array(64))
  expect(readTicketCode(`${code.slice(0, -1)}B`)).toBeUndefined()
  expect(readTicketCode(code.replace(/^A/, 'I'))).toBeUndefined()
})
