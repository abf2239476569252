import { createHash } from 'node:crypto'

/** What is kept of a key or link: SHA-256, enough because the secrets are 32 random bytes, not words. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
