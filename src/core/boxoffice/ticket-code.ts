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
  const bytes = new Uint8Array(payloadLength)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, format)
  view.setUint16(1, keyId)
  bytes.set(uuidBytes(ticketId), 3)
  bytes.set(uuidBytes(screeningId), 19)
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
  const bytes = readBase32(text.trim().toUpperCase())
  if (!bytes || bytes.length !== payloadLength + signatureLength || bytes[0] !== format) return undefined
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

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(bytes: Uint8Array): string {
  let text = ''
  let kept = 0
  let bits = 0
  for (const byte of bytes) {
    kept = (kept << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(kept >> bits) & 31]
    }
    kept &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(kept << (5 - bits)) & 31] : text
}

/** Undefined for other characters, another length, or bits left over that are not zero: one code has one spelling. */
function readBase32(text: string): Uint8Array | undefined {
  if (text.length !== codeLength) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let kept = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    kept = (kept << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (kept >> bits) & 255
    }
    kept &= (1 << bits) - 1
  }
  return kept === 0 ? bytes : undefined
}

function uuidBytes(uuid: string): Uint8Array {
  const hex = uuid.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  )
}

function uuidText(bytes: Uint8Array): string {
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
