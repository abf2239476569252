import { afterEach, expect, test, vi } from 'vitest'
import { ticketPayload, writeTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { codeReading } from './read-code.ts'

afterEach(() => vi.restoreAllMocks())

const signer = ticketSigning()
const { publicKey, privateKey } = signer.makeKeys()
const keys = [{ keyId: 3, publicKey: publicKey.toBase64() }]
const says = {
  keyId: 3,
  ticketId: '00112233-4455-4677-8899-aabbccddeeff',
  screeningId: 'ffeeddcc-bbaa-4988-b766-554433221100',
}
const payload = ticketPayload(says)
const code = writeTicketCode(payload, signer.sign(payload, privateKey))
const forged = writeTicketCode(payload, signer.sign(payload, signer.makeKeys().privateKey))
const other = ticketPayload({ ...says, keyId: 4 })
const otherKey = writeTicketCode(other, signer.sign(other, privateKey))

test.each(['by the browser', 'by the library, where the browser has no Ed25519'])(
  'what the house signed is told from what it did not, %s',
  async way => {
    if (way.startsWith('by the library'))
      vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'))
    const read = codeReading(keys)
    expect(await read(` ${code.toLowerCase()} `)).toMatchObject({ ...says, kind: 'code', isOurs: true })
    expect(await read(forged)).toMatchObject({ isOurs: false })
    expect(await read(otherKey)).toMatchObject({ isOurs: false })
  },
)

test('a number is looked for by its hash, and anything else is unreadable', async () => {
  const read = codeReading(keys)
  expect(await read('ccccc ccccc')).toEqual({
    kind: 'number',
    numberHash: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect(await read('https://example.org/')).toEqual({ kind: 'unreadable' })
  expect(await read('')).toEqual({ kind: 'unreadable' })
})
