/** A pair of Ed25519 keys (RFC 8032), raw: 32 bytes each. A retired key still verifies. */
export interface TicketKey {
  /** 1–65535, in the order they were made. */
  id: number
  publicKey: Uint8Array
  privateKey: Uint8Array
  madeAt: Temporal.Instant
  retiredAt: Temporal.Instant | null
}

/** A key that tells tickets; without a private half where it signed in the house that an edition came from. */
export type KnownTicketKey = Omit<TicketKey, 'privateKey'> & { privateKey: Uint8Array | null }

/** Signs tickets so that nobody else can make one. */
export interface Signer {
  makeKeys(): Pick<TicketKey, 'publicKey' | 'privateKey'>
  /** 64 bytes. */
  sign(payload: Uint8Array, privateKey: Uint8Array): Uint8Array
  verify(payload: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean
}
