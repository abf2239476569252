import { signedPayload } from '../ticket/ticket-code.ts'

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
  return signedPayload(format, keyId, passId, editionId)
}
