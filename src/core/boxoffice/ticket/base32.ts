/** Base32 of RFC 4648 §6 without padding: what a QR code holds in its compact alphanumeric mode. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function base32(bytes: Uint8Array): string {
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

/** Undefined for other characters, impossible lengths, or bits left over that are not zero: one spelling for all bytes. */
export function readBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  if (Math.ceil((bytes.length * 8) / 5) !== text.length) return undefined
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
