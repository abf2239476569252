const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether this can be the id of a row (a UUID); anything else is simply not found. */
export function isId(text: string): boolean {
  return form.test(text)
}

/** A new id out of 16 random bytes (RFC 9562 version 4). */
export function idFrom(random: Uint8Array): string {
  const bytes = Uint8Array.from(random.slice(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toHex()
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A secret for an address or a cookie, out of at least 16 random bytes. */
export function secretFrom(random: Uint8Array): string {
  return random.toBase64({ alphabet: 'base64url', omitPadding: true })
}

/** Whether this can be a secret that `secretFrom` made; anything else opens nothing. */
export function isSecret(text: string): boolean {
  return /^[A-Za-z0-9_-]{20,64}$/.test(text)
}
