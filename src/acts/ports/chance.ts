/** Unguessable values; a test gives repeatable ones. */
export interface Chance {
  /** `bytes` random bytes (at least 16 for secrets). */
  bytes(bytes: number): Uint8Array
}
