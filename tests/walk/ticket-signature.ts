import type { BrowserContext } from 'playwright-core'
import { readTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import type { StartedHouse } from '../started-house.ts'

/** Whether a scanned code bears the signature of the house, by the public key that the house shows (RFC 8032). */
export async function isSignedBy(
  house: StartedHouse,
  signedIn: BrowserContext,
  code: string,
): Promise<boolean> {
  const read = readTicketCode(code)
  if (!read) return false
  const answer = await signedIn.request.get(`${house.address}/api/v1/ticket-keys`)
  const keys: { id: number; publicKey: string }[] = await answer.json()
  const key = keys.find(each => each.id === read.says.keyId)
  if (!key) return false
  const publicKey = await crypto.subtle.importKey(
    'raw',
    Uint8Array.fromBase64(key.publicKey, { alphabet: 'base64url' }),
    'Ed25519',
    false,
    ['verify'],
  )
  return crypto.subtle.verify(
    'Ed25519',
    publicKey,
    Uint8Array.from(read.signature),
    Uint8Array.from(read.payload),
  )
}
