import { base32, readBase32 } from './base32.ts'

/**
 * The text in a ticket's QR code (docs/rules/ticket-code.md has the byte layout): a format byte, the number of the key
 * that signed, the ticket, the screening, and the Ed25519 signature over all of it. Written in base32 (RFC 4648 §6)
 * without padding, which a QR code holds in its compact alphanumeric mode.
 */
export interface TicketCode {
  keyId: number
  ticketId: string
  screeningId: string
}

const format = 1
const payloadLength = 1 + 2 + 16 + 16
const signatureLength = 64
const codeLength = Math.ceil(((payloadLength + signatureLength) * 8) / 5)

/** The bytes that are signed. */
export function ticketPayload({ keyId, ticketId, screeningId }: TicketCode): Uint8Array {
  return signedPayload(format, keyId, ticketId, screeningId)
}

/** The bytes of any code that is laid out so: what it is for, and what that belongs to. */
export function signedPayload(format: number, keyId: number, id: string, ofId: string): Uint8Array {
  const bytes = new Uint8Array(payloadLength)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, format)
  view.setUint16(1, keyId)
  bytes.set(uuidBytes(id), 3)
  bytes.set(uuidBytes(ofId), 19)
  return bytes
}

export function writeTicketCode(payload: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(payload.length + signature.length)
  bytes.set(payload)
  bytes.set(signature, payload.length)
  return base32(bytes)
}

/** What a scanned text says and the signature it must be checked by; undefined when it is no ticket code at all. */
export function readTicketCode(
  text: string,
): { says: TicketCode; payload: Uint8Array; signature: Uint8Array } | undefined {
  const plain = text.trim().toUpperCase()
  const bytes = plain.length === codeLength ? readBase32(plain) : undefined
  if (!bytes || bytes[0] !== format) return undefined
  const payload = bytes.slice(0, payloadLength)
  return {
    says: {
      keyId: new DataView(payload.buffer).getUint16(1),
      ticketId: uuidText(payload.slice(3, 19)),
      screeningId: uuidText(payload.slice(19, 35)),
    },
    payload,
    signature: bytes.slice(payloadLength),
  }
}

export function uuidBytes(uuid: string): Uint8Array {
  const hex = uuid.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  )
}

export function uuidText(bytes: Uint8Array): string {
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
