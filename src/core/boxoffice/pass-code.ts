import { uuidBytes } from './ticket-code.ts'

const format = 2

/**
 * The bytes of a pass's code that are signed: like a ticket's with another format byte, and the pass and its edition in
 * place of ticket and screening (docs/rules/passes.md#code). `writeTicketCode` writes both.
 */
export function passPayload({
  keyId,
  passId,
  editionId,
}: {
  keyId: number
  passId: string
  editionId: string
}): Uint8Array {
  const bytes = new Uint8Array(1 + 2 + 16 + 16)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, format)
  view.setUint16(1, keyId)
  bytes.set(uuidBytes(passId), 3)
  bytes.set(uuidBytes(editionId), 19)
  return bytes
}
